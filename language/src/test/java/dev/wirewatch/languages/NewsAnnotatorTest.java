package dev.wirewatch.languages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.claims.Claim;
import dev.wirewatch.claims.ClaimKind;
import dev.wirewatch.claims.Resolution;
import dev.wirewatch.english.Samples;
import dev.wirewatch.entities.Catalog;
import dev.wirewatch.entities.CatalogEntry;
import dev.wirewatch.entities.CatalogIndex;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsAnnotatorTest {

    private static final NewsAnnotator ANNOTATOR = new NewsAnnotator();

    @Test
    void anEnglishDocumentIsReadAsTheEnglishAnnotatorReadsIt() {
        Document document =
                new Document("test", "The harbour in Paris will close in May, Anna Lindqvist said on Monday.");
        Catalog catalog =
                CatalogIndex.of(List.of(new CatalogEntry("q1", EntityType.PERSON, "Anna Lindqvist", List.of())));

        Annotation annotation = ANNOTATOR.annotate(document, catalog);

        assertThat(annotation).isEqualTo(Samples.ANNOTATOR.annotate(document, catalog));
        assertThat(annotation.language()).contains("en");
        assertThat(annotation.claims()).hasSize(1);
    }

    /** What it lacks, the first article of its kind would have to wait for. */
    @Test
    void whatIsReadFirstHasSomethingForEachStep() {
        Annotation annotation = ANNOTATOR.annotate(NewsAnnotator.warmUp(), Catalog.empty());

        assertThat(annotation.language()).contains("en");
        assertThat(annotation.skipped()).isNotEmpty();
        assertThat(annotation.entities())
                .extracting(Entity::type)
                .contains(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE);
        assertThat(annotation.claims())
                .hasSizeGreaterThan(20)
                .anySatisfy(claim -> assertThat(claim.amounts()).isNotEmpty())
                .anySatisfy(claim -> assertThat(claim.times()).isNotEmpty());
        assertThat(annotation.claims()).extracting(Claim::kind).contains(ClaimKind.values());
        assertThat(annotation.claims())
                .extracting(claim -> claim.speaker().resolution())
                .contains(Resolution.NAME, Resolution.PRONOUN, Resolution.ROLE, Resolution.DESCRIPTION);
    }

    @Test
    void aDocumentInAnotherLanguageGetsItsLanguageAndItsSkippedLinesAndNothingElse() {
        String story = "Der Hafen in Paris wird im Mai geschlossen, sagte Anna Lindqvist, und die Boote müssen weg.";
        Annotation annotation =
                ANNOTATOR.annotate(new Document("test", story + "\n\nShare this article"), Catalog.empty());

        assertThat(annotation)
                .isEqualTo(new Annotation(
                        annotation.language(),
                        List.of(new Span(story.length() + 2, story.length() + 20)),
                        List.of(),
                        List.of()));
        assertThat(annotation.language()).contains("de");
    }

    @Test
    void aDocumentThatIsTooShortToTellItsLanguageIsReadAsEnglish() {
        Annotation annotation = ANNOTATOR.annotate(new Document("test", "Anna Lindqvist: We quit"), Catalog.empty());

        assertThat(annotation.language()).isEmpty();
        assertThat(annotation.claims()).hasSize(1);
    }
}
