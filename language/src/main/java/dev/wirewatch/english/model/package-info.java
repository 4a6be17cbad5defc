/**
 * What the statistical models have in common: the tagger of {@code english.tags} and the CRF of {@code
 * english.names.crf}.
 *
 * <p>Both models come from CoreNLP, compiled to flat tables when Wirewatch is built; {@link
 * dev.wirewatch.english.model.ModelReader} reads those. Both give weights to features that are texts, such as {@code
 * Paris-PW} for "the word before is Paris", and both would spend nearly all of their time on making such texts and
 * looking them up. Here a text is a number ({@link dev.wirewatch.english.model.HashedText}) and so is every combination of
 * texts, at the price of a multiplication; {@link dev.wirewatch.english.model.TextTable} finds numbers by that number and
 * keeps no text at all.
 *
 * <p>What depends on one word alone is worked out once and kept in a {@link dev.wirewatch.english.model.BoundedCache}. A
 * cache can forget anything at any time, and nothing but the time that it takes depends on what it holds.
 *
 * <p>The models were trained on words in American spelling, on the shapes of words and on classes of words that occur
 * in the same places: {@code AmericanSpelling}, {@code WordShape} and {@code WordClusters} do what CoreNLP's classes do,
 * to the letter, since a weight fits no other.
 */
package dev.wirewatch.english.model;
