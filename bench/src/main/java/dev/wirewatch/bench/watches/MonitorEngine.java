package dev.wirewatch.bench.watches;

import dev.wirewatch.claims.Claim;
import dev.wirewatch.text.Span;
import dev.wirewatch.watch.Named;
import dev.wirewatch.watch.Rule;
import dev.wirewatch.watch.Watch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;

/** Lucene's Monitor, to which every watch is a query: a name is a phrase, a claim a speaker and an act. */
final class MonitorEngine implements WatchEngine {

    private static final String TEXT = "text";

    private final Analyzer analyzer = new StandardAnalyzer();
    private final Monitor monitor;

    MonitorEngine() {
        try {
            monitor = new Monitor(analyzer, new MultipassTermFilteredPresearcher(2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void load(List<Watch> watches) {
        QueryParser parser = new QueryParser(TEXT, analyzer);
        parser.setAllowLeadingWildcard(true);
        List<MonitorQuery> queries = new ArrayList<>();
        try {
            for (Watch watch : watches) {
                queries.add(new MonitorQuery(watch.id(), parser.parse(query(watch.rule())), null, Map.of()));
            }
            monitor.register(queries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String query(Rule rule) {
        if (rule instanceof Rule.Query query) {
            return query.text();
        }
        String field = rule instanceof Rule.ClaimsBy ? "speaker:" : "";
        String names = rule.named().map(Named::names).orElseThrow().stream()
                .map(name -> field + '"' + name + '"')
                .collect(Collectors.joining(" OR "));
        String acts = rule.acts().stream()
                .map(act -> "act:" + act.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" OR "));
        return acts.isEmpty() ? names : "+(%s) +(%s)".formatted(names, acts);
    }

    @Override
    public int match(BenchReading article) {
        try {
            return monitor.match(document(article), QueryMatch.SIMPLE_MATCHER)
                    .getMatches()
                    .size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(BenchReading article) {
        Document document = new Document();
        String text = article.document().text();
        add(document, TEXT, text);
        add(document, "headline", text.substring(0, Math.max(0, text.indexOf("\n\n"))));
        add(document, "source", article.facts().source());
        for (Claim claim : article.annotation().claims()) {
            add(document, "speaker", claim.speaker().name());
            add(document, "act", claim.cue().kind().name());
            add(document, "content", Span.join(claim.content(), text));
        }
        return document;
    }

    private static void add(Document document, String field, String value) {
        document.add(new Field(field, value, TextField.TYPE_NOT_STORED));
    }
}
