/**
 * As much English grammar as attribution needs: verbs with their auxiliaries, noun phrases, and who is whose subject.
 *
 * <p>There is no parser. {@link dev.wirewatch.english.claims.grammar.Passage} is a paragraph as numbered tokens with their parts
 * of speech and its quotations; {@link dev.wirewatch.english.claims.grammar.Verbs} joins verbs to their auxiliaries;
 * {@link dev.wirewatch.english.claims.grammar.Subjects} goes from a verb to the noun phrase before it, over appositions
 * ({@code Appositions}) and relative clauses, and lets verbs that have no subject of their own share that of the verb
 * that governs them. A parser would cost three times as much time and was measured to find no more.
 *
 * <p>Everything here only describes the sentence. What that means for a claim is decided in the package above. All walks
 * are bounded by the sentence or by a fixed number of tokens, so that no text takes more than linear time.
 */
package dev.wirewatch.english.claims.grammar;
