/**
 * Records in words, for people: what a terminal, a mail and a page print of a claim or a watch is the same. Text of an
 * article is handed on as it is; whoever prints it removes what the medium does not take.
 */
package dev.wirewatch.wording;
