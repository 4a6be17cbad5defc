package dev.wirewatch.entities;

import dev.wirewatch.text.Paragraph;
import dev.wirewatch.text.Reading;
import dev.wirewatch.text.Span;
import dev.wirewatch.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Adds the catalogue's names that the model missed. Only names of two or more words, and only with the same
 * capitals: a company called "Target" or "Gap" would otherwise turn up in every other article.
 */
final class CatalogueNames {

    private static final int LONGEST_NAME = 6;

    private CatalogueNames() {}

    /**
     * Adds what the model missed.
     *
     * @param mentions in order, apart from each other
     * @return the same and the ones added, in order, apart from each other
     */
    static List<Mention> add(Reading reading, List<Mention> mentions, Catalogue catalogue) {
        NavigableSet<Span> taken = new TreeSet<>();
        mentions.forEach(mention -> taken.add(mention.span()));
        List<Mention> all = new ArrayList<>(mentions);
        for (Paragraph paragraph : reading.paragraphs()) {
            List<Token> tokens = paragraph.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).isCapitalised()) {
                    longest(tokens, i, taken, catalogue).ifPresent(mention -> {
                        all.add(mention);
                        taken.add(mention.span());
                    });
                }
            }
        }
        return all.stream().sorted(Comparator.comparing(Mention::span)).toList();
    }

    private static Optional<Mention> longest(
            List<Token> tokens, int from, NavigableSet<Span> taken, Catalogue catalogue) {
        for (int n = Math.min(LONGEST_NAME, tokens.size() - from); n > 1; n--) {
            Mention candidate = Mention.of(tokens.subList(from, from + n), EntityType.OTHER);
            if (tokens.get(from + n - 1).isWord() && !Consistency.overlaps(taken, candidate.span())) {
                for (EntityType type : EntityType.values()) {
                    if (catalogue
                            .find(type, candidate.name())
                            .filter(e -> isSpelled(e, candidate))
                            .isPresent()) {
                        return Optional.of(candidate.as(type));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isSpelled(CatalogueEntry entry, Mention mention) {
        return Stream.concat(Stream.of(entry.name()), entry.aliases().stream()).anyMatch(mention.name()::equals);
    }
}
