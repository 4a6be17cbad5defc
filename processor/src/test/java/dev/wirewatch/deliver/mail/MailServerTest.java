package dev.wirewatch.deliver.mail;

import static dev.wirewatch.deliver.mail.MailChannels.channel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirewatch.deliver.ChannelException;
import dev.wirewatch.deliver.message.Pages;
import dev.wirewatch.schemas.Channel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailServerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                | ''                         | localhost:25 NONE",
                "''                                | port=1025                  | localhost:1025 NONE",
                "''                                | host=mx.example            | mx.example:587 STARTTLS",
                "''                                | host=mx.example security=TLS | mx.example:465 TLS",
                "host=relay.example                | ''                         | relay.example:587 STARTTLS",
                "host=relay.example security=none  | ''                         | relay.example:25 NONE",
                "host=relay.example port=2525      | ''                         | relay.example:2525 STARTTLS",
                "host=relay.example port=2525      | host=mx.example            | mx.example:587 STARTTLS",
                "host=relay.example                | security=tls               | relay.example:465 TLS",
                "host= port=                       | ''                         | localhost:25 NONE",
            })
    void whatTheChannelSaysGoesBeforeTheSettings(String settings, String options, String expected) {
        MailServer server = MailServer.of(map(settings), channel(map(options)));

        assertThat(server + " " + server.security()).isEqualTo(expected);
    }

    @Test
    void theLoginOfTheSettingsIsForTheirServerAlone() {
        Map<String, String> settings =
                Map.of("host", "relay.example", "user", "wire", "password", "file:/run/mail", "from", "a@b.example");

        assertThat(MailServer.of(settings, channel(Map.of())).login())
                .contains(new MailServer.Login("wire", "file:/run/mail"));
        MailServer other = MailServer.of(settings, channel(Map.of("host", "mx.example")));
        assertThat(other.login()).isEmpty();
        assertThat(other.from()).hasToString("a@b.example");
        assertThat(MailServer.of(settings, channel(Map.of("user", "desk"))).login())
                .contains(new MailServer.Login("desk", "env:MAIL_PASSWORD"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hots=x          | A mail channel has no option 'hots'; its options are from, host, port, security, user.",
                "port=smtp       | The port of a mail server is a number from 1 to 65535, not 'smtp'.",
                "port=0          | The port of a mail server is a number from 1 to 65535, not '0'.",
                "security=ssl    | The security of a mail server is one of none, starttls, tls, not 'ssl'.",
                "from=nobody     | 'nobody' is no mail address; write me@example.org, or several with commas between.",
                "from=a@b.c,d@e.f | Mail is sent from one address, not from 'a@b.c,d@e.f'.",
                "password=x      | A mail channel has no option 'password'; its options are from, host, port, security, user.",
            })
    void anOptionThatMakesNoSenseIsTold(String options, String sentence) {
        assertThatThrownBy(() -> MailServer.of(Map.of(), channel(map(options))))
                .isInstanceOf(ChannelException.class)
                .hasMessage(sentence);
    }

    @Test
    void aUserNeedsAPasswordAndAPasswordAUser() {
        Channel user = Channel.newBuilder(channel(Map.of("user", "desk")))
                .setSecrets(List.of())
                .build();
        Channel password = Channel.newBuilder(channel(Map.of()))
                .setSecrets(List.of("env:P"))
                .build();
        Channel two = Channel.newBuilder(channel(Map.of("user", "desk")))
                .setSecrets(List.of("env:P", "env:Q"))
                .build();

        for (Channel channel : List.of(user, password)) {
            assertThatThrownBy(() -> MailServer.of(Map.of(), channel))
                    .hasMessage("A login to a mail server needs both a user and a secret with the password.");
        }
        assertThatThrownBy(() -> MailServer.of(Map.of(), two))
                .hasMessage("A mail channel has one secret, the password of its user.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "desk", "desk@", "@example.org", "a@b.c,,d", "a@b.c\r\nBcc: x@y.z", "https://x.example"})
    void anAddressThatIsNoneIsTold(String address) {
        MailTransport transport =
                MailChannels.transport((SSLSocketFactory) SSLSocketFactory.getDefault(), Pages.none());

        assertThatThrownBy(() -> transport.check(channel(address, Map.of())))
                .isInstanceOf(ChannelException.class)
                .hasMessageEndingWith(" is no mail address; write me@example.org, or several with commas between.");
    }

    private static Map<String, String> map(String pairs) {
        return Arrays.stream(pairs.split(" "))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
