/**
 * Tries a watch out: what it would have told of the articles of the last days, by the same steps that tell it live
 * ({@link dev.wirewatch.topology.Rehearsal}).
 */
package dev.wirewatch.tryout;
