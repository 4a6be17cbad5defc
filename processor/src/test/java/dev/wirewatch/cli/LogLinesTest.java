package dev.wirewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.ConfigurationSource;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.config.xml.XmlConfiguration;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.message.SimpleMessage;
import org.junit.jupiter.api.Test;

/** What is logged comes in part from anybody who writes a record, a feed or a request. */
class LogLinesTest {

    private static final String FORMAT = "wirewatch.log.format";
    private static final String FORGED = "2026-03-01T09:30:00.000Z ERROR Main event=forged";

    @Test
    void anEventIsOneLine() {
        String line = logged("stderr", "event=odd key=a\r\n" + FORGED + "\u2028b\u0085c\u000bd", null);

        assertThat(line.lines()).hasSize(1);
        assertThat(line).endsWith(" WARN LogLinesTest event=odd key=a " + FORGED + " b c d" + System.lineSeparator());
    }

    @Test
    void noEventControlsTheTerminal() {
        assertThat(logged("stderr", "event=odd key=\u001b[2J\u009b31m\u0007\u202egpj", null))
                .doesNotContain("\u001b", "\u009b", "\u0007", "\u202e")
                .contains("key= [2J 31m gpj");
    }

    @Test
    void aStackTraceHasNoLineThatLooksLikeAnEvent() {
        String text = logged(
                "stderr",
                "event=failed",
                new IllegalStateException(
                        "odd\n" + FORGED + "\r" + FORGED + "\u001b[2J", new RuntimeException(FORGED)));

        assertThat(text).contains("\n\t\tat ", "Caused by: java.lang.RuntimeException", "\n\t" + FORGED);
        assertThat(text.lines().skip(1)).isNotEmpty().allSatisfy(line -> assertThat(line)
                .startsWith("\t"));
        assertThat(text).doesNotContain("\u001b", "\r" + FORGED);
    }

    @Test
    void whatGoesWrongInALibraryIsOneLine() {
        String text = logged("libraries", "cannot append", new IOException("No space\nleft"));

        assertThat(text.lines()).hasSize(1);
        assertThat(text).endsWith(" WARN LogLinesTest cannot append: No space left" + System.lineSeparator());
        assertThat(logged("libraries", "only this", null)).endsWith(" only this" + System.lineSeparator());
    }

    @Test
    void onRequestAnEventIsAnObjectInOneLine() throws IOException {
        String message = "event=odd key=\"a\"\r\n" + FORGED + "\",\"level\":\"ERROR\u001b[2J";
        Throwable thrown = new IllegalStateException("odd\n" + FORGED);
        for (String appender : List.of("stderr", "libraries")) {
            String line = logged(json(), appender, message, thrown);

            assertThat(line.lines()).hasSize(1);
            assertThat(line).doesNotContain("\u001b");
            JsonNode event = new ObjectMapper().readTree(line);
            assertThat(event.path("level").asText()).isEqualTo("WARN");
            assertThat(event.path("logger").asText()).isEqualTo("LogLinesTest");
            assertThat(event.path("message").asText()).isEqualTo(message);
            assertThat(event.path("stack").asText("") + event.path("cause").asText(""))
                    .contains(FORGED);
            assertThat(new ObjectMapper().readTree(logged(json(), appender, "event=plain", null)))
                    .hasSize(4);
        }
    }

    @Test
    void whoChangedWhatIsLoggedAlways() {
        LoggerConfig audit = ((LoggerContext) LogManager.getContext(false))
                .getConfiguration()
                .getLoggerConfig("audit");

        assertThat(audit.getName()).isEqualTo("audit");
        assertThat(audit.getLevel()).isEqualTo(Level.INFO);
        assertThat(audit.getAppenders()).containsOnlyKeys("stderr");
    }

    /** As the program logs with {@code -Dwirewatch.log.format=json}. */
    private static Configuration json() throws IOException {
        System.setProperty(FORMAT, "json");
        try {
            Configuration configuration = new XmlConfiguration(
                    new LoggerContext("json"),
                    new ConfigurationSource(LogLinesTest.class.getResourceAsStream("/log4j2.xml")));
            configuration.initialize();
            return configuration;
        } finally {
            System.clearProperty(FORMAT);
        }
    }

    private static String logged(String appender, String message, Throwable thrown) {
        return logged(((LoggerContext) LogManager.getContext(false)).getConfiguration(), appender, message, thrown);
    }

    private static String logged(Configuration configuration, String appender, String message, Throwable thrown) {
        LogEvent event = Log4jLogEvent.newBuilder()
                .setLoggerName(LogLinesTest.class.getName())
                .setLevel(Level.WARN)
                .setMessage(new SimpleMessage(message))
                .setThrown(thrown)
                .build();
        return configuration
                .getAppender(appender)
                .getLayout()
                .toSerializable(event)
                .toString();
    }
}
