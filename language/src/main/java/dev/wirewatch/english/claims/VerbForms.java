package dev.wirewatch.english.claims;

import dev.wirewatch.english.claims.grammar.EntityMentions;
import dev.wirewatch.english.claims.grammar.QuotationMarks;
import dev.wirewatch.english.lexicon.WordClass;
import dev.wirewatch.english.tags.Tag;
import dev.wirewatch.text.Sentence;
import dev.wirewatch.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tells verbs that taggers take for nouns by what stands next to them: "Doe questions the plan", "villagers report that",
 * and in a sentence without a verb, as of a headline, "Doe disputes strike count".
 */
final class VerbForms {

    private static final Set<Tag> BEFORE_A_NOUN = EnumSet.of(Tag.DT, Tag.PRP_POSSESSIVE);
    private static final Set<Tag> VERBS = EnumSet.of(Tag.MD, Tag.VB, Tag.VBD, Tag.VBN, Tag.VBP, Tag.VBZ);
    private static final Set<Tag> NOUNS = EnumSet.of(Tag.NN, Tag.NNS);
    private static final Set<Tag> PLURALS = EnumSet.of(Tag.NNS, Tag.NNPS);

    private final CueLexicon lexicon;

    VerbForms(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Tag> corrected(Sentence sentence, List<Tag> tags, EntityMentions mentions) {
        List<Token> tokens = sentence.tokens();
        List<Tag> corrected = new ArrayList<>(tags);
        boolean verbless = isVerbless(tokens, tags);
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (!NOUNS.contains(tags.get(i)) || !lexicon.isVerb(tokens.get(i).lower())) {
                continue;
            }
            boolean named = mentions.endsAt(tokens.get(i - 1).span().end());
            if (tags.get(i) == Tag.NNS && named && (verbless || opensObject(tokens, tags, i + 1))) {
                corrected.set(i, Tag.VBZ);
                verbless = false;
            } else if (tags.get(i) == Tag.NN && PLURALS.contains(tags.get(i - 1)) && opensClause(tokens, i + 1)) {
                corrected.set(i, Tag.VBP);
            }
        }
        return corrected;
    }

    /** Whether there is no verb, but for those of a quotation. */
    private static boolean isVerbless(List<Token> tokens, List<Tag> tags) {
        for (int i = 0; i < tokens.size() && !QuotationMarks.isAny(tokens.get(i)); i++) {
            if (VERBS.contains(tags.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean opensObject(List<Token> tokens, List<Tag> tags, int i) {
        return BEFORE_A_NOUN.contains(tags.get(i)) || opensClause(tokens, i);
    }

    private static boolean opensClause(List<Token> tokens, int i) {
        String word = tokens.get(i).lower();
        return WordClass.COMPLEMENTIZER.has(word) && !WordClass.RELATIVE.has(word);
    }
}
