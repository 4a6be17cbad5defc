package dev.wirewatch.deliver.mail;

import static dev.wirewatch.deliver.mail.MailChannels.channel;
import static dev.wirewatch.deliver.mail.MailChannels.send;
import static dev.wirewatch.deliver.mail.MailChannels.transport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.wirewatch.deliver.Message;
import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.deliver.Sender;
import dev.wirewatch.deliver.message.Pages;
import dev.wirewatch.deliver.message.SampleMessages;
import dev.wirewatch.schemas.Channel;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What mail servers answer, and what follows. */
class SmtpTroubleTest {

    private static final Message MESSAGE = SampleMessages.single(SampleMessages.denial());
    private static final String TWO = "ana@example.org, bo@example.org";

    @TempDir
    private static Path folder;

    private static SSLContext tls;

    @BeforeAll
    static void certificate() throws Exception {
        tls = TestCertificate.of("localhost", folder).tls();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RCPT TO:<ana  | 550 5.1.1 Nobody here                | Sent",
                "RCPT TO:<ana  | 451 4.7.1 Try again later            | Sent",
                "RCPT          | 550 5.1.1 Nobody here                | Refused",
                "RCPT          | 452 4.2.2 Mailbox full               | Unavailable",
                "DATA          | 554 5.7.1 This is spam               | Refused",
                ".             | 552 5.3.4 Too large                  | Refused",
                ".             | 451 4.3.0 Out of space               | Unavailable",
                ".             | 421 4.3.2 Shutting down              | Unavailable",
                "MAIL          | 550 5.7.1 Not a sender of ours       | Unavailable",
                "MAIL          | 530 5.7.0 Log in first               | Unavailable",
                "connect       | 554 5.7.1 Nothing from you           | Unavailable",
                "connect       | 421 4.7.0 Too many connections       | Unavailable",
            })
    void anAnswerHasItsOutcome(String to, String answer, String outcome) throws Exception {
        try (ScriptedSmtpServer server = new ScriptedSmtpServer(Optional.empty()).answer(to, answer);
                Sender sender = open(TWO, server, "none")) {
            Outcome was = send(sender, MESSAGE);

            assertThat(was.getClass().getSimpleName()).isEqualTo(outcome);
            assertThat(reason(was)).matches(reason -> reason.isEmpty() || reason.endsWith(answer));
        }
    }

    @Test
    void whoCannotTakeItYetGetsItLaterAndNobodyTwice() throws Exception {
        try (ScriptedSmtpServer server = new ScriptedSmtpServer(Optional.empty()).answer("RCPT TO:<ana", "451 Later");
                Sender sender = open(TWO, server, "none")) {
            assertThat(send(sender, MESSAGE)).isInstanceOf(Outcome.Sent.class);
            server.answer("RCPT TO:<ana", "250 welcome");

            await().atMost(Duration.ofSeconds(30)).until(() -> count(server, "DATA") == 2);
            assertThat(count(server, "RCPT TO:<ana")).isEqualTo(2);
            assertThat(count(server, "RCPT TO:<bo")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "starttls", "tls"})
    void aPrivateHostThatAChannelNamesMustBeAllowed(String security) throws Exception {
        try (ScriptedSmtpServer server = new ScriptedSmtpServer(Optional.of(tls));
                Sender sender = transport(tls.getSocketFactory(), Pages.none())
                        .open(channel(Map.of("host", "127.0.0.2", "port", "" + server.port(), "security", security)))) {
            assertThat(reason(send(sender, MESSAGE))).contains("blocked", "add the host to deliver.allow.hosts");
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void startTlsIsUsedWhenItWasAskedFor() throws Exception {
        try (ScriptedSmtpServer server = new ScriptedSmtpServer(Optional.of(tls));
                Sender sender = open(TWO, server, "starttls")) {
            assertThat(send(sender, MESSAGE)).isInstanceOf(Outcome.Sent.class);
            assertThat(server.commands()).containsSubsequence("STARTTLS", "DATA");
        }
    }

    @Test
    void nothingIsSentInTheClearWhenItWasAskedForAndIsNotOffered() throws Exception {
        try (ScriptedSmtpServer server = new ScriptedSmtpServer(Optional.empty());
                Sender sender = open(TWO, server, "starttls")) {
            assertThat(send(sender, MESSAGE)).isInstanceOf(Outcome.Unavailable.class);
            assertThat(server.commands()).noneMatch(command -> command.startsWith("MAIL"));
        }
    }

    @Test
    void aServerThatIsDownIsTriedAgain() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Channel channel = channel(Map.of("host", "localhost", "port", "" + port, "security", "none"));
        try (Sender sender = transport(tls.getSocketFactory(), Pages.none()).open(channel)) {
            assertThat(send(sender, MESSAGE))
                    .isEqualTo(new Outcome.Unavailable(
                            "The mail server localhost:%d fails: Connection refused".formatted(port),
                            Optional.empty()));
        }
    }

    @Test
    void aBurstGoesOverOneConnection() throws Exception {
        try (ScriptedSmtpServer server = new ScriptedSmtpServer(Optional.empty());
                Sender sender = open(TWO, server, "none")) {
            for (int i = 0; i < 5; i++) {
                assertThat(send(sender, MESSAGE)).isInstanceOf(Outcome.Sent.class);
            }
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void aConnectionThatNobodyNeedsIsEnded() throws Exception {
        try (ScriptedSmtpServer server = new ScriptedSmtpServer(Optional.empty());
                Sender sender = transport(tls.getSocketFactory(), Pages.none(), Duration.ofMillis(50))
                        .open(channel(TWO, options(server, "none")))) {
            send(sender, MESSAGE);
            await().until(() -> server.commands().contains("QUIT"));

            assertThat(send(sender, MESSAGE)).isInstanceOf(Outcome.Sent.class);
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void aConnectionThatTheServerEndedIsReplaced() throws Exception {
        try (ScriptedSmtpServer server = new ScriptedSmtpServer(Optional.empty());
                Sender sender = open(TWO, server, "none")) {
            send(sender, MESSAGE);
            server.dropConnections();

            assertThat(send(sender, MESSAGE)).isInstanceOf(Outcome.Sent.class);
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void aRefusedMailKeepsNothingFromTheNext() throws Exception {
        try (ScriptedSmtpServer server = new ScriptedSmtpServer(Optional.empty()).answer("RCPT", "550 5.1.1 Nobody");
                Sender sender = open(TWO, server, "none")) {
            assertThat(send(sender, MESSAGE)).isInstanceOf(Outcome.Refused.class);
            server.answer("RCPT", "250 welcome");

            assertThat(send(sender, MESSAGE)).isInstanceOf(Outcome.Sent.class);
        }
    }

    @Test
    void aClosedSenderSendsNothing() throws Exception {
        try (ScriptedSmtpServer server = new ScriptedSmtpServer(Optional.empty())) {
            Sender sender = open(TWO, server, "none");
            sender.close();

            assertThat(send(sender, MESSAGE)).isInstanceOf(Outcome.Unavailable.class);
        }
    }

    private static long count(ScriptedSmtpServer server, String start) {
        return server.commands().stream()
                .filter(command -> command.startsWith(start))
                .count();
    }

    private static String reason(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            return refused.reason();
        }
        return outcome instanceof Outcome.Unavailable unavailable ? unavailable.reason() : "";
    }

    private static Sender open(String to, ScriptedSmtpServer server, String security) {
        return transport(tls.getSocketFactory(), Pages.none()).open(channel(to, options(server, security)));
    }

    private static Map<String, String> options(ScriptedSmtpServer server, String security) {
        return Map.of("host", "localhost", "port", "" + server.port(), "security", security);
    }
}
