package dev.wirewatch.english.tags;

/**
 * What the model says of a word, whatever its place.
 *
 * @param tags that the word can have, by number, in the order in which CoreNLP tries them
 * @param own factors for the word's tag
 * @param before factors for the tag of the word after this one
 * @param after factors for the tag of the word before this one
 * @param kind what it says to a rare neighbour
 * @param endsCompany whether a company's name may end in this word
 * @param rare whether its spelling and its neighbours' kinds count too
 * @param capitals what the capitals of a rare word say
 */
record TaggerWordType(
        byte[] tags,
        Factors own,
        Factors before,
        Factors after,
        WordKind kind,
        boolean endsCompany,
        boolean rare,
        Capitals capitals) {}
