/**
 * Parts of speech: each token's tag of the Penn Treebank.
 *
 * <p>{@link dev.wirewatch.english.tags.Tagger} has the weights of CoreNLP's english-left3words-distsim and gives the very
 * tags that CoreNLP gives, many times faster. A text comes without tags, and those of a sentence are worked out
 * when they are asked for, so that none is worked out in vain.
 *
 * <p>The model gives a word's tag a probability, from the word, its neighbours and the two tags before it; for words
 * that are rare in the texts it was trained on also from spelling. A probability is a product of one factor for each
 * feature and tag, divided by the sum of those products over all tags. Few features have something to say about more
 * than a few tags, so that the factors of a feature are a short list ({@code Factors}); those that depend on one word
 * alone are multiplied once and kept with it ({@code TaggerWordType}). What depends on the two tags before is one row of a
 * table. {@code TagSearch} finds the likeliest tags of a whole sentence (Viterbi's algorithm).
 */
package dev.wirewatch.english.tags;
