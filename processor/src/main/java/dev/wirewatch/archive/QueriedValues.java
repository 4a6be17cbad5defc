package dev.wirewatch.archive;

import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.EntityRef;
import dev.wirewatch.schemas.SpeechAct;
import dev.wirewatch.text.Span;
import dev.wirewatch.watch.query.FieldValue;
import dev.wirewatch.watch.query.QueriedArticle;
import dev.wirewatch.watch.query.QueryDocument;
import dev.wirewatch.watch.query.QueryField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The fields of a record that is no article. */
final class QueriedValues implements QueriedArticle {

    private final Map<QueryField, List<FieldValue>> values = new EnumMap<>(QueryField.class);

    QueriedValues add(QueryField field, String value) {
        if (!value.isEmpty()) {
            values.computeIfAbsent(field, any -> new ArrayList<>()).add(FieldValue.of(value));
        }
        return this;
    }

    /** The words that an article has of a claim, in the fields in which the article has them. */
    QueriedValues add(Claim claim) {
        add(QueryField.TEXT, claim.getSpeaker().getName());
        add(QueryField.TEXT, claim.getContent().getText());
        add(QueryField.CONTENT, claim.getContent().getText());
        add(QueryField.SPEAKER, claim.getSpeaker().getName());
        add(QueryField.SPEAKER, TermValues.id(claim.getSpeaker()));
        claim.getSpeaker().getCoSpeakers().forEach(other -> add(QueryField.SPEAKER, other));
        Stream.concat(claim.getAbout().stream(), claim.getSpeaker().getCoSpeakers().stream())
                .forEach(entity -> add(QueryField.ENTITY, entity));
        if (claim.getSpeaker().getEntityId() != null) {
            add(QueryField.ENTITY, claim.getSpeaker().getEntityId());
            add(QueryField.ENTITY, claim.getSpeaker().getName());
        }
        if (!claim.getCue().getNegated() && claim.getCue().getAct() != SpeechAct.UNKNOWN) {
            add(QueryField.ACT, claim.getCue().getAct().name().toLowerCase(Locale.ROOT));
        }
        return this;
    }

    private void add(QueryField field, EntityRef entity) {
        add(field, entity.getId());
        add(field, entity.getName());
    }

    QueryDocument document() {
        return new QueryDocument(this);
    }

    @Override
    public String text() {
        return "";
    }

    @Override
    public int headlineEnd() {
        return 0;
    }

    @Override
    public boolean isSkipped(Span words) {
        return false;
    }

    @Override
    public List<Span> contents() {
        return List.of();
    }

    @Override
    public List<FieldValue> values(QueryField field) {
        return values.getOrDefault(field, List.of());
    }
}
