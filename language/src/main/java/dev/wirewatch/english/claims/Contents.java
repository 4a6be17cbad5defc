package dev.wirewatch.english.claims;

import dev.wirewatch.claims.ClaimKind;
import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.claims.CueKind;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Tokens;
import dev.wirewatch.english.lexicon.WordClass;
import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes drafts of stretches of tokens. */
final class Contents {

    private Contents() {}

    static ClaimDraft draft(Passage passage, Attribution attribution, List<Tokens> parts, ClaimRule rule) {
        List<Span> content =
                parts.stream().flatMap(part -> spans(passage, part).stream()).toList();
        return new ClaimDraft(
                SpeakerPhrase.of(passage, attribution.subject()),
                isQuestion(passage, attribution.cue().kind(), parts)
                        ? attribution.cue().asking()
                        : attribution.cue(),
                content,
                kind(passage, parts),
                rule);
    }

    /** Whether the speaker asks the words: "asked whether", {@code "Who pays?" she asked}. */
    private static boolean isQuestion(Passage passage, CueKind act, List<Tokens> parts) {
        if (parts.isEmpty()) {
            return false;
        }
        int first = parts.get(0).from();
        int last = parts.get(parts.size() - 1).to() - 1;
        boolean embedded = WordClass.COMPLEMENTIZER.has(passage.word(first)) && passage.isPlain(first);
        boolean direct = passage.word(last).equals("?")
                && (act == CueKind.ASK || passage.sentenceStart(first) == passage.sentenceStart(last));
        return direct || (act == CueKind.ASK && embedded);
    }

    /** Returns the words without quotation marks and the punctuation at the edges. */
    static List<Span> spans(Passage passage, Tokens words) {
        List<Span> spans = new ArrayList<>();
        int start = words.from();
        for (int i = words.from(); i <= words.to(); i++) {
            if (i == words.to() || passage.isQuoteMark(i)) {
                int first = start;
                int last = i;
                while (first < last && !isWordy(passage, first) && !opensWithin(passage, first, last)) {
                    first++;
                }
                while (last > first && !isWordy(passage, last - 1)) {
                    last--;
                }
                if (first < last) {
                    spans.add(passage.span(first, last));
                }
                start = i + 1;
            }
        }
        return spans;
    }

    private static boolean isWordy(Passage passage, int i) {
        return passage.isWord(i) || passage.isAny(i, "$", "£", "€", "#", "%", ")", "]", "?", "!");
    }

    /** "[Doe] is late": a bracket that also closes within the words. */
    private static boolean opensWithin(Passage passage, int open, int to) {
        boolean square = passage.word(open).equals("[");
        if (!square && !passage.word(open).equals("(")) {
            return false;
        }
        for (int i = open + 1; i < to; i++) {
            if (passage.word(i).equals(square ? "]" : ")")) {
                return true;
            }
        }
        return false;
    }

    private static ClaimKind kind(Passage passage, List<Tokens> parts) {
        int inside = 0;
        int all = 0;
        for (Tokens part : parts) {
            for (int i = part.from(); i < part.to(); i++) {
                if (passage.isWord(i)) {
                    all++;
                    inside += passage.isQuoted(i) ? 1 : 0;
                }
            }
        }
        if (inside == 0) {
            return ClaimKind.INDIRECT;
        }
        return inside == all ? ClaimKind.DIRECT : ClaimKind.MIXED;
    }
}
