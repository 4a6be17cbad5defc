/**
 * Records in words, for people: what a terminal, a mail and a page print of a claim is the same sentence. Text of an
 * article is handed on as it is; whoever prints it removes what the medium does not take.
 */
package dev.wirewatch.wording;
