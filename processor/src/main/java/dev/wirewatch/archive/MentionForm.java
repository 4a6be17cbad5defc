package dev.wirewatch.archive;

import dev.wirewatch.schemas.EntityMentions;
import dev.wirewatch.watch.query.QueryDocument;
import dev.wirewatch.watch.query.QueryField;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class MentionForm extends AvroForm<EntityMentions> {

    MentionForm() {
        super(EntityMentions.class);
    }

    @Override
    public String id(EntityMentions record) {
        return record.getEntity().getId() + '/' + record.getArticle().getId();
    }

    @Override
    public long revision(EntityMentions record) {
        return record.getArticle().getRevision();
    }

    @Override
    public Map<Term, Set<String>> terms(EntityMentions record) {
        return new TermValues()
                .add(Term.ARTICLE, record.getArticle().getId())
                .add(Term.ENTITY, record.getEntity().getId())
                .add(Term.SOURCE, record.getArticle().getSource())
                .all();
    }

    /** Words are found in the article: there are as many mentions as names in it, and each would hold them again. */
    @Override
    public QueryDocument queried(EntityMentions record) {
        return new QueriedValues()
                .add(QueryField.ENTITY, record.getEntity().getId())
                .add(QueryField.ENTITY, record.getEntity().getName())
                .add(QueryField.SOURCE, record.getArticle().getSource())
                .document();
    }

    /** That somebody was named is all that it tells. */
    @Override
    public Optional<EntityMentions> withoutKilled(EntityMentions record, Kills kills) {
        return Optional.of(record)
                .filter(mentions -> !kills.cover(
                        mentions.getArticle().getId(), mentions.getArticle().getRevision()));
    }
}
