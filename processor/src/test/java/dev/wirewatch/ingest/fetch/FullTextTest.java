package dev.wirewatch.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.formats.article.ArticleBuilder;
import dev.wirewatch.ingest.fetch.FullTextResult.Status;
import dev.wirewatch.schemas.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullTextTest extends FullTextFixture {

    @Test
    void anArticleGetsTheStoryOfItsPageAndStaysTheSameArticle() {
        Article before = article("/news/1");

        FullTextResult result = fullText.complete(before).join();

        assertThat(result.status()).isEqualTo(Status.COMPLETED);
        assertThat(result.reason()).isEmpty();
        assertThat(result.article().getBody())
                .isEqualTo(STORY + "\n\n\"We checked every rope,\" said the harbour master, Ines Kolb.");
        assertThat(Article.newBuilder(result.article())
                        .setBody(before.getBody())
                        .build())
                .isEqualTo(before);
        assertThat(server.requests)
                .filteredOn(request -> request.startsWith("GET /news/1 "))
                .singleElement()
                .asString()
                .contains("User-Agent: Wirewatch/1.0", "Accept: text/html");
    }

    @ParameterizedTest
    @CsvSource({
        "/short, NO_MORE",
        "/pdf, NO_MORE",
        "/empty, NO_MORE",
        "/gone, NO_PAGE",
        "/broken, UNAVAILABLE",
        "/302, UNAVAILABLE"
    })
    void anArticleStaysAsItWasWhenItsPageIsNoHelp(String path, Status expected) {
        server.on("/short", "200 OK", "<p>The harbour.</p>")
                .on("/pdf", "200 OK\nContent-Type: application/pdf", "%PDF-1.7 " + STORY)
                .on("/empty", "200 OK", "")
                .on("/gone", "410 Gone", "")
                .on("/broken", "200 OK\nContent-Length: 100000", PAGE)
                .on("/302", "302 Found\nLocation: http://127.0.0.1:" + server.port() + "/news/1", "");
        Article before = article(path);

        FullTextResult result = fullText.complete(before).join();

        assertThat(result.status()).isEqualTo(expected);
        assertThat(result.article()).isEqualTo(before);
        assertThat(result.reason()).isNotEmpty().endsWith(".");
    }

    @ParameterizedTest
    @CsvSource({"''", "mailto:desk@gazette.example", "ftp://gazette.example/", "nonsense"})
    void anArticleWithoutAPageStaysAsItWas(String url) {
        Article before = new ArticleBuilder().headline("Orla").url(url).build();

        assertThat(fullText.complete(before).join())
                .isEqualTo(new FullTextResult(before, Status.NO_PAGE, "The article has no http or https address."));
    }

    @Test
    void waitingArticlesAreReturnedUnchangedWhenItCloses() throws Exception {
        server.on("/robots.txt", "200 OK", "User-agent: *\nCrawl-delay: 20\n");
        complete("/news/1");
        CompletableFuture<FullTextResult> waiting = fullText.complete(article("/news/1"));

        fullText.close();

        assertThat(waiting.get(5, TimeUnit.SECONDS).status()).isEqualTo(Status.BUSY);
    }

    @Test
    void aRequestThatWouldWaitTooLongIsRejected() {
        server.on("/robots.txt", "200 OK", "User-agent: *\nCrawl-delay: 86400\n");
        complete("/news/1");
        List<CompletableFuture<FullTextResult>> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(fullText.complete(article("/news/1")));
        }

        assertThat(all).filteredOn(CompletableFuture::isDone).hasSize(2).allSatisfy(result -> assertThat(
                        result.join().status())
                .isEqualTo(Status.BUSY));
    }
}
