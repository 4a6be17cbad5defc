package dev.wirewatch.text.tags;

import dev.wirewatch.text.model.HashedText;

/**
 * What the model says of a word, wherever it stands.
 *
 * @param tags that the word can have, by number, in the order in which CoreNLP tries them
 * @param own factors for the word's tag
 * @param before factors for the tag of the word that stands after this one
 * @param after factors for the tag of the word that stands before this one
 * @param beforeRare like {@code before}, when the other word is rare
 * @param afterRare like {@code after}, when the other word is rare
 * @param cluster the name of its class of words
 * @param endsCompany whether a company's name may end in this word
 * @param rare whether spelling, class and neighbours' classes count too
 * @param first factors for a rare word's tag when it begins a sentence
 * @param later factors for a rare word's tag when it does not
 * @param capital whether a rare word begins with a capital
 */
record WordType(
        byte[] tags,
        Factors own,
        Factors before,
        Factors after,
        Factors beforeRare,
        Factors afterRare,
        HashedText cluster,
        boolean endsCompany,
        boolean rare,
        Factors first,
        Factors later,
        boolean capital) {}
