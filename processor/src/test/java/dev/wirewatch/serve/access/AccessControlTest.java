package dev.wirewatch.serve.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.origin.HostNames;
import dev.wirewatch.serve.Listener;
import dev.wirewatch.serve.Permission;
import dev.wirewatch.serve.WebServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.Appender;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.config.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessControlTest {

    private static final String ADA = "ww_of-ada-brandt";
    private static final String FEMKE = "ww_of-femke";
    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir
    private Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T09:00:00Z"));
    private final HttpClient client = HttpClient.newHttpClient();
    private Path file;
    private WebServer server;

    @BeforeEach
    void start() throws IOException {
        file = folder.resolve("users.txt");
        write(User.of("ada", Permission.WRITE, ADA), User.of("femke", Permission.READ, FEMKE));
        server = serve(new Users(Optional.empty(), Optional.of(UsersFile.open(file))));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /open, , 200",
        "GET, /read, , 401",
        "GET, /read, wrong, 401",
        "GET, /open, wrong, 200",
        "GET, /read, ww_of-femke, 200",
        "POST, /publish, ww_of-femke, 403",
        "POST, /write, ww_of-femke, 403",
        "POST, /publish, ww_of-ada-brandt, 200",
        "POST, /write, ww_of-ada-brandt, 200",
        "POST, /admin, ww_of-ada-brandt, 403",
        "GET, /unsaid, ww_of-ada-brandt, 403",
        "GET, /nowhere, , 404"
    })
    void aRouteTakesAtLeastItsPermission(String method, String path, String token, int status) throws Exception {
        HttpRequest.Builder request = request(path).method(method, BodyPublishers.noBody());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }

        assertThat(send(request).statusCode()).isEqualTo(status);
    }

    @Test
    void aRequestWithoutATokenIsToldHowToShowOne() throws Exception {
        HttpResponse<String> answer = send(request("/read"));

        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"wirewatch\"");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("Show a token: 'Authorization: Bearer TOKEN'.");
    }

    @Test
    void aTokenThatIsNotKnownIsSaidToBe() throws Exception {
        HttpResponse<String> answer = send(request("/read").header("Authorization", "Bearer x"));

        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer realm=\"wirewatch\", error=\"invalid_token\"");
        assertThat(answer.body()).contains("This token is not known.").doesNotContain("Show a token");
    }

    @Test
    void whoMayNotIsToldWhatThisNeeds() throws Exception {
        HttpResponse<String> answer =
                send(request("/admin").POST(BodyPublishers.noBody()).header("Authorization", "Bearer " + ADA));

        assertThat(answer.body()).contains("ada has the permission 'write'; this needs 'admin'.");
    }

    @Test
    void aPersonIsLedToTheLoginPageAndBack() throws Exception {
        HttpResponse<String> answer = send(request("/read?q=port").header("Accept", "text/html,*/*"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login?next=%2Fread%3Fq%3Dport");
    }

    @Test
    void aSessionDoesWhatItsUserMayAndEndsWithTheToken() throws Exception {
        String session = logIn(ADA);

        assertThat(send(request("/read").header("Cookie", session)).statusCode())
                .isEqualTo(200);
        assertThat(send(request("/read").header("Cookie", session.replace("ada", "eve")))
                        .statusCode())
                .isEqualTo(401);
        write(User.of("ada", Permission.WRITE, "ww_another"), User.of("femke", Permission.READ, FEMKE));
        assertThat(send(request("/read").header("Cookie", session)).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aSessionEndsAfterAWeek() throws Exception {
        String session = logIn(ADA);
        now.updateAndGet(time -> time.plus(Duration.ofDays(7)).plusSeconds(1));

        assertThat(send(request("/read").header("Cookie", session)).statusCode())
                .isEqualTo(401);
    }

    @Test
    void theCookieIsForTheServerAlone() throws Exception {
        HttpResponse<String> login = postLogin(ADA);

        assertThat(login.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("wirewatch-session=")
                .contains("HttpOnly")
                .contains("SameSite=Lax"));
    }

    @Test
    void aFormMustComeFromOurPage() throws Exception {
        String session = logIn(ADA);
        FormPage page = formPage();

        assertThat(postForm("/write", session + "; " + page.cookie(), page.token()))
                .isEqualTo(200);
        assertThat(postForm("/write", session + "; " + page.cookie(), "")).isEqualTo(403);
        assertThat(postForm("/write", session + "; " + formPage().cookie(), page.token()))
                .isEqualTo(403);
        assertThat(postForm("/write", session, page.token())).isEqualTo(403);
    }

    @Test
    void aPersonWhoseFormIsTooOldIsToldInAPage() throws Exception {
        HttpResponse<String> answer = send(request("/write")
                .POST(BodyPublishers.ofString(FormToken.FIELD + "=old"))
                .header("Content-Type", FORM)
                .header("Accept", "text/html,*/*")
                .header("Cookie", logIn(ADA)));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(answer.body()).contains("<p>The form is too old; load its page again and repeat.</p>");
    }

    @ParameterizedTest
    @CsvSource({"Origin, https://pages.example, 403", "Origin, null, 403", "Sec-Fetch-Site, cross-site, 403"})
    void aPageOfAnotherSiteMayChangeNothing(String header, String value, int status) throws Exception {
        HttpRequest.Builder request = request("/write")
                .POST(BodyPublishers.ofString("{}"))
                .header("Content-Type", "text/plain")
                .header("Cookie", logIn(ADA))
                .header(header, value);

        assertThat(send(request).statusCode()).isEqualTo(status);
    }

    @Test
    void ourOwnPageMay() throws Exception {
        HttpRequest.Builder request = request("/write")
                .POST(BodyPublishers.ofString("{}"))
                .header("Content-Type", "application/json")
                .header("Cookie", logIn(ADA))
                .header("Origin", "http://127.0.0.1:" + server.port());

        assertThat(send(request).statusCode()).isEqualTo(200);
    }

    @Test
    void whoTriesManyTokensMustWait() throws Exception {
        for (int i = 0; i < 10; i++) {
            send(request("/read").header("Authorization", "Bearer guess" + i));
        }

        HttpResponse<String> next = send(request("/read").header("Authorization", "Bearer " + ADA));
        assertThat(next.statusCode()).isEqualTo(429);
        assertThat(next.headers().firstValue("Retry-After")).contains("60");
        assertThat(postLogin(ADA).body()).isEqualTo("false");
    }

    @Test
    void aTokenThatNobodyCanGuessIsLookedAtAllTheSame() throws Exception {
        String token = User.newToken();
        write(User.of("ada", Permission.WRITE, token));
        for (int i = 0; i < 10; i++) {
            send(request("/read").header("Authorization", "Bearer guess" + i));
        }

        assertThat(send(request("/read").header("Authorization", "Bearer " + token))
                        .statusCode())
                .isEqualTo(200);
        assertThat(postLogin(token).body()).isEqualTo("true");
        assertThat(send(request("/read").header("Authorization", "Bearer " + User.newToken()))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoHasAnOldTokenKeepsNobodyOut() throws Exception {
        for (int i = 0; i < 20; i++) {
            send(request("/read").header("Authorization", "Bearer " + User.newToken()));
        }

        assertThat(send(request("/read").header("Authorization", "Bearer " + ADA))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whereNobodyIsSetEverybodyMay() throws Exception {
        server.close();
        server = serve(new Users(Optional.empty(), Optional.empty()));

        assertThat(send(request("/admin").POST(BodyPublishers.noBody())).statusCode())
                .isEqualTo(200);
        assertThat(send(request("/admin").POST(BodyPublishers.noBody()).header("Origin", "https://pages.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(postForm("/write", "", "")).isEqualTo(403);
        assertThat(send(request("/admin").POST(BodyPublishers.noBody()).header("Authorization", "Bearer any"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theTokenOfTheSettingsPermitsEverything() throws Exception {
        server.close();
        server = serve(new Users(Optional.of("s3cret"), Optional.empty()));

        assertThat(send(request("/admin").POST(BodyPublishers.noBody()).header("Authorization", "bearer s3cret"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void onlyWhatMayHaveChangedSomethingIsWrittenDown() throws Exception {
        List<String> lines = new CopyOnWriteArrayList<>();
        Appender appender = new AbstractAppender("collected", null, null, true, Property.EMPTY_ARRAY) {
            @Override
            public void append(LogEvent event) {
                lines.add(event.getMessage().getFormattedMessage());
            }
        };
        appender.start();
        LoggerConfig audit = ((LoggerContext) LogManager.getContext(false))
                .getConfiguration()
                .getLoggerConfig("audit");
        audit.addAppender(appender, Level.INFO, null);
        try {
            for (String path : List.of("/write", "/refused", "/failed", "/try", "/publish")) {
                send(request(path).POST(BodyPublishers.noBody()).header("Authorization", "Bearer " + ADA));
            }
        } finally {
            audit.removeAppender("collected");
        }

        assertThat(lines)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("event=change user=ada method=POST path=\"/write\" status=200"),
                        line -> assertThat(line).contains("path=\"/failed\" status=503"));
    }

    private record FormPage(String cookie, String token) {}

    private FormPage formPage() throws Exception {
        HttpResponse<String> page = send(request("/form"));
        return new FormPage(
                page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0], page.body());
    }

    private HttpResponse<String> postLogin(String token) throws Exception {
        FormPage page = formPage();
        return send(request("/login?token=" + token)
                .POST(BodyPublishers.ofString(FormToken.FIELD + "=" + encoded(page.token())))
                .header("Content-Type", FORM)
                .header("Cookie", page.cookie()));
    }

    private String logIn(String token) throws Exception {
        return postLogin(token).headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("wirewatch-session"))
                .findFirst()
                .orElseThrow()
                .split(";")[0];
    }

    private int postForm(String path, String cookies, String token) throws Exception {
        return send(request(path)
                        .POST(BodyPublishers.ofString(FormToken.FIELD + "=" + encoded(token)))
                        .header("Content-Type", FORM)
                        .header("Cookie", cookies))
                .statusCode();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private WebServer serve(Users users) throws IOException {
        AccessControl access = new AccessControl(users, new Signer(new byte[32]), false, new Clock() {
            @Override
            public Instant instant() {
                return now.get();
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        });
        return WebServer.start(
                new Listener(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), HostNames.LOOPBACK),
                List.of(access::addTo, routes -> routes.get("/open", http -> http.result("ok"), Permission.OPEN)
                        .get("/form", http -> http.result(FormToken.of(http)), Permission.OPEN)
                        .post(
                                "/login",
                                http -> http.result(Boolean.toString(access.logIn(http, http.queryParam("token")))),
                                Permission.OPEN)
                        .get("/read", http -> http.result(Caller.of(http).name()), Permission.READ)
                        .post("/publish", http -> http.result("ok"), Permission.PUBLISH)
                        .post("/write", http -> http.result("ok"), Permission.WRITE)
                        .post("/refused", http -> http.status(422), Permission.WRITE)
                        .post("/failed", http -> http.status(503), Permission.WRITE)
                        .post("/try", AccessControl::changesNothing, Permission.WRITE)
                        .post("/admin", http -> http.result("ok"), Permission.ADMIN)
                        .get("/unsaid", http -> http.result("ok"))));
    }

    private void write(User... users) throws IOException {
        boolean first = !Files.exists(file);
        Files.write(file, List.of(users).stream().map(User::line).toList());
        if (!first) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
        }
    }
}
