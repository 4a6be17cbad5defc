package dev.wirewatch.archive;

import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.Content;
import dev.wirewatch.schemas.Cue;
import dev.wirewatch.schemas.Speaker;
import dev.wirewatch.schemas.SpeakerResolution;
import dev.wirewatch.watch.query.QueryDocument;
import dev.wirewatch.watch.query.QueryField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class ClaimForm extends AvroForm<Claim> {

    ClaimForm() {
        super(Claim.class);
    }

    @Override
    public String id(Claim record) {
        return record.getId();
    }

    @Override
    public long revision(Claim record) {
        return record.getArticle().getRevision();
    }

    @Override
    public Map<Term, Set<String>> terms(Claim record) {
        return new TermValues()
                .add(Term.ARTICLE, record.getArticle().getId())
                .addSpeaker(record.getSpeaker())
                .add(
                        Term.ENTITY,
                        Optional.ofNullable(record.getSpeaker().getEntityId()).orElse(""))
                .addIds(Term.ENTITY, record.getSpeaker().getCoSpeakers())
                .addIds(Term.ENTITY, record.getAbout())
                .addIds(Term.ABOUT, record.getAbout())
                .add(Term.ACT, record.getCue().getAct())
                .add(Term.KIND, record.getKind())
                .add(Term.STATE, record.getState())
                .add(Term.SOURCE, record.getArticle().getSource())
                .all();
    }

    @Override
    public QueryDocument queried(Claim record) {
        return new QueriedValues()
                .add(record)
                .add(QueryField.HEADLINE, record.getArticle().getHeadline())
                .add(QueryField.SOURCE, record.getArticle().getSource())
                .document();
    }

    @Override
    public Optional<Claim> withoutKilled(Claim record, Kills kills) {
        ArticleRef article = record.getArticle();
        return Optional.of(kills.cover(article.getId(), article.getRevision()) ? withoutText(record) : record);
    }

    private static Claim withoutText(Claim record) {
        return Claim.newBuilder(record)
                .setArticle(KilledText.of(record.getArticle()))
                .setSpeaker(new Speaker("", null, null, SpeakerResolution.UNRESOLVED, List.of(), List.of()))
                .setCue(Cue.newBuilder().build())
                .setContent(new Content("", List.of()))
                .setAbout(List.of())
                .setAmounts(List.of())
                .setTimes(List.of())
                .build();
    }
}
