package dev.wirewatch.ops;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.serve.MetricsRoutes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Grafana dashboard asks for metrics that there are. */
class DashboardTest {

    private static final Path MONITORING = Path.of("..", "deploy", "monitoring");
    private static final Path SOURCES = Path.of("src", "main", "java");

    /** A name that is followed by labels, a range or the end of an aggregate. */
    private static final Pattern METRIC = Pattern.compile("\\b((?:wirewatch|jvm|process)_\\w+)");

    /** What the text format adds to a meter's name. */
    private static final Pattern SUFFIX = Pattern.compile("(_seconds)?(_bucket|_count|_sum)$|_total$");

    @Test
    void eachMetricIsOfAMeterOfTheProgram() throws IOException {
        Set<String> names = metrics();
        String ofTheJvm = MetricsRoutes.newRegistry().scrape();
        String sources = sources();

        assertThat(names).hasSizeGreaterThan(15).allSatisfy(name -> assertThat(ofTheJvm.contains("\n" + name + "{")
                        || ofTheJvm.contains("\n" + name + " ")
                        || isInSources(name, sources))
                .as(name)
                .isTrue());
    }

    @Test
    void eachPanelHasAQueryAndAUnit() throws IOException {
        assertThat(dashboard().path("panels"))
                .filteredOn(panel -> panel.path("type").asText().equals("timeseries"))
                .hasSizeGreaterThan(10)
                .allSatisfy(panel -> {
                    assertThat(panel.path("targets")).isNotEmpty();
                    assertThat(panel.at("/fieldConfig/defaults/unit").asText()).isNotBlank();
                });
    }

    private static boolean isInSources(String metric, String sources) {
        String meter = SUFFIX.matcher(metric).replaceAll("").replace('_', '.');
        String prefix = meter.substring(0, meter.lastIndexOf('.') + 1);
        String rest = meter.substring(meter.lastIndexOf('.') + 1);
        return sources.contains('"' + meter + '"')
                || sources.contains('"' + meter.replaceFirst("\\.since\\.receipt$", ".") + '"')
                || sources.contains('"' + prefix + '"') && sources.contains('"' + rest + '"');
    }

    private static Set<String> metrics() throws IOException {
        Set<String> names = new TreeSet<>();
        for (JsonNode expression : dashboard().findValues("expr")) {
            Matcher matcher = METRIC.matcher(expression.asText());
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }

    private static JsonNode dashboard() throws IOException {
        return new ObjectMapper().readTree(Files.readString(MONITORING.resolve("dashboard.json")));
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            return all.stream().map(DashboardTest::read).collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
