package dev.wirewatch.english.tags;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Parts of speech: the tags of the Penn Treebank, with those that the web and news treebanks added. */
public enum Tag {
    CC, // coordinating conjunction
    CD, // number
    DT, // determiner
    EX, // existential there
    FW, // foreign word
    IN, // preposition or subordinating conjunction
    JJ, // adjective
    JJR, // adjective, comparative
    JJS, // adjective, superlative
    LS, // mark of a list's item
    MD, // modal verb
    NN, // noun
    NNP, // name
    NNPS, // name, plural
    NNS, // noun, plural
    PDT, // word before a determiner
    POS, // possessive ending
    PRP, // pronoun
    PRP_POSSESSIVE("PRP$"), // possessive pronoun
    RB, // adverb
    RBR, // adverb, comparative
    RBS, // adverb, superlative
    RP, // particle of a verb
    SYM, // symbol
    TO, // to
    UH, // interjection
    VB, // verb, base form
    VBD, // verb, past tense
    VBG, // verb, -ing form
    VBN, // verb, past participle
    VBP, // verb, present tense, not third person singular
    VBZ, // verb, present tense, third person singular
    WDT, // wh- determiner
    WP, // wh- pronoun
    WP_POSSESSIVE("WP$"), // whose
    WRB, // wh- adverb
    ADD, // address: web, mail
    AFX, // affix
    GW, // part of a word that was written apart
    HYPH, // hyphen
    NFP, // decoration
    DOLLAR("$"), // currency
    PERIOD("."), // what ends a sentence
    COMMA(","), // comma
    COLON(":"), // colon, semicolon, dash
    OPENING_BRACKET("-LRB-"), // opening bracket
    CLOSING_BRACKET("-RRB-"), // closing bracket
    OPENING_QUOTE("``"), // opening quotation mark
    CLOSING_QUOTE("''"), // closing quotation mark
    /** Never a word's own, unless a text spells out the mark that CoreNLP puts after a sentence. */
    END(".$$."); // after the last word

    private static final Map<String, Tag> BY_SYMBOL =
            Arrays.stream(values()).collect(Collectors.toMap(Tag::symbol, Function.identity()));

    private final String symbol;

    Tag() {
        this.symbol = name();
    }

    Tag(String symbol) {
        this.symbol = symbol;
    }

    static Tag of(String symbol) {
        Tag tag = BY_SYMBOL.get(symbol);
        if (tag == null) {
            throw new IllegalArgumentException("No tag is written " + symbol);
        }
        return tag;
    }

    /** Returns how treebanks write the tag. */
    public String symbol() {
        return symbol;
    }
}
