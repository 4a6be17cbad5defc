package dev.wirewatch.archive;

import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.StoryArticle;
import dev.wirewatch.schemas.StoryEntity;
import dev.wirewatch.watch.query.QueryDocument;
import dev.wirewatch.watch.query.QueryField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A story is found by the headlines of its articles. */
final class StoryForm extends AvroForm<Story> {

    StoryForm() {
        super(Story.class);
    }

    @Override
    public String id(Story record) {
        return record.getId();
    }

    @Override
    public long revision(Story record) {
        return record.getVersion();
    }

    @Override
    public Map<Term, Set<String>> terms(Story record) {
        TermValues terms = new TermValues()
                .add(Term.STORY, record.getId())
                .add(Term.STATE, record.getState())
                .add(Term.SOURCE, record.getSources())
                .add(
                        Term.ENTITY,
                        record.getEntities().stream().map(StoryEntity::getId).toList());
        articles(record).map(StoryArticle::getArticle).forEach(article -> terms.add(Term.ARTICLE, article.getId())
                .add(Term.SOURCE, article.getSource()));
        return terms.all();
    }

    @Override
    public QueryDocument queried(Story record) {
        QueriedValues values = new QueriedValues();
        Stream.concat(Stream.of(record.getHeadline()), articles(record).map(StoryForm::headline))
                .distinct()
                .forEach(headline -> values.add(QueryField.HEADLINE, headline).add(QueryField.TEXT, headline));
        record.getEntities().forEach(entity -> values.add(QueryField.ENTITY, entity.getId())
                .add(QueryField.ENTITY, entity.getName()));
        terms(record).getOrDefault(Term.SOURCE, Set.of()).forEach(source -> values.add(QueryField.SOURCE, source));
        return values.document();
    }

    private static Stream<StoryArticle> articles(Story record) {
        return Stream.concat(record.getArticles().stream(), Stream.of(record.getLatest()));
    }

    private static String headline(StoryArticle article) {
        return article.getArticle().getHeadline();
    }

    @Override
    public Optional<Story> withoutKilled(Story record, Kills kills) {
        if (articles(record).noneMatch(article -> covers(kills, article))) {
            return Optional.of(record);
        }
        List<StoryArticle> rest = record.getArticles().stream()
                .map(article -> withoutText(article, kills))
                .toList();
        boolean told = rest.stream().anyMatch(article -> headline(article).equals(record.getHeadline()));
        boolean stands = rest.stream().anyMatch(article -> !headline(article).isEmpty());
        return Optional.of(Story.newBuilder(record)
                .setHeadline(told ? record.getHeadline() : "")
                .setArticles(rest)
                .setLatest(withoutText(record.getLatest(), kills))
                .setEntities(stands ? record.getEntities() : List.of())
                .build());
    }

    /** The index forgets a kill before a story ends that had the article. */
    private static boolean covers(Kills kills, StoryArticle article) {
        ArticleRef reference = article.getArticle();
        return article.getKilled() || kills.cover(reference.getId(), reference.getRevision());
    }

    private static StoryArticle withoutText(StoryArticle article, Kills kills) {
        return covers(kills, article)
                ? StoryArticle.newBuilder(article)
                        .setArticle(KilledText.of(article.getArticle()))
                        .setChanged(List.of())
                        .setKilled(true)
                        .build()
                : article;
    }
}
