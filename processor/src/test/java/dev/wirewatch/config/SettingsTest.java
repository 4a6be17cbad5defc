package dev.wirewatch.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void withoutAnySettingItIsTheLaptop() {
        Settings settings = Settings.of(Map.of());

        assertThat(settings.connection().bootstrapServers()).isEqualTo("127.0.0.1:9092");
        assertThat(settings.connection().registryUrl()).isEqualTo("http://127.0.0.1:8081");
        assertThat(settings.applicationId()).isEqualTo("wirewatch");
        assertThat(settings.partitions()).isEqualTo(4);
        assertThat(settings.replication()).isEmpty();
        assertThat(settings.maxChars()).isEqualTo(300_000);
        assertThat(settings.http().address().isLoopbackAddress()).isTrue();
        assertThat(settings.http().port()).isEqualTo(8090);
        assertThat(settings.http().maxBodyBytes()).isEqualTo(10_485_760);
        assertThat(settings.http().access().open()).isFalse();
    }

    @Test
    void aTokenIsReadAndNotShown() {
        AccessSettings http =
                Settings.of(Map.of("http.token", " s3cret ")).http().access();

        assertThat(http.token()).contains("s3cret");
        assertThat(http).hasToString("AccessSettings[token=set, users=Optional.empty, open=false]");
    }

    @Test
    void theMailServerIsWhatIsSaidOfIt() {
        assertThat(Settings.of(Map.of("deliver.mail.host", " mx.example ", "deliver.mail.user", " "))
                        .deliver()
                        .mail())
                .isEqualTo(Map.of("host", "mx.example"));
    }

    @Test
    void hostsAreNamesInLowerCase() {
        assertThat(Settings.of(Map.of("http.hosts", " Desk.example, news "))
                        .http()
                        .hosts())
                .containsExactlyInAnyOrder("desk.example", "news");
    }

    @Test
    void theRegistryIsShownWithoutItsLogin() {
        Settings settings =
                Settings.of(Map.of("registry.url", "http://ada:harbour@one:8081,http://ada:harbour@two:8081"));

        assertThat(settings.connection().shownRegistryUrl()).isEqualTo("http://one:8081,http://two:8081");
    }

    @Test
    void theCommandLineWinsOverTheEnvironmentAndThatOverTheFile() throws Exception {
        Path file = Files.writeString(
                folder.resolve("a.properties"),
                """
                # of the desk
                http.port = 1001
                topics.partitions=2
                articles.max.chars=500
                """);
        Map<String, String> environment = Map.of(
                "WIREWATCH_HTTP_PORT", "1002", "WIREWATCH_TOPICS_PARTITIONS", "3", "HTTP_PORT", "7", "PATH", "/bin");

        Settings settings = SettingsSources.read(Optional.of(file), environment, Map.of("http.port", "1003"));

        assertThat(settings.http().port()).isEqualTo(1003);
        assertThat(settings.partitions()).isEqualTo(3);
        assertThat(settings.maxChars()).isEqualTo(500);
    }

    @Test
    void whatTheClientsKnowIsPassedOn() {
        Settings settings = Settings.of(Map.of(
                "kafka.security.protocol", "SASL_SSL",
                "registry.basic.auth.user.info", "desk:secret",
                "registry.ssl.truststore.location", "/etc/ca.p12",
                "registry.url", "https://registry.example",
                "streams.num.stream.threads", "3"));

        assertThat(settings.connection().kafka())
                .containsEntry("security.protocol", "SASL_SSL")
                .containsEntry("bootstrap.servers", "127.0.0.1:9092");
        assertThat(settings.connection().registry())
                .containsOnly(
                        Map.entry("schema.registry.url", "https://registry.example"),
                        Map.entry("basic.auth.user.info", "desk:secret"),
                        Map.entry("schema.registry.ssl.truststore.location", "/etc/ca.p12"));
        assertThat(settings.streams())
                .containsOnly(
                        Map.entry("application.id", "wirewatch"),
                        Map.entry("state.dir", "data/state"),
                        Map.entry("num.stream.threads", "3"));
    }

    @Test
    void aVariableThatNamesNoSettingIsLeftAlone() {
        Settings settings = SettingsSources.read(
                Optional.empty(),
                Map.of("WIREWATCH_SERVICE_HOST", "10.0.0.7", "WIREWATCH_HTTP_PORT", "1004"),
                Map.of());

        assertThat(settings.http().port()).isEqualTo(1004);
    }

    @Test
    void theEnvironmentReachesEverySettingToo() {
        Settings settings = SettingsSources.read(
                Optional.empty(),
                Map.of("WIREWATCH_KAFKA_SASL_JAAS_CONFIG", "x", "WIREWATCH_STREAMS_APPLICATION_ID", "desk"),
                Map.of());

        assertThat(settings.connection().kafka()).containsEntry("sasl.jaas.config", "x");
        assertThat(settings.applicationId()).isEqualTo("desk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http.prot", "bootstrap.servers", "kafka", "Http.port", ""})
    void anUnknownSettingIsNamed(String name) {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> Settings.of(Map.of(name, "1")))
                .withMessage("There is no setting '" + name + "'.");
    }

    @ParameterizedTest
    @CsvSource({
        "http.port, -1, 0 to 65535",
        "http.port, 65536, 0 to 65535",
        "http.port, eight, 0 to 65535",
        "http.port, '', 0 to 65535",
        "http.max.body.bytes, 0, 1 to 104857600",
        "http.max.body.bytes, 104857601, 1 to 104857600",
        "topics.partitions, 0, 1 to 32767",
        "topics.partitions, 1.5, 1 to 32767",
        "topics.replication, 0, 1 to 32767",
        "topics.replication, 99999999999, 1 to 32767",
        "articles.max.chars, 0, 1 to 2147483647",
    })
    void aNumberThatMakesNoSenseIsNamedWithItsRange(String name, String value, String range) {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> Settings.of(Map.of(name, value)))
                .withMessage("The setting %s must be a whole number from %s, not '%s'.".formatted(name, range, value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wächter/1.0", "/1.0", "Wirewatch\n1.0", "(a robot)"})
    void aUserAgentThatNoHeaderHoldsOrNoRobotsFileCallsIsRefused(String name) {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> Settings.of(Map.of("ingest.user.agent", name)))
                .withMessageStartingWith("The setting ingest.user.agent must begin with a name")
                .withMessageContaining(name);
    }

    @Test
    void spaceAroundANumberIsNoMatter() {
        assertThat(Settings.of(Map.of("http.port", " 0 ")).http().port()).isZero();
        assertThat(Settings.of(Map.of("topics.replication", " 3 ")).replication())
                .contains((short) 3);
        assertThat(Settings.of(Map.of("topics.replication", "  ")).replication())
                .isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws Exception {
        Path missing = folder.resolve("missing.properties");
        Path binary = Files.write(folder.resolve("binary.properties"), new byte[] {'a', '=', (byte) 0xff});
        Path escape = Files.writeString(folder.resolve("escape.properties"), "a=\\u00zz");

        assertThatThrownBy(() -> SettingsSources.read(Optional.of(missing), Map.of(), Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessage("There is no settings file " + missing + ".");
        assertThatThrownBy(() -> SettingsSources.read(Optional.of(binary), Map.of(), Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessage("The settings file " + binary + " is not UTF-8 text.");
        assertThatThrownBy(() -> SettingsSources.read(Optional.of(escape), Map.of(), Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("The settings file " + escape + " cannot be read: ");
    }
}
