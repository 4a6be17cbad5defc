package dev.wirewatch.archive;

import dev.wirewatch.archive.ArchiveView.NamedEntity;
import dev.wirewatch.schemas.EntityMentions;
import dev.wirewatch.schemas.Mention;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Entities, as the records of their mentions tell of them. */
final class NamedEntities {

    /** Records that are read for the names of an entity, the newest; of each of several, fewer. */
    private static final int READ = 50;

    private static final int READ_OF_SEVERAL = 10;

    private final IndexSearcher searcher;

    NamedEntities(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    List<NamedEntity> beginning(String prefix, int limit) throws IOException {
        List<String> words = words(prefix);
        if (words.isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder named = new BooleanQuery.Builder().add(IndexQueries.of(Kind.MENTIONS), Occur.FILTER);
        words.subList(0, words.size() - 1).forEach(word -> named.add(IndexQueries.nameHas(word), Occur.FILTER));
        named.add(IndexQueries.nameBegins(words.get(words.size() - 1)), Occur.FILTER);
        ValueCounts counts = new ValueCounts(IndexFields.of(Term.ENTITY));
        searcher.search(named.build(), counts);
        List<NamedEntity> entities = new ArrayList<>();
        for (Map.Entry<String, Long> count : TermCounts.mostFrequent(counts.counts(), limit)) {
            get(count.getKey(), READ_OF_SEVERAL).ifPresent(entities::add);
        }
        return entities;
    }

    private static List<String> words(String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = IndexFields.NAMES.tokenStream(IndexFields.NAME, text)) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        }
        return words;
    }

    Optional<NamedEntity> get(String id) throws IOException {
        return get(id, READ);
    }

    private Optional<NamedEntity> get(String id, int read) throws IOException {
        Map<String, Long> names = new HashMap<>();
        Map<String, Long> fullNames = new HashMap<>();
        String type = "";
        Query of = IndexQueries.of(Search.of(Kind.MENTIONS).with(Term.ENTITY, id));
        for (ScoreDoc found : searcher.search(of, read, IndexQueries.NEWEST_FIRST).scoreDocs) {
            EntityMentions record = IndexReading.record(searcher.getIndexReader(), found.doc, Kind.MENTIONS);
            type = record.getEntity().getType().name().toLowerCase(Locale.ROOT);
            fullNames.merge(record.getEntity().getName(), 1L, Long::sum);
            names.merge(record.getEntity().getName(), 1L, Long::sum);
            record.getEntity().getMentions().stream()
                    .map(Mention::getText)
                    .forEach(name -> names.merge(name, 1L, Long::sum));
        }
        if (fullNames.isEmpty()) {
            return Optional.empty();
        }
        Query articles = IndexQueries.of(Search.of(Kind.ARTICLES).with(Term.ENTITY, id));
        return Optional.of(new NamedEntity(
                id,
                type,
                TermCounts.mostFrequent(fullNames, 1).get(0).getKey(),
                TermCounts.mostFrequent(names, READ).stream()
                        .map(Map.Entry::getKey)
                        .toList(),
                searcher.count(articles)));
    }
}
