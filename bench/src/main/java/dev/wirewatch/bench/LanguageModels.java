package dev.wirewatch.bench;

import dev.wirewatch.text.Sentence;
import java.util.List;

/** Parts of speech and names, by one engine or the other. */
interface LanguageModels {

    /** Returns each token's part of speech, as treebanks write it. */
    List<String> tags(Sentence sentence);

    /** Returns each token's label by the CRF. */
    List<String> names(Sentence sentence);
}
