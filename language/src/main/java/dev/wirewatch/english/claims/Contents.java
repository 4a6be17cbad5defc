package dev.wirewatch.english.claims;

import dev.wirewatch.claims.ClaimKind;
import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Tokens;
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
                attribution.cue(),
                content,
                kind(passage, parts),
                rule);
    }

    /** Returns the words without quotation marks and the punctuation at the edges. */
    static List<Span> spans(Passage passage, Tokens words) {
        List<Span> spans = new ArrayList<>();
        int start = words.from();
        for (int i = words.from(); i <= words.to(); i++) {
            if (i == words.to() || passage.isQuoteMark(i)) {
                int first = start;
                int last = i;
                while (first < last && !isWordy(passage, first)) {
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
        return passage.isWord(i) || passage.isAny(i, "$", "£", "€", "#", "%", ")", "?", "!");
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
