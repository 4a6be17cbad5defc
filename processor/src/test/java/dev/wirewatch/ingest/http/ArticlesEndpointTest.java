package dev.wirewatch.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.wirewatch.formats.article.ArticleRules;
import dev.wirewatch.ingest.ArticlePublisher;
import dev.wirewatch.origin.HostNames;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.serve.Listener;
import dev.wirewatch.serve.WebServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlesEndpointTest {

    private static final String ARTICLE =
            "{\"source\": \"Northwire\", \"sourceId\": \"n-1\", \"headline\": \"Harbour shut\"}";
    private static final String OTHER = "{\"source\": \"Northwire\", \"headline\": \"Harbour open\"}";
    private static final Limits LIMITS =
            new Limits(100_000, new ArticleRules(20_000), 2, 150_000, Duration.ofSeconds(2));
    private static final JsonMapper JSON = new JsonMapper();

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final HttpClient client = HttpClient.newHttpClient();
    private MockProducer<String, Article> producer = producer(true, (topic, article) -> new byte[0]);
    private Optional<WebServer> server = Optional.empty();

    @AfterEach
    void stop() {
        server.ifPresent(WebServer::close);
    }

    @ParameterizedTest
    @CsvSource({
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01, 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00, 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00",
        "cc-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-x, 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-x,",
        "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01,",
        "00-00000000000000000000000000000000-b7ad6b7169203331-01,",
        "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01,",
        "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01,",
        "anything,"
    })
    void theTraceOfARequestGoesOnWhenItIsValid(String sent, String kept) throws Exception {
        post(ARTICLE, "Content-Type", "application/json", "traceparent", sent);

        String trace = new String(
                producer.history().get(0).headers().lastHeader("traceparent").value(), StandardCharsets.US_ASCII);
        if (kept == null) {
            assertThat(trace).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01").doesNotContain("0af7651916cd");
        } else {
            assertThat(trace).isEqualTo(kept);
        }
    }

    @Test
    void anArticleIsPublishedAndItsIdReturned() throws Exception {
        HttpResponse<String> answer = post(ARTICLE, "Content-Type", "application/json");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        Article article = published().get(0);
        assertThat(article.getHeadline()).isEqualTo("Harbour shut");
        assertThat(JSON.readTree(answer.body()))
                .isEqualTo(
                        JSON.readTree("{\"articles\":[{\"id\":\"%s\",\"source\":\"Northwire\",\"sourceId\":\"n-1\"}]}"
                                .formatted(article.getId())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | [ARTICLE, OTHER]",
                "application/json; charset=utf-8 | [ARTICLE, OTHER]",
                "application/x-ndjson | ARTICLE\\nOTHER\\n",
                "application/octet-stream | ARTICLE OTHER",
                "'' | [ARTICLE, OTHER]"
            })
    void manyArticlesAreAnsweredInTheirOrder(String contentType, String body) throws Exception {
        String articles =
                body.replace("ARTICLE", ARTICLE).replace("OTHER", OTHER).replace("\\n", "\n");
        HttpResponse<String> answer =
                contentType.isEmpty() ? post(articles) : post(articles, "Content-Type", contentType);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(published()).extracting(Article::getHeadline).containsExactly("Harbour shut", "Harbour open");
        assertThat(JSON.readTree(answer.body()).findValuesAsText("id"))
                .isEqualTo(published().stream().map(Article::getId).toList());
    }

    @Test
    void plainTextIsAnArticleToo() throws Exception {
        assertThat(post("Harbour shut\n\nNobody knows for how long.", "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(202);
        assertThat(published()).singleElement().satisfies(article -> {
            assertThat(article.getHeadline()).isEqualTo("Harbour shut");
            assertThat(article.getBody()).isEqualTo("Nobody knows for how long.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/vnd.nitf", "application/xml", "text/xml; charset=utf-8", "text/plain"})
    void aWireFormatIsNamedOrDetected(String contentType) throws Exception {
        String nitf = "<nitf><body><body.head><hedline><hl1>Harbour shut</hl1></hedline></body.head></body></nitf>";

        assertThat(post(nitf, "Content-Type", contentType).statusCode()).isEqualTo(202);
        assertThat(published()).extracting(Article::getHeadline).containsExactly("Harbour shut");
    }

    @Test
    void nothingToPublishIsNoFault() throws Exception {
        assertThat(post("[]").statusCode()).isEqualTo(202);
        assertThat(post("[]").body()).isEqualTo("{\"articles\":[]}\n");
    }

    @Test
    void theSameArticleHasTheSameIdEachTime() throws Exception {
        assertThat(post(ARTICLE).body()).isEqualTo(post(ARTICLE).body());
    }

    @Test
    void aCompressedBodyIsRead() throws Exception {
        assertThat(send(gzip(ARTICLE.getBytes(StandardCharsets.UTF_8)), "Content-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(202);
        assertThat(published()).hasSize(1);
    }

    @Test
    void whatIsCompressedIsReadWithoutAHeaderToo() throws Exception {
        assertThat(send(gzip(ARTICLE.getBytes(StandardCharsets.UTF_8)), "Content-Type", "application/gzip")
                        .statusCode())
                .isEqualTo(202);
        assertThat(send(gzip(new byte[200_000])).statusCode()).isEqualTo(413);
        assertThat(published()).hasSize(1);
    }

    @Test
    void aPictureIsTurnedDownByItsName() throws Exception {
        HttpResponse<String> answer = send(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16});

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("It is a JPEG picture, and not text.");
        assertThat(published()).isEmpty();
    }

    @Test
    void itIsAnsweredOnceTheBrokerHasAcknowledgedAll() throws Exception {
        producer = producer(false, (topic, article) -> new byte[0]);
        CompletableFuture<HttpResponse<String>> answer = later("[" + ARTICLE + "," + OTHER + "]");
        Awaitility.await().until(() -> producer.history().size() == 2);
        producer.completeNext();

        Awaitility.await().during(Duration.ofMillis(300)).until(() -> !answer.isDone());
        producer.completeNext();
        assertThat(answer.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{\"headline\": \"cut o",
                "{\"headline\": x}",
                "[" + ARTICLE + ",",
                "<nonsense/>",
                "<nitf><body>",
                "<newsItem"
            })
    void whatCannotBeReadIsNamed(String body) throws Exception {
        JsonNode problem = problem(post(body), 400, "Bad Request");

        assertThat(problem.get("items")).singleElement().satisfies(item -> {
            assertThat(item.get("place").textValue()).isNotBlank();
            assertThat(item.get("reason").textValue()).isNotBlank();
        });
        assertThat(published()).isEmpty();
    }

    @Test
    void oneArticleThatCannotBePublishedKeepsTheOthersBack() throws Exception {
        HttpResponse<String> answer =
                post("[" + ARTICLE + ",{\"source\":\"Northwire\"},{\"headline\":\"a\",\"urgency\":0}]");

        JsonNode problem = problem(answer, 422, "Unprocessable Content");
        assertThat(problem.get("detail").textValue()).isEqualTo("2 of 3 articles cannot be published, so none was.");
        assertThat(problem.get("items"))
                .extracting(item -> item.get("place").textValue() + ": "
                        + item.get("reason").textValue())
                .containsExactly(
                        "article 2: The article has neither a headline nor a body.",
                        "article 3: The field 'urgency' must be a whole number from 1 to 9.");
        assertThat(published()).isEmpty();
    }

    @Test
    void aBodyThatIsTooLargeIsNotReadToItsEnd() throws Exception {
        byte[] large = new byte[LIMITS.bodyBytes() + 1];
        Arrays.fill(large, (byte) ' ');

        assertThat(problem(send(large), 413, "Content Too Large").get("detail").textValue())
                .contains("http.max.body.bytes");
        assertThat(raw("POST /articles HTTP/1.1\r\nHost: a.example\r\nContent-Length: 9999999999\r\n\r\n"))
                .startsWith("HTTP/1.1 413 ");
        HttpRequest endless = request()
                .POST(BodyPublishers.ofInputStream(() -> new Endless(LIMITS.bodyBytes() + 1)))
                .build();
        problem(client.send(endless, BodyHandlers.ofString()), 413, "Content Too Large");
    }

    @Test
    void aBodyThatIsLargeOnceItIsDecompressedIsTooLarge() throws Exception {
        byte[] bomb = gzip(new byte[50 * LIMITS.bodyBytes()]);

        assertThat(bomb.length).isLessThan(LIMITS.bodyBytes());
        problem(send(bomb, "Content-Encoding", "gzip"), 413, "Content Too Large");
    }

    @Test
    void aBodyThatIsCutOffIsNoArticle() throws Exception {
        byte[] whole = gzip(ARTICLE.getBytes(StandardCharsets.UTF_8));

        problem(send(Arrays.copyOf(whole, whole.length / 2), "Content-Encoding", "gzip"), 400, "Bad Request");
        problem(send("no gzip".getBytes(StandardCharsets.UTF_8), "Content-Encoding", "gzip"), 400, "Bad Request");
        assertThat(raw("POST /articles HTTP/1.1\r\nHost: a.example\r\nContent-Length: 200\r\n\r\n" + ARTICLE))
                .startsWith("HTTP/1.1 400 ");
        assertThat(published()).isEmpty();
    }

    @Test
    void aBodyThatComesTooSlowlyIsRejected() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.getOutputStream()
                    .write("POST /articles HTTP/1.1\r\nHost: a.example\r\nContent-Length: 2000\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            Awaitility.await().pollInterval(Duration.ofMillis(100)).until(() -> {
                socket.getOutputStream().write(' ');
                return socket.getInputStream().available() > 0;
            });
            assertThat(new String(socket.getInputStream().readNBytes(13), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 408 ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "image/svg+xml", "json"})
    void aContentTypeThatIsNotSupportedIsRejected(String contentType) throws Exception {
        HttpResponse<String> answer = post(ARTICLE, "Content-Type", contentType);

        assertThat(problem(answer, 415, "Unsupported Media Type")
                        .get("detail")
                        .textValue()
                        .contains("curl"))
                .isEqualTo(contentType.endsWith("urlencoded"));
        assertThat(answer.headers().firstValue("Accept"))
                .hasValueSatisfying(
                        all -> assertThat(all).contains("application/json, ").contains("application/rss+xml"));
    }

    @Test
    void aContentEncodingThatIsNotSupportedIsRejected() throws Exception {
        HttpResponse<String> answer = post(ARTICLE, "Content-Encoding", "br");

        problem(answer, 415, "Unsupported Media Type");
        assertThat(answer.headers().firstValue("Accept-Encoding")).contains("gzip");
    }

    @Test
    void anotherMethodIsNotAllowed() throws Exception {
        HttpResponse<String> answer = client.send(request().GET().build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void anOutageOfKafkaIsTemporary() throws Exception {
        producer = producer(false, (topic, article) -> new byte[0]);
        CompletableFuture<HttpResponse<String>> answer = later(ARTICLE);
        Awaitility.await().until(() -> producer.errorNext(new TimeoutException("not acknowledged in time")));

        isAway(answer.get(10, TimeUnit.SECONDS));
        assertThat(meters.get("wirewatch.http.articles").counter().count()).isZero();
    }

    @Test
    void anOutageOfTheRegistryIsTemporaryAndTheRestIsNotTried() throws Exception {
        producer = producer(true, (topic, article) -> {
            throw new SerializationException("no schema", new IOException("connection refused"));
        });

        isAway(post("[" + ARTICLE + "," + OTHER + "]"));
    }

    @Test
    void aClusterThatMayNotBeWrittenToIsNoFaultOfTheArticle() throws Exception {
        producer = producer(false, (topic, article) -> new byte[0]);
        CompletableFuture<HttpResponse<String>> answer = later(ARTICLE);
        Awaitility.await().until(() -> producer.errorNext(new TopicAuthorizationException("news.articles")));

        isAway(answer.get(10, TimeUnit.SECONDS));
    }

    @Test
    void anArticleThatTheBrokerRefusesIsNamed() throws Exception {
        producer = producer(false, (topic, article) -> new byte[0]);
        CompletableFuture<HttpResponse<String>> answer = later("[" + ARTICLE + "," + OTHER + "]");
        Awaitility.await().until(() -> producer.errorNext(new RecordTooLargeException("too large")));
        Awaitility.await().until(producer::completeNext);

        JsonNode problem = problem(answer.get(10, TimeUnit.SECONDS), 422, "Unprocessable Content");
        assertThat(problem.get("items"))
                .singleElement()
                .satisfies(item -> assertThat(item.get("reason").textValue()).isEqualTo("Kafka refuses it: too large"));
    }

    @Test
    void requestsOverTheLimitAreRejectedUntilOthersEnd() throws Exception {
        producer = producer(false, (topic, article) -> new byte[0]);
        List<CompletableFuture<HttpResponse<String>>> taken = List.of(later(ARTICLE), later(ARTICLE));
        Awaitility.await().until(() -> producer.history().size() == 2);

        isBusy(post(ARTICLE));
        Awaitility.await().until(producer::completeNext);
        Awaitility.await().until(producer::completeNext);
        for (CompletableFuture<HttpResponse<String>> answer : taken) {
            assertThat(answer.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(202);
        }
        CompletableFuture<HttpResponse<String>> next = later(ARTICLE);
        Awaitility.await().until(producer::completeNext);
        assertThat(next.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(202);
    }

    @Test
    void bytesOverTheLimitAreRejected() throws Exception {
        producer = producer(false, (topic, article) -> new byte[0]);
        String large = ARTICLE + " ".repeat(90_000);
        CompletableFuture<HttpResponse<String>> taken = later(large);
        Awaitility.await().until(() -> producer.history().size() == 1);

        isBusy(post(large));
        producer.completeNext();
        assertThat(taken.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(202);
    }

    @Test
    void anArticleThatIsTooLongIsNotAcceptedToBecomeADeadLetter() throws Exception {
        HttpResponse<String> answer = post("{\"headline\":\"%s\"}".formatted("H".repeat(20_001)));

        assertThat(problem(answer, 422, "Unprocessable Content").get("items"))
                .singleElement()
                .satisfies(item -> assertThat(item.get("reason").textValue())
                        .isEqualTo("The article has 20,001 characters; the limit is 20,000 (articles.max.chars)."));
        assertThat(published()).isEmpty();
    }

    @Test
    void bodiesThatArriveSlowlyGiveWay() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < LIMITS.requests(); i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
                slow.add(socket);
                socket.getOutputStream()
                        .write("POST /articles HTTP/1.1\r\nHost: a.example\r\nContent-Length: 90000\r\n\r\n{"
                                .getBytes(StandardCharsets.US_ASCII));
            }
            Awaitility.await()
                    .atMost(Duration.ofMillis(1_800)) // before they have had all the time that a body may take
                    .until(() -> post(ARTICLE).statusCode() == 202);

            for (Socket socket : slow) {
                assertThat(new String(socket.getInputStream().readNBytes(13), StandardCharsets.US_ASCII))
                        .isEqualTo("HTTP/1.1 408 ");
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void whatIsDoneIsCounted() throws Exception {
        post("[" + ARTICLE + "," + OTHER + "]");
        post("");

        assertThat(meters.get("wirewatch.http.articles").counter().count()).isEqualTo(2);
        Awaitility.await().untilAsserted(() -> {
            assertThat(meters.get("wirewatch.http.posts")
                            .tag("status", "202")
                            .timer()
                            .count())
                    .isEqualTo(1);
            assertThat(meters.get("wirewatch.http.posts")
                            .tag("status", "400")
                            .timer()
                            .count())
                    .isEqualTo(1);
        });
    }

    private static void isAway(HttpResponse<String> answer) throws IOException {
        problem(answer, 503, "Service Unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    }

    private static void isBusy(HttpResponse<String> answer) throws IOException {
        problem(answer, 429, "Too Many Requests");
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    }

    /** The problem document, after a look at what each has. */
    private static JsonNode problem(HttpResponse<String> answer, int status, String title) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("type").textValue()).isEqualTo("about:blank");
        assertThat(problem.get("title").textValue()).isEqualTo(title);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("detail").textValue()).isNotBlank();
        assertThat(problem.get("instance").textValue()).matches("urn:uuid:[0-9a-f-]{36}");
        return problem;
    }

    private List<Article> published() {
        return producer.history().stream().map(ProducerRecord::value).toList();
    }

    private HttpResponse<String> post(String body, String... headers) throws IOException, InterruptedException {
        return send(body.getBytes(StandardCharsets.UTF_8), headers);
    }

    private HttpResponse<String> send(byte[] body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request().POST(BodyPublishers.ofByteArray(body));
        return client.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    private CompletableFuture<HttpResponse<String>> later(String body) {
        return client.sendAsync(request().POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/articles"));
    }

    private int port() {
        if (server.isEmpty()) {
            start();
        }
        return server.orElseThrow().port();
    }

    private void start() {
        ArticlesEndpoint endpoint = new ArticlesEndpoint(new ArticlePublisher(producer), LIMITS, meters);
        try {
            server = Optional.of(WebServer.start(
                    new Listener(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), HostNames.ANY),
                    List.of(endpoint::addTo)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MockProducer<String, Article> producer(boolean acknowledges, Serializer<Article> values) {
        return new MockProducer<>(acknowledges, null, new StringSerializer(), values);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    /** So many blanks, without a Content-Length. */
    private static final class Endless extends InputStream {

        private int left;

        Endless(int count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }
    }
}
