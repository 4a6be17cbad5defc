package dev.wirewatch.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Span;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainedPageTest {

    private static final ExplainedPage PAGE = new ExplainedPage();

    private final ParsedPage sample = page(PAGE.article(1, Sample.DOCUMENT, Sample.annotation()));

    @Test
    void everyParagraphIsThere() {
        assertThat(sample.all("//div[@class='story']/section/p")).hasSize(4);
        assertThat(sample.story())
                .isEqualTo(Sample.DOCUMENT.text().replace("\n\n", "").stripTrailing());
    }

    @Test
    void claimsStandBesideTheParagraphInWhichTheyBegin() {
        assertThat(sample.all("//section[p[contains(., 'Ferry line')]]/ol/li/h3"))
                .containsExactly("1 Ferry line say, indirect");
        assertThat(sample.all("//section[p[contains(., 'READ MORE')]]/ol")).isEmpty();
        assertThat(sample.all("//section[p[contains(., 'Nobody')]]/ol/li/h3"))
                .containsExactly("2 Ada Brandt say, direct");
        assertThat(sample.all("//section[p[contains(., 'declined')]]/ol/li//dt"))
                .containsExactly("speaker", "cue", "rule", "about", "amount", "time", "confidence");
        assertThat(sample.all("//section[p[contains(., 'declined')]]/ol/li//dd"))
                .startsWith("\"She\" is Ada Brandt (person:ada-brandt), by pronoun");
    }

    @Test
    void allSortsOfMarksAreThere() {
        assertThat(sample.all("//div//mark"))
                .containsExactly(
                        "1fares are fair",
                        "2Nobody pays too much",
                        "2Not on Skarholm",
                        "3whether Fennmark Lines may sell the Tern for $3m by 2030");
        assertThat(sample.all("//div//span[@class='speaker']"))
                .containsExactly("Ferry line", "Ada Brandt and Jonas Hale", "She");
        assertThat(sample.all("//div//span[@class='speaker']/@data-claims")).containsExactly("1", "2", "3");
        assertThat(sample.all("//div//span[@class='cue']")).containsExactly("said", "declined to say");
        assertThat(sample.all("//div//span[@class='skipped']")).containsExactly("READ MORE: Five islands to visit");
        assertThat(sample.all("//p//a[@class='entity person']")).containsExactly("Ada Brandt", "Jonas Hale", "Brandt");
        assertThat(sample.all("//mark/a[@class='entity organization']")).containsExactly("Fennmark Lines");
        assertThat(sample.all("//mark/a[@class='entity place']")).containsExactly("Skarholm");
        assertThat(sample.all("//mark/a[@class='entity other']")).containsExactly("Tern");
    }

    @Test
    void everyEntityIsListedWithItsForms() {
        assertThat(sample.all("//section[@class='entities']//li/a"))
                .containsExactly("Ada Brandt", "Jonas Hale", "Skarholm", "Fennmark Lines", "Tern");
        assertThat(sample.all("//section[@class='entities']//li[1]//dd"))
                .containsExactly("person:ada-brandt", "Ada Brandt, Brandt", "2");
    }

    @Test
    void linksLeadFromWordsToEntriesAndBackAlsoWithSeveralStories() {
        ParsedPage page = page(PAGE.article(1, Sample.DOCUMENT, Sample.annotation())
                + PAGE.article(2, Sample.DOCUMENT, Sample.annotation()));
        List<String> ids = page.all("//@id");
        List<String> links = page.all("//a/@href");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids.stream().map(id -> "#" + id)).containsAll(links);
        assertThat(links).contains("#story2-claim3", "#story2-words3", "#story2-entity5", "#story2-mention5");
    }

    @Test
    void thePageNeedsNothingBesideItAndRunsNothing() {
        assertThat(sample.all("//script | //link | //img | //iframe | //@src | //@style | //@onload"))
                .isEmpty();
        assertThat(sample.all("//style")).singleElement().asString().doesNotContain("url(", "@import");
        assertThat(sample.all("//meta[@http-equiv='Content-Security-Policy']/@content"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(\"x\")</script>",
                "</p></section><h1 onclick='x()'>",
                "\" onmouseover=\"x()",
                "&lt; &amp;amp; &#x3c; ]]> --> <!--",
                "\0\u001b[2J\u0007",
                "\ud800 lone \udc00",
                "\u202etxet desrever",
                "😀 <b>"
            })
    void hostileTextStaysText(String hostile) {
        String text = "x" + hostile + "y";
        Annotation annotation = new Annotation(
                Optional.of(hostile),
                List.of(),
                List.of(new Entity(
                        hostile, EntityType.PERSON, text, List.of(new Span(0, text.length())), List.of(hostile))),
                List.of());
        ParsedPage page = page(PAGE.article(1, new Document(hostile, text), annotation));

        assertThat(page.story()).isEqualTo(Printable.text(text));
        assertThat(page.all("//h2")).containsExactly(Printable.line(hostile));
        assertThat(page.all("//section[@class='entities']//li/a")).containsExactly(Printable.line(text));
        assertThat(page.all("//h1")).containsExactly("What Wirewatch read");
        assertThat(page.all("//script | //b | //@onclick | //@onmouseover")).isEmpty();
    }

    @Property(tries = 200)
    void anyTextIsWellFormed(@ForAll String text) {
        ParsedPage page = page(PAGE.article(1, new Document(text, text), Annotation.empty()));

        assertThat(page.story().replaceAll("\\s", ""))
                .isEqualTo(Printable.text(text).replaceAll("\\s", ""));
    }

    private static ParsedPage page(String articles) {
        return ParsedPage.of(PAGE.head() + articles + PAGE.foot());
    }
}
