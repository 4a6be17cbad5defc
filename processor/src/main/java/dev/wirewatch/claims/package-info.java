/**
 * Who said what, with which words.
 *
 * <p>Quotations come first. The marks of a paragraph are paired ({@code Quotations}), and each quotation goes to the
 * words of saying right behind it, else to those right before it, else to whoever spoke last ({@code QuoteStage}).
 * What is left is searched for reported speech by verbs of saying ({@code ReportStage}, {@code ReportedContent}).
 * Whatever a claim uses is taken out of the paragraph, so no word is claimed twice and a verb inside a quotation
 * never starts a claim of its own.
 *
 * <p>There is no parser. The subject of a verb is the stretch of words in front of it or behind it that holds none
 * of the words a noun phrase cannot hold ({@code Subjects}); a stretch that does not look like a noun phrase is no
 * subject, and without a subject there is no claim. We would rather miss a claim than invent a speaker, since each
 * claim is published under somebody's name.
 *
 * <p>Speakers are resolved last ({@code Speakers}), because a role may be explained after it is used and because a
 * pronoun must not point at somebody who is only talked about. Unnamed sources stay as the text has them. The verbs,
 * roles and first names are word lists beside the classes; to teach a verb, add a line to {@code cues.tsv}.
 *
 * <p>{@link dev.wirewatch.claims.ClaimFinder} is the way in. Ids are made from document, speaker and words, so that a
 * replay gives the same ids and a correction that changes neither keeps them.
 */
package dev.wirewatch.claims;
