package dev.wirewatch.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A story in the window and its independent sources. Articles depend on each other that have one text, or one signature:
 * a sender's, or that of an agency. Sets of them are merged as that turns out (union-find: R. Tarjan, Efficiency of a
 * good but not linear set union algorithm, 1975).
 */
final class Story {

    /** Articles that depend on each other. */
    static final class Source {

        private Source into = this;

        private Source root() {
            while (into != into.into) {
                into = into.into;
            }
            return into;
        }
    }

    private record Signature(Source source, int articles) {}

    private final String id;
    private final Map<String, Signature> signatures = new HashMap<>();
    private int sources;

    Story(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** Returns how many independent sources it has had so far. */
    int sources() {
        return sources;
    }

    /**
     * Adds an article.
     *
     * @param credits who signs it
     * @param dependent the sources whose text it has
     */
    Source add(Set<String> credits, Collection<Source> dependent) {
        Set<Source> roots = new LinkedHashSet<>();
        dependent.forEach(source -> roots.add(source.root()));
        credits.stream()
                .filter(signatures::containsKey)
                .forEach(name -> roots.add(signatures.get(name).source().root()));
        Source own = roots.stream().findFirst().orElseGet(Source::new);
        roots.forEach(root -> root.into = own);
        sources += 1 - roots.size();
        credits.forEach(name -> signatures.merge(
                name, new Signature(own, 1), (before, one) -> new Signature(own, before.articles() + 1)));
        return own;
    }

    /** Forgets an article; its source has been counted. */
    void remove(Set<String> credits) {
        credits.forEach(name -> signatures.computeIfPresent(
                name,
                (key, known) -> known.articles() == 1 ? null : new Signature(known.source(), known.articles() - 1)));
    }
}
