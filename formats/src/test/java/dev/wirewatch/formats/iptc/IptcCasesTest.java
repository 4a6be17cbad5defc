package dev.wirewatch.formats.iptc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.wirewatch.formats.Formats;
import dev.wirewatch.formats.RecordJson;
import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What documents become, field by field: see cases.txt. */
class IptcCasesTest {

    record Case(String file, String format, List<String> lines) {

        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String line : text("cases.txt").lines().toList()) {
            if (line.contains(" = ")) {
                cases.get(cases.size() - 1).lines().add(line);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] head = line.split(" ");
                cases.add(new Case(head[0], head[1], new ArrayList<>()));
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void documentsBecomeArticles(Case document) throws IOException {
        ParseResult news = Formats.read(Input.of(text(document.file()).getBytes(StandardCharsets.UTF_8)));
        List<String> found = document.lines().stream()
                .map(line -> line.substring(0, line.indexOf(" = ")))
                .map(key -> key + " = " + value(news.pieces(), key))
                .toList();

        assertThat(news.format().map(Format::token)).contains(document.format());
        assertThat(found).containsExactlyElementsOf(document.lines());
        assertThat(news.pieces()).hasSize(pieces(document));
    }

    private static int pieces(Case document) {
        return document.lines().stream()
                .mapToInt(line -> Integer.parseInt(line.substring(0, line.indexOf(' '))))
                .max()
                .orElseThrow();
    }

    private static String value(List<Piece> pieces, String key) {
        String[] place = key.split(" ");
        Piece piece = pieces.get(Integer.parseInt(place[0]) - 1);
        if (piece instanceof Piece.Rejected rejected) {
            return place[1].equals("reject") ? rejected.reason() : "rejected: " + rejected.reason();
        }
        String shown = shown(RecordJson.of(((Piece.Accepted) piece).article()).path(place[1]));
        return shown.isEmpty() ? "-" : shown;
    }

    private static String shown(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(IptcCasesTest::shown)
                    .collect(Collectors.joining(" | "));
        }
        return value.isObject()
                ? Stream.of("scheme", "code", "name")
                        .map(part -> value.path(part).asText(""))
                        .collect(Collectors.joining(";"))
                : value.asText("").replace("\n", "\\n");
    }

    /** Control characters stand in the resources as their pictures, such as the one for SOH. */
    static String text(String resource) throws IOException {
        try (var stream = IptcCasesTest.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .codePoints()
                    .map(c -> c >= 0x2401 && c <= 0x241F ? c - 0x2400 : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    }
}
