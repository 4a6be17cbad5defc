package dev.wirewatch.web.page;

import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.Search;
import dev.wirewatch.archive.Term;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Statement;
import java.util.Map;
import java.util.TreeMap;

/** Who else says so, and who denies it. */
public final class StatementsPage implements Page {

    static final LiveList.Noun NOUN = new LiveList.Noun("statement", "statements");
    private static final int LIMIT = 50;
    private static final Map<Term, String> FACETS =
            new TreeMap<>(Map.of(Term.STATE, "Status", Term.SPEAKER, "Speaker", Term.ABOUT, "About"));

    public record View(Frame frame, FilterForm filters, LiveList<StatementRow> list) implements PageView {

        @Override
        public String template() {
            return "statements.jte";
        }
    }

    @Override
    public PageView of(PageRequest request) {
        Search<Statement> search = request.search(Kind.STATEMENTS);
        return new View(
                request.frame("Statements", Section.STATEMENTS),
                FilterForm.of(request.http(), request.archive(), search, FACETS, request.times()),
                request.list(search, Topics.STATEMENTS, NOUN, LIMIT, StatementRow::all));
    }
}
