package dev.wirewatch.english.claims;

import dev.wirewatch.english.claims.grammar.EntityMentions;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Quotation;
import dev.wirewatch.english.claims.grammar.QuotationMarks;
import dev.wirewatch.english.tags.Tag;
import dev.wirewatch.english.tags.Tagger;
import dev.wirewatch.text.Paragraph;
import dev.wirewatch.text.Reading;
import dev.wirewatch.text.Sentence;
import dev.wirewatch.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes passages of paragraphs: tags their words, and tells whether a quotation may go on from one to the next. */
final class Passages {

    /** There are no claims in a dateline or a byline. */
    private static final Set<Paragraph.Kind> SPOKEN = EnumSet.of(Paragraph.Kind.HEADLINE, Paragraph.Kind.BODY);

    /** Short words are written small in a headline of capitals, too. */
    private static final int LONG_WORD = 4;

    private final Tagger tagger;
    private final CueLexicon lexicon;
    private final VerbForms verbForms;

    Passages(Tagger tagger, CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.verbForms = new VerbForms(lexicon);
        this.tagger = tagger;
    }

    List<Passage> of(Reading reading, EntityMentions mentions) {
        List<Passage> passages = new ArrayList<>();
        boolean open = false;
        List<Paragraph> paragraphs = reading.paragraphs().stream()
                .filter(paragraph -> SPOKEN.contains(paragraph.kind()))
                .toList();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean goesOn = i + 1 < paragraphs.size() && opensQuotation(paragraphs.get(i + 1));
            Passage passage = new Passage(reading.text(), paragraph, tags(paragraph, mentions), open || goesOn);
            passages.add(passage);
            List<Quotation> quotations = passage.quotations();
            open = !quotations.isEmpty()
                    && !quotations.get(quotations.size() - 1).closed();
        }
        return passages;
    }

    private static boolean opensQuotation(Paragraph paragraph) {
        return QuotationMarks.isAny(paragraph.sentences().get(0).tokens().get(0));
    }

    private List<Tag> tags(Paragraph paragraph, EntityMentions mentions) {
        List<Tag> tags = new ArrayList<>();
        paragraph.sentences().forEach(sentence -> tags.addAll(tags(sentence, mentions)));
        return tags;
    }

    /** Tags cost most of the time here, and a sentence without a cue or a quotation mark does not need any. */
    private List<Tag> tags(Sentence sentence, EntityMentions mentions) {
        if (!mayHaveClaim(sentence)) {
            return Collections.nCopies(sentence.tokens().size(), Tag.NFP);
        }
        List<Tag> tags = tagger.tag(isTitle(sentence) ? small(sentence, mentions) : sentence);
        return verbForms.corrected(sentence, tags, mentions);
    }

    private boolean mayHaveClaim(Sentence sentence) {
        boolean cue = false;
        boolean word = false;
        for (int i = 0; i < sentence.tokens().size() && !(cue && word); i++) {
            Token token = sentence.tokens().get(i);
            cue = cue || QuotationMarks.isAny(token) || lexicon.mayBeCue(token.lower());
            word = word || token.isWord();
        }
        return cue && word;
    }

    /** Whether every long word starts with a capital, as in many a headline: taggers take them all for names. */
    private static boolean isTitle(Sentence sentence) {
        int words = 0;
        for (Token token : sentence.tokens()) {
            if (token.word().length() >= LONG_WORD
                    && Character.isLetter(token.word().codePointAt(0))) {
                words++;
                if (!token.isCapitalized()) {
                    return false;
                }
            }
        }
        return words > 2;
    }

    /** The same sentence with small letters outside of its names. */
    private static Sentence small(Sentence sentence, EntityMentions mentions) {
        return new Sentence(sentence.tokens().stream()
                .map(token -> mentions.covers(token.span().start()) ? token : new Token(token.span(), token.lower()))
                .toList());
    }
}
