/**
 * Who said what, with which words.
 *
 * <p>Quotations come first. Each goes to the words of saying right behind it, else to those right before it, else to
 * whoever the paragraph before announced ({@code QuoteStage}). What is left is searched for names with a colon
 * ({@code LabelStage}), for sentences with their source behind them ({@code SentenceStage}), and for verbs
 * ({@code ReportStage}) and nouns ({@code NounStage}) that report something; last,
 * quotations with no words of saying of their own go on with what the same speaker said ({@code Continuations}).
 * Whatever a claim uses is taken out of the paragraph, so no word is claimed twice and a verb inside of what somebody
 * said never starts a claim of its own.
 *
 * <p>{@code Attributions} tells who stands before or behind which cue, {@code Complements} where the reported words
 * start, {@code ComplementEnds} and {@code Embedding} where the reporter goes on. They go by {@link dev.wirewatch.english.claims.grammar}. What a
 * verb or noun may report stands in {@code cue-verbs.tsv} and {@code cue-nouns.tsv}; to teach one, add a line. Without a
 * subject there is no claim: we would rather miss one than invent a speaker, since each claim is published under
 * somebody's name.
 *
 * <p>Speakers are resolved last ({@code Speakers}), because a role may be explained after it is used ({@code Roles}) and
 * because a pronoun must not point at somebody who is only talked about ({@code Antecedents}). Unnamed sources stay as
 * the text has them.
 *
 * <p>{@link dev.wirewatch.english.claims.ClaimFinder} is the way in. Ids are made from document, speaker and words, so that a
 * replay gives the same ids and a correction that changes neither keeps them.
 */
package dev.wirewatch.english.claims;
