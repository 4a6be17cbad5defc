package dev.wirewatch.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words that English rules go by are in resource files: a rule may name one or two words, and has no list of them. */
class WordsInCodeTest {

    private static final Path ENGLISH = Path.of("src/main/java/dev/wirewatch/english");

    /** Three words in a row, as arguments or as the alternatives of a regular expression. */
    private static final Pattern LIST = Pattern.compile(
            "(?:\"[A-Za-z][a-z']+\",\\s*){2,}\"[A-Za-z][a-z']+\"|\\b[A-Za-z][a-z]+\\|[A-Za-z][a-z]+\\|[A-Za-z][a-z]+");

    /** Kinds of words, by which a rule asks for those of a resource file. */
    private static final Pattern KINDS = Pattern.compile("firstWords\\([^)]*\\)");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

    @Test
    void noRuleHasAListOfWordsInItsCode() throws IOException {
        try (Stream<Path> files = Files.walk(ENGLISH)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();

            assertThat(sources).isNotEmpty();
            assertThat(sources).allSatisfy(source -> assertThat(lists(Files.readString(source)))
                    .as("lists of words in %s", source)
                    .isEmpty());
        }
    }

    @Test
    void aListIsFound() {
        assertThat(lists("Set.of(\"and\", \"but\",\n    \"or\")")).hasSize(1);
        assertThat(lists("Pattern.compile(\"(?:staff|senior|chief) editor\")")).hasSize(1);
        assertThat(lists("isAny(i, \"and\", \"or\") // such as \"of\", \"for\", \"at\""))
                .isEmpty();
    }

    private static List<String> lists(String source) {
        String code = KINDS.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("");
        return LIST.matcher(code).results().map(MatchResult::group).toList();
    }
}
