package dev.wirewatch.english.names;

import dev.wirewatch.english.lexicon.CalendarWords;
import dev.wirewatch.english.lexicon.WordClass;
import dev.wirewatch.english.names.crf.Crf;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.entities.Mention;
import dev.wirewatch.text.Sentence;
import dev.wirewatch.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names by a CRF that looks at one sentence at a time. Safe for use by several threads. */
final class NameModel {

    private static final Set<String> POSSESSIVES = Set.of("'s", "'");

    private final Crf crf;

    private NameModel(Crf crf) {
        this.crf = crf;
    }

    static NameModel load() {
        return new NameModel(Crf.load(Crf.THREE_CLASSES));
    }

    List<Mention> find(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (tokens.stream().noneMatch(Token::isWord)) {
            return List.of();
        }
        List<String> words = new ArrayList<>(tokens.size());
        tokens.forEach(token -> words.add(token.word()));
        List<String> labels = crf.label(words);
        List<Mention> mentions = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || !labels.get(i).equals(labels.get(from))) {
                List<Token> name = name(tokens.subList(from, i));
                if (!name.isEmpty()) {
                    type(labels.get(from)).ifPresent(type -> mentions.add(Mention.of(name, type)));
                }
                from = i;
            }
        }
        return mentions;
    }

    private static Optional<EntityType> type(String label) {
        return switch (label) {
            case "PERSON" -> Optional.of(EntityType.PERSON);
            case "ORGANIZATION" -> Optional.of(EntityType.ORGANIZATION);
            case "LOCATION" -> Optional.of(EntityType.PLACE);
            default -> Optional.empty();
        };
    }

    private static List<Token> name(List<Token> tagged) {
        int from = 0;
        int to = tagged.size();
        while (from < to
                && (!tagged.get(from).isWord()
                        || WordClass.ARTICLE.has(tagged.get(from).lower()))) {
            from++;
        }
        while (to > from && (isTail(tagged.get(to - 1)) || (to - 1 > from && isDay(tagged.get(to - 1))))) {
            to--;
        }
        return tagged.subList(from, to);
    }

    /** "The Council Monday": a weekday after a name is when something happened. */
    private static boolean isDay(Token token) {
        return CalendarWords.isWeekday(token.lower());
    }

    private static boolean isTail(Token token) {
        return POSSESSIVES.contains(token.lower())
                || (!token.isWord() && !token.word().equals("."));
    }
}
