/**
 * What texts say of each other's claims: plain rules over words, pure. The words are English, in lists beside the
 * classes.
 *
 * <p>{@link dev.wirewatch.statement.Stances} sets a claim against a sentence or an article that may bear on it, and gives
 * a {@link dev.wirewatch.statement.Judgment} with its reasons. Two texts bear on each other when they share the words that
 * carry the claim; then what stands near those words decides: denials, doubts, negations, opposites and other figures
 * dispute it, words that leave it to others only discuss it. A claim that denies something is supported by an article
 * that denies it as well.
 */
package dev.wirewatch.statement;
