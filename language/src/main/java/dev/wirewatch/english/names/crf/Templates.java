package dev.wirewatch.english.names.crf;

import dev.wirewatch.english.model.HashedText;

/**
 * The ends of features' names, as CoreNLP's {@code NERFeatureFactory} has them, and what separates their parts. A
 * feature of one word is the word and then the template; p is the word before, n the next, c the word itself; DS and
 * DISTSIM are classes of words, TYPE and S shapes.
 */
final class Templates {

    // of one label
    static final HashedText WORD = HashedText.of("-WORD");
    static final HashedText PW = HashedText.of("-PW");
    static final HashedText NW = HashedText.of("-NW");
    static final HashedText DISTSIM = HashedText.of("-DISTSIM");
    static final HashedText PDISTSIM = HashedText.of("-PDISTSIM");
    static final HashedText NDISTSIM = HashedText.of("-NDISTSIM");
    static final HashedText DISJN = HashedText.of("-DISJN");
    static final HashedText DISJP = HashedText.of("-DISJP");
    static final HashedText TYPE = HashedText.of("-TYPE");
    static final HashedText PTYPE = HashedText.of("-PTYPE");
    static final HashedText NTYPE = HashedText.of("-NTYPE");
    static final HashedText PCTYPE = HashedText.of("-PCTYPE");
    static final HashedText CNTYPE = HashedText.of("-CNTYPE");
    static final HashedText PCNTYPE = HashedText.of("-PCNTYPE");
    static final HashedText PW_CTYPE = HashedText.of("-PW_CTYPE");
    static final HashedText NW_CTYPE = HashedText.of("-NW_CTYPE");
    static final HashedText PPW_CTYPE = HashedText.of("-PPW_CTYPE");
    static final HashedText NNW_CTYPE = HashedText.of("-NNW_CTYPE");
    static final HashedText CLASS = HashedText.of("###");
    static final HashedText IS_TITLE = HashedText.of("IS_TITLE");
    static final HashedText NO_OCCURRENCE = HashedText.of("NO-OCCURRENCE-PATTERN");
    static final HashedText NEXT_OCCURRENCE = HashedText.of("X-NEXT-OCCURRENCE-X");
    static final HashedText PREVIOUS_OCCURRENCE = HashedText.of("X-PREV-OCCURRENCE-X");

    // of a label and the one before
    static final HashedText PSEQ = HashedText.of("PSEQ");
    static final HashedText PSEQW = HashedText.of("-PSEQW");
    static final HashedText PSEQW2 = HashedText.of("-PSEQW2");
    static final HashedText PSEQpW = HashedText.of("-PSEQpW");
    static final HashedText PSEQpDS = HashedText.of("-PSEQpDS");
    static final HashedText PSEQcDS = HashedText.of("-PSEQcDS");
    static final HashedText PSEQpcDS = HashedText.of("-PSEQpcDS");
    static final HashedText PSEQpS = HashedText.of("-PSEQpS");
    static final HashedText PSEQcS = HashedText.of("-PSEQcS");
    static final HashedText TYPES = HashedText.of("-TYPES");
    static final HashedText TPS2 = HashedText.of("-TPS2");
    static final HashedText TNS1 = HashedText.of("-TNS1");

    static final HashedText DASH = HashedText.of("-");
    static final HashedText DOTS = HashedText.of("...");
    static final HashedText HASH = HashedText.of("#");

    private Templates() {}
}
