/**
 * What texts say of each other's claims: plain rules over words, pure. The words are English, in lists beside the
 * classes.
 *
 * <p>{@link dev.wirewatch.statement.Stances} sets a claim against a sentence or an article that may bear on it, and gives
 * a {@link dev.wirewatch.statement.Judgment} with its reasons. Two texts bear on each other when they share the words that
 * carry the claim; then what stands near those words decides: denials, doubts, negations, opposites and other figures
 * dispute it, words that leave it to others only discuss it. A claim that denies something is supported by an article
 * that denies it as well.
 *
 * <p>{@link dev.wirewatch.statement.StatementMemory} takes in the claims of articles and groups them into {@link
 * dev.wirewatch.statement.Statement}s, one for each claim of one speaker: claims that share a run of their words, or most
 * of their words and the speaker. A statement's {@link dev.wirewatch.statement.StatementState} says whether independent
 * sources report it, whether somebody denies it, and whether it was corrected or taken back. Copies of one text never
 * corroborate anything, and other figures are a {@link dev.wirewatch.statement.FigureConflict}, not a dispute.
 */
package dev.wirewatch.statement;
