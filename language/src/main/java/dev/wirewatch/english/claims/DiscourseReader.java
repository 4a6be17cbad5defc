package dev.wirewatch.english.claims;

import dev.wirewatch.english.claims.Discourse.Part;
import dev.wirewatch.english.claims.grammar.EntityMentions;
import dev.wirewatch.english.claims.grammar.EntityMentions.Named;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Words;
import dev.wirewatch.english.lexicon.CalendarWords;
import dev.wirewatch.english.lexicon.WordClass;
import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;

/**
 * Reads from a text whom its sentences are about. Goes by words and names and not by parts of speech, since only
 * sentences with a cue have those.
 */
final class DiscourseReader {

    private static final int LONGEST_TITLE = 8;
    private static final int LONGEST_SUBJECT = 5;

    private final Discourse discourse;
    private final EntityMentions mentions;
    private final Roles roles;
    private final NavigableSet<Span> contents;
    private final NavigableMap<Integer, String> pronouns = new TreeMap<>();

    DiscourseReader(Discourse discourse, EntityMentions mentions, Roles roles, NavigableSet<Span> contents) {
        this.discourse = discourse;
        this.mentions = mentions;
        this.roles = roles;
        this.contents = contents;
    }

    /** Reads all passages; returns the pronouns that are subjects, by their places. */
    NavigableMap<Integer, String> read(List<Passage> passages) {
        for (Passage passage : passages) {
            for (int i = 0; i < passage.size(); i++) {
                if (passage.startsSentence(i)) {
                    discourse.startSentence(passage.offset(i));
                    opening(passage, i);
                }
                if (passage.isAny(i, "he", "she") && isReporters(passage, i)) {
                    pronouns.put(passage.offset(i), passage.word(i));
                }
                int token = i;
                mentions.at(passage.offset(i))
                        .ifPresent(named -> discourse.mention(
                                named.span().start(), Referent.of(named.entity()), part(passage, token, named)));
            }
        }
        return pronouns;
    }

    /** The subject of a sentence when it is a role: "The mayor left". */
    private void opening(Passage passage, int start) {
        int first = WordClass.CONJUNCTION.has(passage.word(start)) ? start + 1 : start;
        if (WordClass.DETERMINER.has(passage.word(first)) && isReporters(passage, first)) {
            role(passage, first);
        }
    }

    /** Whether a word is the reporter's own. */
    private boolean isReporters(Passage passage, int i) {
        return passage.isPlain(i) && !isReported(new Span(passage.offset(i), passage.offset(i) + 1));
    }

    private void role(Passage passage, int determiner) {
        List<String> words = new ArrayList<>(List.of(passage.word(determiner)));
        int end = determiner + 1;
        while (end <= determiner + LONGEST_SUBJECT
                && end < passage.size()
                && passage.token(end).isWord()
                && !WordClass.PREPOSITION.has(passage.word(end))
                && !Words.startsClause(passage.word(end))
                && !(Words.isRole(passage.word(end - 1)) && !Words.isRole(passage.word(end)))) {
            words.add(passage.word(end++));
        }
        int next = passage.isComma(end) ? end + 1 : end;
        boolean named = mentions.covers(passage.offset(end - 1))
                || (next < passage.size() && mentions.at(passage.offset(next)).isPresent());
        if (!named && Words.isRole(passage.word(end - 1))) {
            discourse.mention(
                    passage.offset(determiner),
                    roles.holder(words).map(Referent::of).orElseGet(() -> Referent.unnamed(words)),
                    Part.SUBJECT);
        }
    }

    private Part part(Passage passage, int token, Named named) {
        int end = token + 1;
        while (end < passage.size() && passage.offset(end) < named.span().end()) {
            end++;
        }
        boolean owner = passage.word(end).equals("'s") || passage.isPossessive(end);
        if (isReported(named.span()) || (!named.isPerson() && passage.isNoun(end) && passage.isPlain(end))) {
            return Part.ASIDE;
        }
        return !owner && isSubject(passage, token) ? Part.SUBJECT : Part.OBJECT;
    }

    private boolean isReported(Span words) {
        Span before = contents.floor(new Span(words.start(), Integer.MAX_VALUE));
        return before != null && before.overlaps(words);
    }

    /** Whether nothing but a title, an article or words for a time are between the start of a clause and a name. */
    private boolean isSubject(Passage passage, int name) {
        int start = passage.sentenceStart(name);
        int i = name - 1;
        if (passage.isComma(i) && Words.isRole(passage.word(i - 1))) {
            i--;
        }
        int unknown = 0;
        boolean title = false;
        for (; i >= Math.max(start, name - LONGEST_TITLE); i--) {
            String word = passage.word(i);
            if (passage.isComma(i) || passage.isQuoteMark(i) || Words.startsClause(word)) {
                return !word.equals("and")
                        || i <= start
                        || !mentions.endsAt(passage.token(i - 1).span().end());
            }
            if (WordClass.PREPOSITION.has(word)) {
                boolean within = word.equals("of") && i + 1 < name && Words.isRole(passage.word(i - 1));
                if (!within && !CalendarWords.isWeekday(passage.word(i + 1))) {
                    return false;
                }
            }
            title |= Words.isRole(word);
            boolean known = title
                    ? !passage.isVerb(i)
                    : passage.token(i).isCapitalized()
                            || WordClass.DETERMINER.has(word)
                            || WordClass.TIME_ADVERB.has(word);
            if (!known || (!passage.token(i).isCapitalized() && title && ++unknown > 4)) {
                return false;
            }
        }
        return i < start;
    }
}
