/**
 * Who said what in an English text, with which words.
 *
 * <p>{@link dev.wirewatch.english.claims.ClaimFinder} is the way in. A passage (a paragraph with parts of speech) is read by
 * one {@code ClaimStage} after the other, in the order of its list: quotations with words of saying of their own ({@code
 * QuoteStage}), words after a name and a colon ({@code LabelStage}), sentences that name their source after or within
 * them ({@code SentenceStage}), what verbs report ({@code ReportStage}), what nouns report ({@code NounStage}), and last
 * the quotations that go on with what the same speaker said ({@code ContinuationStage}). What a claim uses goes into the
 * {@code ClaimedTokens} of the passage, so no word is claimed twice and a verb within what somebody said never starts a
 * claim of its own. {@code PrecedingPassage} is all that a passage knows of the one before.
 *
 * <p>The stages share a {@code PassageContext}. {@code Attributions} tells who is the subject of which cue, {@code
 * Complements} where the reported words start, {@code ComplementEnds} and {@code Embedding} where they end. They go by
 * {@link dev.wirewatch.english.claims.grammar}. What a verb or noun may report is in {@code cue-verbs.tsv} and {@code
 * cue-nouns.tsv}; to teach one, add a line. Without a subject there is no claim: we would rather miss one than invent a
 * speaker, since each claim is published under somebody's name.
 *
 * <p>Speakers are resolved last ({@code Speakers}), because a role may be explained after it is used ({@code Roles}). Whom a
 * pronoun or a description stands for {@code Antecedents} asks the {@code Discourse}, which knows how salient everybody is
 * who spoke, was a subject or was only mentioned. Those whom the text never names are part of it, so that "he" after "the
 * officer said" is nobody rather than the last man named. Unnamed sources stay as the text has them.
 */
package dev.wirewatch.english.claims;
