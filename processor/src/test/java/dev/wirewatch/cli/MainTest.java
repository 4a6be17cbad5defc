package dev.wirewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    /** Wrong usage, and what is said about it. */
    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("", "Name a command."),
                Arguments.of("annotat", "Did you mean: wirewatch annotate"),
                Arguments.of("watch ad", "There is no command 'ad'."),
                Arguments.of("--nope", "Unknown option: '--nope'"),
                Arguments.of(
                        "watch",
                        "Say what to do: add, test, explain, split, list, show, pause, resume, remove, import or export."),
                Arguments.of("watch add", "Name the entity to watch, or give its id with --entity."),
                Arguments.of("watch add ***", "Name the entity to watch, or give its id with --entity."),
                Arguments.of("watch add --claims-by --claims-about Meridian", "mutually exclusive"),
                Arguments.of("watch add --act deny Meridian", "--act needs --claims-by or --claims-about."),
                Arguments.of("watch add --claims-by --act shrug Meridian", "SAY, DENY"),
                Arguments.of("watch add --entity= Meridian", "--entity must not be empty."),
                Arguments.of("watch add --id= Meridian", "--id must not be empty."),
                Arguments.of("watch show", "Missing required parameter: 'ID'"),
                Arguments.of("watch remove a b", "Unmatched argument at index 3: 'b'"),
                Arguments.of("feed", "Say what to do: add, import, list, remove or export."),
                Arguments.of("feed add", "Missing required parameter: 'URL'"),
                Arguments.of("feed import", "Missing required parameter: 'FILE'"),
                Arguments.of("feed remove", "Missing required parameter: 'URL|ID'"),
                Arguments.of("publish", "Missing required parameter: 'FILE'"),
                Arguments.of("publish --foo", "Unknown option: '--foo'"),
                Arguments.of("publish --format tape a", "There is no format 'tape'; it is one of rss, atom, "),
                Arguments.of("ingest", "Missing required option: '--watch=DIR'"),
                Arguments.of("run --roles process,sleep", "Invalid value for option '--roles'"),
                Arguments.of("claims --since yesterday", "'yesterday' is not a time; use 10m"),
                Arguments.of("alerts --speaker Ruiz", "Unknown options: '--speaker', 'Ruiz'"),
                Arguments.of("annotate", "Missing required parameter: 'PATH'"),
                Arguments.of("annotate --jobs 0 .", "--jobs must be 1 or more."),
                Arguments.of("annotate --explain --html .", "--explain, --html are mutually exclusive"),
                Arguments.of("stories --jobs 0 .", "--jobs must be 1 or more."),
                Arguments.of("reset --to yesterday", "'yesterday' is not a time; use 10m"),
                Arguments.of("reset --data d --kafka a:1", "--data stands for a cluster; leave out --kafka"),
                Arguments.of("up --kafka-port many", "Invalid value for option '--kafka-port'"),
                Arguments.of("topology --set nothing", "NAME=VALUE"));
    }

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("mistakes")
    void wrongUsageIsStatusTwoAndSaysWhatIsWrong(String command, String said) {
        assertThat(run(command)).isEqualTo(2);
        assertThat(err.toString()).contains(said);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aCommandUsedWronglyNamesItsHelp() {
        assertThat(run("claims --since yesterday")).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "wirewatch: Invalid value for option '--since': 'yesterday' is not a time; use 10m, 2h, 3d, "
                                + "2026-03-01 or 2026-03-01T09:30:00Z.",
                        "'wirewatch claims --help' shows how it is used.");
    }

    @Test
    void aCommandThatIsNotThereIsNamedAndNotLostAboveTheHelp() {
        assertThat(run("annotat --json")).isEqualTo(2);
        assertThat(err.toString().lines())
                .hasSize(3)
                .startsWith("wirewatch: There is no command 'annotat'.")
                .endsWith("'wirewatch --help' shows how it is used.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "up --help",
                "run -h",
                "reset --help",
                "publish --help",
                "ingest --help",
                "watch --help",
                "watch add --help",
                "feed --help",
                "feed import --help",
                "claims -h",
                "alerts --help",
                "mentions --help",
                "annotate --help",
                "stories --help",
                "topology --help",
                "--version"
            })
    void helpGoesToStandardOutput(String command) {
        assertThat(run(command)).isZero();
        assertThat(out.toString()).containsIgnoringCase("wirewatch");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).matches("wirewatch \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @Test
    void theHelpListsEveryCommandUnderAHeading() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .containsSubsequence("\nRun:", "\n  up ", "\n  run ", "\nArticles in:", "\n  publish ", "\n  feed ")
                .containsSubsequence("\nWatches", "\n  watch ", "\n  mentions ", "\nWithout Kafka:", "\n  annotate ")
                .containsPattern("\n  statements    Follows ")
                .containsPattern("\n  dead-letters  \\S");
    }

    @Test
    void theTopologyIsPrintedToTheEnd() {
        assertThat(run("topology")).isZero();
        assertThat(out.toString())
                .startsWith("Topologies:")
                .contains("topics: [news.articles, news.backfill]", "topic: news.alerts");
    }

    @Test
    void theTopologyIsPrintedAsAGraph() {
        assertThat(run("topology --dot")).isZero();
        assertThat(out.toString())
                .startsWith("digraph wirewatch {")
                .contains("\"news.articles\" -> \"articles\";")
                .endsWith("}\n");
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of("topology --set http.prot=1", "There is no setting 'http.prot'."),
                Arguments.of(
                        "topology --set http.port=x",
                        "The setting http.port must be a whole number from 0 to 65535, not 'x'."),
                Arguments.of("reset --data FOLDER", "There is no data of './wirewatch up' in FOLDER."),
                Arguments.of("topology --config FOLDER/a.properties", "There is no settings file FOLDER/a.properties."),
                Arguments.of(
                        "watch list --kafka nowhere",
                        "Kafka cannot be used at nowhere: Invalid url in bootstrap.servers: nowhere"),
                Arguments.of(
                        "watch list --kafka nowhere.invalid:9092",
                        "Kafka cannot be used at nowhere.invalid:9092: no host of that name is known."),
                Arguments.of(
                        "watch list --set kafka.security.protocol=loud",
                        "Kafka cannot be used at 127.0.0.1:9092: Invalid value loud for configuration security.protocol"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureIsStatusOneAndOneSentence(String command, String said) {
        assertThat(run(command.replace("FOLDER", folder.toString()))).isEqualTo(1);
        assertThat(err.toString()).startsWith("wirewatch: " + said.replace("FOLDER", folder.toString()));
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aClusterThatIsAwayIsSaidToBeAway() {
        String address = "127.0.0.1:" + portNobodyListensOn();

        assertThat(run("watch list --kafka " + address)).isEqualTo(1);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines("wirewatch: Kafka does not answer at " + address
                        + "; start './wirewatch up', or name your cluster with --kafka.\n");
    }

    private int run(String command) {
        String[] args = command.isEmpty() ? new String[0] : command.split(" ");
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private static int portNobodyListensOn() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
