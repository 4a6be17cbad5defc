package dev.wirewatch.watch.query;

import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** Gathers the fields that a query asks for. */
final class QueriedFields extends QueryVisitor {

    private final Set<QueryField> fields = EnumSet.noneOf(QueryField.class);

    private QueriedFields() {}

    static Set<QueryField> of(Query query) {
        QueriedFields visitor = new QueriedFields();
        query.visit(visitor);
        return Set.copyOf(visitor.fields);
    }

    @Override
    public boolean acceptField(String field) {
        QueryField.of(field).ifPresent(fields::add);
        return false;
    }

    /** What must not be there is asked for, too. */
    @Override
    public QueryVisitor getSubVisitor(Occur occur, Query parent) {
        return this;
    }
}
