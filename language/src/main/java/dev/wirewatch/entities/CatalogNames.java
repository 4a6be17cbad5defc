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
import java.util.Set;
import java.util.TreeSet;

/**
 * Adds the catalog's names that nothing else found. Only names of two or more words, and only with the same
 * capitals: a company called "Target" or "Gap" would otherwise turn up in every other article.
 */
public final class CatalogNames {

    private static final int LONGEST_NAME = 8;

    private CatalogNames() {}

    /**
     * Adds what is missing.
     *
     * @param mentions in order, apart from each other
     * @return the same and the ones added, in order, apart from each other
     */
    public static List<Mention> add(Reading reading, List<Mention> mentions, Catalog catalog) {
        NavigableSet<Span> taken = new TreeSet<>();
        mentions.forEach(mention -> taken.add(mention.span()));
        List<Mention> all = new ArrayList<>(mentions);
        for (Paragraph paragraph : reading.paragraphs()) {
            List<Token> tokens = paragraph.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).isCapitalized()
                        && catalog.hasNameThatBegins(tokens.get(i).word())) {
                    longest(tokens, i, taken, catalog).ifPresent(mention -> {
                        all.add(mention);
                        taken.add(mention.span());
                    });
                }
            }
        }
        return all.stream().sorted(Comparator.comparing(Mention::span)).toList();
    }

    private static Optional<Mention> longest(List<Token> tokens, int from, NavigableSet<Span> taken, Catalog catalog) {
        for (int to = Math.min(from + LONGEST_NAME, tokens.size()); to > from + 1; to--) {
            Mention candidate = Mention.of(tokens.subList(from, to), EntityType.OTHER);
            Set<CatalogEntry> entries = catalog.findSpelled(candidate.name());
            if (!entries.isEmpty() && !overlaps(taken, candidate.span())) {
                EntityType type = entries.stream()
                        .map(CatalogEntry::type)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
                return Optional.of(candidate.as(type));
            }
        }
        return Optional.empty();
    }

    /** @param taken spans apart from each other */
    private static boolean overlaps(NavigableSet<Span> taken, Span span) {
        Span before = taken.floor(new Span(span.start(), Integer.MAX_VALUE));
        Span after = taken.ceiling(span);
        return (before != null && before.overlaps(span)) || (after != null && after.overlaps(span));
    }
}
