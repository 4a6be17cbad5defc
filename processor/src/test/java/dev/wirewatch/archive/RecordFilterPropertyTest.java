package dev.wirewatch.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.codec.ArticleCodec;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.watch.Reading;
import dev.wirewatch.watch.query.ParsedQuery;
import dev.wirewatch.watch.query.QueryIndex;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An index of many records, a filter of single ones and the watches' queries tell the same. */
class RecordFilterPropertyTest {

    private static final List<String> WORDS = List.of("harbor", "cranes", "unsafe", "ferry", "boats", "strike");

    @Provide
    Arbitrary<EnrichedArticle> articles() {
        Arbitrary<String> words =
                Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(4).map(all -> String.join(" ", all));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 1_000_000),
                        words,
                        Arbitraries.of("Ilse Brandt", "Tomas Brandl"),
                        words)
                .as((id, headline, speaker, said) -> Records.article("a" + id, headline, speaker, said));
    }

    @Provide
    Arbitrary<String> queries() {
        Arbitrary<String> word = Arbitraries.of(WORDS);
        Arbitrary<String> field = Arbitraries.of("", "headline:", "content:", "text:", "speaker:", "entity:");
        Arbitrary<String> one = Arbitraries.oneOf(
                word,
                word.map(text -> text.substring(0, 3) + "*"),
                word.map(text -> "*" + text.substring(2)),
                word.map(text -> text.substring(1) + "~1"),
                word.list().ofSize(2).map(two -> '"' + String.join(" ", two) + '"'),
                word.list().ofSize(2).map(two -> '"' + String.join(" ", two) + "\"~2"),
                Arbitraries.of("brandt", "person-ilse-brandt", "act:say", "language:en", "[boats TO harbor]"));
        Arbitrary<String> part =
                Combinators.combine(field, one).as((of, what) -> what.contains(":") ? what : of + what);
        return Combinators.combine(part, Arbitraries.of(" AND ", " OR ", " AND NOT "), part)
                .as((left, with, right) -> left + with + right);
    }

    @Property(tries = 150)
    void agreeOnArticles(
            @ForAll("articles") EnrichedArticle first,
            @ForAll("articles") EnrichedArticle second,
            @ForAll("queries") String query) {
        ParsedQuery parsed = ParsedQuery.parse(query);
        QueryIndex watches = new QueryIndex();
        watches.put("w", parsed);
        Search<EnrichedArticle> search = Search.of(Kind.ARTICLES).with(parsed);
        try (FilledArchive archive = FilledArchive.inMemory()
                        .with(Kind.ARTICLES, first, Records.START)
                        .with(Kind.ARTICLES, second, Records.START);
                ArchiveView view = archive.view()) {
            List<EnrichedArticle> found = view.find(search, Optional.empty(), 9).records();
            for (EnrichedArticle article :
                    view.find(Search.of(Kind.ARTICLES), Optional.empty(), 9).records()) {
                assertThat(RecordFilter.of(search).accepts(article, Records.START))
                        .isEqualTo(found.contains(article));
                Reading reading = new Reading(
                        ArticleCodec.document(article.getArticle()),
                        ArticleCodec.decode(article),
                        ArticleCodec.facts(article));
                assertThat(watches.match(reading.queried()).hits()).hasSize(found.contains(article) ? 1 : 0);
            }
        }
    }

    @Property(tries = 60)
    void agreeOnOtherKinds(@ForAll("articles") EnrichedArticle article, @ForAll("queries") String query) {
        try (FilledArchive archive = FilledArchive.inMemory()
                .with(Kind.CLAIMS, Records.claim(article), Records.START)
                .with(Kind.MENTIONS, Records.mentions(article), Records.START)
                .with(Kind.ALERTS, Records.alert(article), Records.START)
                .with(Kind.STORIES, Records.story("s", 1, article), Records.START)) {
            agree(archive, Search.of(Kind.CLAIMS).with(ParsedQuery.parse(query)), Records.claim(article));
            agree(archive, Search.of(Kind.MENTIONS).with(ParsedQuery.parse(query)), Records.mentions(article));
            agree(archive, Search.of(Kind.ALERTS).with(ParsedQuery.parse(query)), Records.alert(article));
            agree(archive, Search.of(Kind.STORIES).with(ParsedQuery.parse(query)), Records.story("s", 1, article));
        }
    }

    private static <T> void agree(FilledArchive archive, Search<T> search, T record) {
        try (ArchiveView view = archive.view()) {
            assertThat(view.find(search, Optional.empty(), 9).records().contains(record))
                    .isEqualTo(RecordFilter.of(search).accepts(record, Records.START));
        }
    }
}
