package dev.wirewatch.archive;

import dev.wirewatch.codec.ArticleCodec;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.Entity;
import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.watch.Reading;
import dev.wirewatch.watch.query.QueryDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Articles have the fields that the queries of watches see. */
final class ArticleForm extends AvroForm<EnrichedArticle> {

    static final String KILLED = "killed";
    private static final String USABLE = "usable";

    ArticleForm() {
        super(EnrichedArticle.class);
    }

    @Override
    public String id(EnrichedArticle record) {
        return record.getArticle().getId();
    }

    @Override
    public long revision(EnrichedArticle record) {
        return record.getRevision();
    }

    @Override
    public Map<Term, Set<String>> terms(EnrichedArticle record) {
        TermValues terms = new TermValues()
                .add(Term.ARTICLE, id(record))
                .add(
                        Term.ENTITY,
                        record.getEntities().stream().map(Entity::getId).toList())
                .add(Term.STATE, record.getRevisionKind() == RevisionKind.KILL ? KILLED : USABLE)
                .add(Term.SOURCE, record.getArticle().getSource())
                .add(Term.LANGUAGE, Optional.ofNullable(record.getLanguage()).orElse(""));
        record.getClaims().forEach(claim -> terms.addSpeaker(claim.getSpeaker()));
        return terms.all();
    }

    @Override
    public QueryDocument queried(EnrichedArticle record) {
        return new Reading(
                        ArticleCodec.document(record.getArticle()),
                        ArticleCodec.decode(record),
                        ArticleCodec.facts(record))
                .queried();
    }

    @Override
    public Optional<EnrichedArticle> withoutKilled(EnrichedArticle record, Kills kills) {
        return Optional.of(kills.cover(id(record), record.getRevision()) ? withoutText(record) : record);
    }

    /** What tells which article it was, and nothing of what it said. */
    private static EnrichedArticle withoutText(EnrichedArticle record) {
        Article full = record.getArticle();
        Article bare = Article.newBuilder()
                .setId(full.getId())
                .setSource(full.getSource())
                .setSourceId(full.getSourceId())
                .setUrl(full.getUrl())
                .setPublished(full.getPublished())
                .setUpdated(full.getUpdated())
                .setVersion(full.getVersion())
                .setStatus(full.getStatus())
                .build();
        return new EnrichedArticle(
                bare,
                record.getRevision(),
                record.getRevisionKind(),
                record.getReceivedAt(),
                record.getLanguage(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
