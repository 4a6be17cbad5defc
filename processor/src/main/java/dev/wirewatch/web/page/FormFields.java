package dev.wirewatch.web.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Fields of forms, between what is typed and the JSON that people write. */
final class FormFields {

    private static final String COMMA = ",";
    private static final String LINE_END = "\\R";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private FormFields() {}

    static String text(Context http, String field) {
        return Optional.ofNullable(http.formParam(field)).orElse("").strip();
    }

    /** Of a list that was typed with one on each line. */
    static List<String> lines(String text) {
        return parts(text, LINE_END);
    }

    /** Of a list that was typed with commas between them. */
    static List<String> commaSeparated(String text) {
        return parts(text, COMMA);
    }

    private static List<String> parts(String text, String separator) {
        return Stream.of(text.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static void set(ObjectNode json, String field, List<String> values) {
        ArrayNode array = json.putArray(field);
        values.forEach(array::add);
    }

    /** What is no number stands as it was typed, and is rejected by its name. */
    static void number(ObjectNode json, String field, String text) {
        if (NUMBER.matcher(text).matches()) {
            json.put(field, Integer.parseInt(text));
        } else {
            json.put(field, text);
        }
    }

    /** A symbol as JSON has it. */
    static String word(Enum<?> symbol) {
        return ClaimRow.word(symbol).replace(' ', '-');
    }
}
