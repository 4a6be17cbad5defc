package dev.wirewatch.archive;

import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.watch.query.QueryDocument;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Revisions of an article that are not its newest: kept, and found by the article alone. */
final class RevisionForm implements RecordForm<EnrichedArticle> {

    static final Kind<EnrichedArticle> REVISIONS = new Kind<>("revisions", EnrichedArticle.class);

    private final ArticleForm article;

    RevisionForm(ArticleForm article) {
        this.article = article;
    }

    @Override
    public String id(EnrichedArticle record) {
        return article.id(record) + '/' + record.getRevision();
    }

    @Override
    public long revision(EnrichedArticle record) {
        return article.revision(record);
    }

    @Override
    public Map<Term, Set<String>> terms(EnrichedArticle record) {
        Map<Term, Set<String>> terms = article.terms(record);
        terms.keySet().retainAll(Set.of(Term.ARTICLE, Term.STATE));
        return terms;
    }

    @Override
    public QueryDocument queried(EnrichedArticle record) {
        return new QueriedValues().document();
    }

    @Override
    public Optional<EnrichedArticle> withoutKilled(EnrichedArticle record, Kills kills) {
        return article.withoutKilled(record, kills);
    }

    @Override
    public byte[] encode(EnrichedArticle record) {
        return article.encode(record);
    }

    @Override
    public EnrichedArticle decode(byte[] bytes) {
        return article.decode(bytes);
    }
}
