package dev.wirewatch.deliver.mail;

import static dev.wirewatch.deliver.mail.MailChannels.channel;
import static dev.wirewatch.deliver.mail.MailChannels.send;
import static dev.wirewatch.deliver.mail.MailChannels.transport;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.wirewatch.deliver.Message;
import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.deliver.Sender;
import dev.wirewatch.deliver.message.Pages;
import dev.wirewatch.deliver.message.SampleMessages;
import dev.wirewatch.schemas.Channel;
import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails as a mail server gets them. */
class MailTransportTest {

    @TempDir
    private static Path folder;

    private static TestCertificate certificate;
    private static GreenMail server;

    @BeforeAll
    static void start() throws Exception {
        certificate = TestCertificate.of("localhost", folder);
        System.setProperty(
                DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY,
                certificate.keys().toString());
        System.setProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_PASSWORD_PROPERTY, TestCertificate.PASSWORD);
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
        });
        server.start();
        server.setUser("marit@example.org", "marit", MailChannels.PASSWORD);
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @AfterEach
    void empty() throws Exception {
        server.purgeEmailFromAllMailboxes();
    }

    @Test
    void aMailHasAPartOfTextAndOneOfHtml() throws Exception {
        Outcome outcome = sendTo(plain(), SampleMessages.single(SampleMessages.denial()));

        MimeMessage mail = only();
        assertThat(outcome).isEqualTo(new Outcome.Sent(Optional.of(mail.getMessageID())));
        assertThat(mail.getSubject()).isEqualTo("[Wirewatch] Veldmark Rail: Veldmark Rail denies hiding brake faults");
        assertThat(mail.getFrom()).extracting(Address::toString).containsExactly("Wirewatch <alerts@news.example>");
        assertThat(mail.getAllRecipients()).extracting(Address::toString).containsExactly("Desk <desk@example.org>");
        assertThat(mail.getSentDate()).isEqualTo(Date.from(MailChannels.NOW));
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat((String) parts.getBodyPart(0).getContent())
                .contains("Ines Halvorsen denies that Veldmark Rail knew");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat((String) parts.getBodyPart(1).getContent()).contains("<!DOCTYPE html>");
    }

    @Test
    void mailProgramsLearnThatAProgramSentItAndForWhichWatch() throws Exception {
        sendTo(plain(), SampleMessages.single(SampleMessages.denial()));

        assertThat(only().getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(only().getHeader("List-Id")).containsExactly("<watch-of-veldmark-rail.wirewatch.news.example>");
        assertThat(only().getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void whereThereArePagesOneClickEndsIt() throws Exception {
        Pages pages = new Pages(Optional.of(URI.create("https://wirewatch.example/desk")), id -> "signed");
        try (Sender sender =
                transport(certificate.tls().getSocketFactory(), pages).open(plain())) {
            send(sender, SampleMessages.single(SampleMessages.denial()));
        }

        assertThat(only().getHeader("List-Unsubscribe"))
                .containsExactly("<https://wirewatch.example/desk/unsubscribe/desk/signed>");
        assertThat(only().getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat((String) ((MimeMultipart) only().getContent()).getBodyPart(0).getContent())
                .contains("https://wirewatch.example/desk/alerts/alert-1");
    }

    @Test
    void aMailThatIsSentAgainHasTheSameId() throws Exception {
        sendTo(plain(), SampleMessages.single(SampleMessages.denial()));
        sendTo(plain(), SampleMessages.single(SampleMessages.denial()));

        assertThat(Arrays.stream(server.getReceivedMessages()).map(MailTransportTest::id))
                .containsExactly("<alert-1.desk@news.example>", "<alert-1.desk@news.example>");
    }

    @Test
    void theMailsOfAStoryAreAThread() throws Exception {
        sendTo(plain(), SampleMessages.single(SampleMessages.withdrawal()));

        assertThat(only().getHeader("In-Reply-To")).containsExactly("<alert-1.desk@news.example>");
        assertThat(only().getHeader("References")).containsExactly("<alert-1.desk@news.example>");
    }

    @Test
    void alsoWhenADigestToldTheStoryFirst() throws Exception {
        Message.Single update = SampleMessages.single(SampleMessages.update());
        sendTo(
                plain(),
                new Message.Single(
                        update.alert(), update.watch(), Optional.of("<hour-9.desk@news.example>"), Optional.empty()));

        assertThat(only().getHeader("References")).containsExactly("<hour-9.desk@news.example>");
    }

    @Test
    void aReferenceThatIsNoneIsNotWritten() throws Exception {
        Message.Single update = SampleMessages.single(SampleMessages.update());
        sendTo(
                plain(),
                new Message.Single(
                        update.alert(), update.watch(), Optional.of("x>\r\nBcc: all@example.org"), Optional.empty()));

        assertThat(only().getHeader("References")).containsExactly("<alert-2.desk@news.example>");
        assertThat(only().getHeader("Bcc")).isNull();
    }

    @Test
    void newsCannotWriteHeaders() throws Exception {
        sendTo(
                plain(),
                SampleMessages.single(SampleMessages.filledWith("Hush\r\nBcc: all@example.org\r\n\r\nboo \u202ex")));

        assertThat(only().getSubject())
                .isEqualTo("[Wirewatch] Hush Bcc: all@example.org boo x: Update: Hush Bcc: all@example.org boo x");
        assertThat(headers(only())).containsOnlyOnce("Subject", "Message-ID").doesNotContain("Bcc");
        assertThat(only().getAllRecipients()).hasSize(1);
    }

    @Test
    void severalPeopleGetOneMail() throws Exception {
        sendTo(
                channel("ana@example.org, Bo <bo@example.org>", plain().getOptions()),
                SampleMessages.single(SampleMessages.denial()));

        assertThat(server.getReceivedMessages()).hasSize(2).allSatisfy(mail -> assertThat(mail.getAllRecipients())
                .extracting(Address::toString)
                .containsExactly("ana@example.org", "Bo <bo@example.org>"));
    }

    @Test
    void everyKindOfMessageIsTaken() throws Exception {
        for (Message message : SampleMessages.all().values()) {
            assertThat(sendTo(plain(), message)).isInstanceOf(Outcome.Sent.class);
        }

        assertThat(server.getReceivedMessages())
                .hasSameSizeAs(SampleMessages.all().values());
    }

    @Test
    void overTlsWithALogin() throws Exception {
        Channel channel = tls("marit");

        assertThat(sendTo(channel, SampleMessages.single(SampleMessages.denial())))
                .isInstanceOf(Outcome.Sent.class);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aLoginThatIsNotTakenCanBeMended() throws Exception {
        server.setUser("otto@example.org", "otto", "another");

        assertThat(sendTo(tls("otto"), SampleMessages.single(SampleMessages.denial())))
                .isInstanceOfSatisfying(Outcome.Unavailable.class, outcome -> assertThat(outcome.reason())
                        .startsWith("The mail server localhost:%d does not take the login: "
                                .formatted(server.getSmtps().getPort()))
                        .doesNotContain(MailChannels.PASSWORD));
    }

    @Test
    void aCertificateThatNobodyTrustsIsNotTaken() throws Exception {
        try (Sender sender = transport((SSLSocketFactory) SSLSocketFactory.getDefault(), Pages.none())
                .open(tls("marit"))) {
            assertThat(send(sender, SampleMessages.single(SampleMessages.denial())))
                    .isInstanceOf(Outcome.Unavailable.class);
        }
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void norOneOfAnotherHost() throws Exception {
        Channel channel = channel(Map.of(
                "host", "127.0.0.1", "port", "" + server.getSmtps().getPort(), "security", "tls", "user", "marit"));

        assertThat(sendTo(channel, SampleMessages.single(SampleMessages.denial())))
                .isInstanceOf(Outcome.Unavailable.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private static Channel plain() {
        return channel(Map.of("host", "localhost", "port", "" + server.getSmtp().getPort(), "security", "none"));
    }

    private static Channel tls(String user) {
        return channel(
                Map.of("host", "localhost", "port", "" + server.getSmtps().getPort(), "security", "tls", "user", user));
    }

    private static Outcome sendTo(Channel channel, Message message) throws Exception {
        try (Sender sender =
                transport(certificate.tls().getSocketFactory(), Pages.none()).open(channel)) {
            return send(sender, message);
        }
    }

    private static MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> headers(MimeMessage mail) throws Exception {
        return Collections.list(mail.getAllHeaders()).stream()
                .map(Header::getName)
                .toList();
    }
}
