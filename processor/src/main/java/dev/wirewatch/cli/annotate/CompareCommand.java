package dev.wirewatch.cli.annotate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.codec.JudgmentJson;
import dev.wirewatch.statement.Stances;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compare}: prints what texts are to claims. */
@Command(
        name = "compare",
        description =
                "Prints what texts are to claims: whether they support, dispute or discuss them, and why. Reads lines of "
                        + "{\"id\", \"a\", \"b\"}, where a is a claim and b a sentence or an article that may bear on it; prints a "
                        + "line of {\"id\", \"relation\", \"why\"} for each. Needs no Kafka.")
public final class CompareCommand implements Callable<Integer> {

    private static final String STDIN = "-";

    private final ObjectMapper json = new ObjectMapper();

    @Parameters(paramLabel = "FILE", description = "Pairs as JSON Lines; - is standard input.")
    private String file = STDIN;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Stances stances = new Stances();
        PrintWriter out = spec.commandLine().getOut();
        try (BufferedReader lines = open()) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    JsonNode pair = pair(line, number);
                    out.println(JudgmentJson.of(
                            pair.path("id").asText(), stances.judge(text(pair, "a", number), text(pair, "b", number))));
                }
            }
        } catch (NoSuchFileException e) {
            throw new UserFacingException("There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new UserFacingException("The file %s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
        out.flush();
        return 0;
    }

    private BufferedReader open() throws IOException {
        return file.equals(STDIN)
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(file));
    }

    private JsonNode pair(String line, int number) {
        try {
            return json.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UserFacingException(
                    "Line %d of %s is not JSON; write one object a line.".formatted(number, file), e);
        }
    }

    private String text(JsonNode pair, String field, int number) {
        if (!pair.path(field).isTextual()) {
            throw new UserFacingException("Line %d of %s has no text \"%s\"; add it.".formatted(number, file, field));
        }
        return pair.get(field).asText();
    }
}
