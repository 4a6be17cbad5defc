package dev.wirewatch.bench.archive;

import dev.wirewatch.archive.ArchiveView;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.Search;
import dev.wirewatch.archive.Term;
import dev.wirewatch.bench.archive.ArchiveRecords.Template;
import dev.wirewatch.schemas.Entity;
import dev.wirewatch.watch.query.ParsedQuery;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/** What people look for, made of words and names that articles have. */
final class MadeSearches {

    private static final int PAGE = 20;

    private final List<Template> templates;
    private final Random random = new Random(7); // the same searches each time

    MadeSearches(List<Template> templates) {
        this.templates = templates;
    }

    /** By name, what makes a new search each time it is asked. */
    Map<String, Consumer<ArchiveView>> sorts() {
        Map<String, Consumer<ArchiveView>> sorts = new LinkedHashMap<>();
        sorts.put("newest articles", view -> view.find(Search.of(Kind.ARTICLES), Optional.empty(), PAGE));
        sorts.put("a word", view -> find(view, Kind.ARTICLES, word()));
        sorts.put("two words", view -> find(view, Kind.ARTICLES, word() + " AND " + word()));
        sorts.put("either word", view -> find(view, Kind.ARTICLES, word() + " OR " + word()));
        sorts.put("a phrase", view -> find(view, Kind.ARTICLES, phrase()));
        sorts.put("words that begin so", view -> find(view, Kind.ARTICLES, word().substring(0, 3) + "*"));
        sorts.put("words that end so", view -> find(view, Kind.ARTICLES, "*" + word().substring(2)));
        sorts.put("a word and not another", view -> find(view, Kind.CLAIMS, word() + " AND NOT " + word()));
        sorts.put(
                "claims of a speaker",
                view -> view.find(Search.of(Kind.CLAIMS).with(Term.SPEAKER, entity().getId()), Optional.empty(), PAGE));
        sorts.put("entities by prefix", view -> view.entities(entity().getName().substring(0, 2), 10));
        sorts.put("speakers of a word", view -> view.count(search(Kind.CLAIMS, word()), Term.SPEAKER, 10));
        sorts.put(
                "mentions by hour",
                view -> view.histogram(
                        Search.of(Kind.MENTIONS).with(Term.ENTITY, entity().getId()),
                        Duration.ofHours(1),
                        ZoneOffset.UTC));
        return sorts;
    }

    private static <T> void find(ArchiveView view, Kind<T> kind, String query) {
        view.find(search(kind, query), Optional.empty(), PAGE);
    }

    private static <T> Search<T> search(Kind<T> kind, String query) {
        return Search.of(kind).with(ParsedQuery.parse(query));
    }

    private String word() {
        return words()[0];
    }

    private String phrase() {
        return '"' + String.join(" ", words()) + '"';
    }

    /** Two in a row, each of letters alone and with enough of them. */
    private String[] words() {
        while (true) {
            String[] words = pick(templates).text().split("\\s+");
            int at = random.nextInt(Math.max(1, words.length - 1));
            if (at + 1 < words.length && words[at].matches("[A-Za-z]{4,}") && words[at + 1].matches("[A-Za-z]+")) {
                return new String[] {words[at].toLowerCase(Locale.ROOT), words[at + 1]};
            }
        }
    }

    private Entity entity() {
        while (true) {
            List<Entity> entities = pick(templates).enriched().getEntities();
            if (!entities.isEmpty()) {
                return pick(entities);
            }
        }
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
