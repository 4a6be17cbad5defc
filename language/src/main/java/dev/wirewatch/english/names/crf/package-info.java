/**
 * Labels of words by a conditional random field, with the weights of CoreNLP's CRF classifiers and their very labels.
 *
 * <p>A {@link dev.wirewatch.english.names.crf.Crf} scores each label of a word, and each pair of a label and the one before
 * it, by the weights of the features that the word and its surroundings have; the best sequence of labels for the whole
 * sentence wins. CoreNLP's {@code NERFeatureFactory} makes some sixty features for each word as texts. The templates
 * here ({@code Templates}) have its names, and the same texts, but as hashes.
 *
 * <p>Most features depend on one word alone, as the word itself or as a neighbour of another: their weights are added up
 * once for each word and kept with it ({@code CrfWordType}). The same goes for the shapes of three words in a row ({@code
 * ShapeScores}). What is left for {@code Scores} is to add up those sums, and to look up the few features that combine
 * two words. {@code LabelSearch} is Viterbi's algorithm.
 */
package dev.wirewatch.english.names.crf;
