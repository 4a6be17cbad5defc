package dev.wirewatch.cli.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.wirewatch.cli.watch.WatchFile.Entry;
import dev.wirewatch.codec.JsonReader;
import dev.wirewatch.schemas.Watch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.avro.Schema;

/**
 * Watches as CSV. The first line names the columns: fields of a watch, those of a part with its name before a point, as in
 * {@code filters.sources}. A cell has the entries of a list with semicolons between them; an empty one says nothing.
 */
final class WatchCsv {

    private static final String SEPARATOR = ";";
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private WatchCsv() {}

    static List<Entry> read(String text) {
        List<Entry> entries = new ArrayList<>();
        int line = 1;
        try (MappingIterator<String[]> rows = MAPPER.readerFor(String[].class).readValues(withoutMark(text))) {
            String[] columns = rows.hasNext() ? rows.next() : new String[0];
            expectFields(columns);
            while (rows.hasNext()) {
                line = rows.getCurrentLocation().getLineNr(); // where the row begins, before it is read
                String[] row = rows.next();
                String place = "line " + line;
                if (row.length > columns.length) {
                    throw new IllegalArgumentException("%s has %d cells; the first line names %d columns."
                            .formatted(place, row.length, columns.length));
                }
                entries.add(new Entry(place, fields(columns, row)));
            }
        } catch (RuntimeJsonMappingException | JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "line %d: %s"
                            .formatted(line, e.getMessage().lines().findFirst().orElse("")),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /** Spreadsheets begin their files with a byte order mark. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static void expectFields(String[] columns) {
        for (String column : columns) {
            if (JsonReader.field(Watch.getClassSchema(), column).isEmpty()) {
                throw new IllegalArgumentException("The first line names a column '%s'; a watch has %s."
                        .formatted(
                                column,
                                Watch.getClassSchema().getFields().stream()
                                        .map(Schema.Field::name)
                                        .collect(Collectors.joining(", "))));
            }
        }
    }

    private static ObjectNode fields(String[] columns, String[] row) {
        ObjectNode watch = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < row.length; i++) {
            if (!row[i].isBlank()) {
                put(watch, columns[i], value(columns[i], row[i]));
            }
        }
        return watch;
    }

    private static JsonNode value(String column, String cell) {
        boolean list = JsonReader.field(Watch.getClassSchema(), column)
                .filter(schema -> schema.getType() == Schema.Type.ARRAY)
                .isPresent();
        if (!list) {
            return JsonNodeFactory.instance.textNode(cell);
        }
        ArrayNode entries = JsonNodeFactory.instance.arrayNode();
        Arrays.stream(cell.split(SEPARATOR, -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .forEach(entries::add);
        return entries;
    }

    private static void put(ObjectNode fields, String path, JsonNode value) {
        String[] names = path.split("\\.", 2);
        if (names.length == 1) {
            fields.set(path, value);
        } else {
            put(fields.withObjectProperty(names[0]), names[1], value);
        }
    }

    static String write(List<ObjectNode> watches) throws JsonProcessingException {
        List<Map<String, String>> rows = watches.stream().map(WatchCsv::row).toList();
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true);
        columns.forEach(schema::addColumn);
        return columns.isEmpty() ? "" : MAPPER.writer(schema.build()).writeValueAsString(rows);
    }

    private static Map<String, String> row(ObjectNode watch) {
        Map<String, String> row = new LinkedHashMap<>();
        flatten(watch, "", row);
        return row;
    }

    private static String expectNoSeparator(String column, String entry) {
        if (entry.contains(SEPARATOR)) {
            throw new IllegalArgumentException(
                    "CSV cannot hold '%s' in %s, since semicolons separate entries; write YAML instead."
                            .formatted(entry, column));
        }
        return entry;
    }

    private static void flatten(ObjectNode fields, String path, Map<String, String> row) {
        fields.properties().forEach(field -> {
            String column = path + field.getKey();
            if (field.getValue() instanceof ObjectNode part) {
                flatten(part, column + ".", row);
            } else if (field.getValue() instanceof ArrayNode list) {
                List<String> entries = new ArrayList<>();
                list.forEach(entry -> entries.add(expectNoSeparator(column, entry.asText())));
                row.put(column, String.join(SEPARATOR + " ", entries));
            } else {
                row.put(column, field.getValue().asText());
            }
        });
    }
}
