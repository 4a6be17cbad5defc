package dev.wirewatch.watch;

import dev.wirewatch.claims.Claim;
import dev.wirewatch.claims.Factuality;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.text.Span;
import dev.wirewatch.watch.query.QueryDocument;
import dev.wirewatch.watch.query.QueryField;
import java.util.Locale;

/** Makes what queries are asked of. */
final class QueryDocuments {

    private final Reading reading;
    private final QueryDocument document;

    private QueryDocuments(Reading reading) {
        this.reading = reading;
        this.document = new QueryDocument(reading.text(), reading.headlineEnd(), reading::isSkipped);
    }

    static QueryDocument of(Reading reading) {
        QueryDocuments made = new QueryDocuments(reading);
        made.entities();
        reading.annotation().claims().forEach(made::claim);
        made.facts();
        return made.document;
    }

    private void entities() {
        for (Entity entity : reading.annotation().entities()) {
            Span first = entity.mentions().get(0);
            document.value(QueryField.ENTITY, entity.id(), first);
            document.value(QueryField.ENTITY, entity.name(), first);
        }
    }

    /** What is only supposed is no claim, and an act that is negated is not done. */
    private void claim(Claim claim) {
        Factuality factuality = claim.cue().factuality();
        if (factuality.conditional()) {
            return;
        }
        Span content = claim.content().get(0);
        Span speaker = claim.speaker().spans().stream().findFirst().orElse(content);
        document.value(QueryField.SPEAKER, claim.speaker().name(), speaker);
        claim.speaker().entityId().ifPresent(id -> document.value(QueryField.SPEAKER, id, speaker));
        claim.speaker().coSpeakers().forEach(id -> document.value(QueryField.SPEAKER, id, speaker));
        claim.content().forEach(document::content);
        if (!factuality.negated()) {
            document.value(QueryField.ACT, claim.cue().kind().name().toLowerCase(Locale.ROOT), content);
        }
    }

    private void facts() {
        ArticleFacts facts = reading.facts();
        document.value(QueryField.SOURCE, facts.source());
        facts.language().ifPresent(tag -> {
            document.value(QueryField.LANGUAGE, tag);
            document.value(QueryField.LANGUAGE, tag.split("-", -1)[0]);
        });
        facts.keywords().forEach(keyword -> document.value(QueryField.KEYWORD, keyword));
        facts.urgency().ifPresent(urgency -> document.value(QueryField.URGENCY, urgency.toString()));
        facts.places().forEach(place -> coded(QueryField.PLACE, place));
        for (CodedTerm subject : facts.subjects()) {
            coded(QueryField.SUBJECT, subject);
            MediaTopics.above(subject.code()).forEach(code -> document.value(QueryField.SUBJECT, code));
        }
    }

    private void coded(QueryField field, CodedTerm term) {
        document.value(field, term.code());
        document.value(field, term.name());
    }
}
