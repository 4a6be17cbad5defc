package dev.wirewatch.cli.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import dev.wirewatch.codec.WatchJson;
import dev.wirewatch.schemas.Watch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Files of watches: YAML (or JSON, which is YAML), a list with the fields of {@code watch show}; or CSV. */
enum WatchFile {
    YAML,
    CSV;

    /** A watch of a file, by its number or its line. */
    record Entry(String place, ObjectNode fields) {}

    private static final int MAX_CHARS = 1 << 28;

    private static final ObjectMapper MAPPER = new ObjectMapper(YAMLFactory.builder()
            .loaderOptions(options())
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build());
    private static final ObjectWriter WRITER = MAPPER.writer();

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARS); // a hundred thousand watches pass its own limit
        options.setAllowDuplicateKeys(false);
        return options;
    }

    /** CSV by its ending, else YAML. */
    static WatchFile of(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv") ? CSV : YAML;
    }

    /** @throws IllegalArgumentException when the file cannot be read; the message says where */
    List<Entry> read(String text) {
        return this == CSV ? WatchCsv.read(text) : readYaml(text);
    }

    /** @throws IllegalArgumentException when a watch cannot be written so */
    String write(Collection<Watch> watches) {
        List<ObjectNode> fields =
                watches.stream().map(WatchJson::of).map(WatchFile::withoutEmpty).toList();
        try {
            return this == CSV ? WatchCsv.write(fields) : WRITER.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Entry> readYaml(String text) {
        JsonNode tree = tree(text);
        List<Entry> entries = new ArrayList<>();
        for (JsonNode watch : tree.isArray() ? tree : MAPPER.createArrayNode().add(tree)) {
            String place = "watch " + (entries.size() + 1);
            if (!(watch instanceof ObjectNode fields)) {
                throw new IllegalArgumentException(
                        "%s has no fields; a watch is written as '- names: [NAME]'.".formatted(place));
            }
            entries.add(new Entry(place, fields));
        }
        return entries;
    }

    private static JsonNode tree(String text) {
        try {
            JsonNode tree = MAPPER.readTree(text);
            return tree.isMissingNode() || tree.isNull() ? MAPPER.createArrayNode() : tree;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "line %d, column %d: %s"
                            .formatted(
                                    e.getLocation().getLineNr(), e.getLocation().getColumnNr(), problem(e)),
                    e);
        }
    }

    /** What is wrong there; the message of a {@link MarkedYAMLException} begins with what was being read by then. */
    private static String problem(JsonProcessingException e) {
        return e.getCause() instanceof MarkedYAMLException marked
                ? marked.getProblem()
                : e.getOriginalMessage().lines().findFirst().orElse("");
    }

    private static ObjectNode withoutEmpty(ObjectNode fields) {
        fields.properties().removeIf(field -> isEmpty(field.getValue()));
        return fields;
    }

    private static boolean isEmpty(JsonNode value) {
        if (value instanceof ObjectNode part) {
            return withoutEmpty(part).isEmpty();
        }
        boolean blank =
                value.isBoolean() ? !value.booleanValue() : value.asText().isEmpty();
        return value.isContainerNode() ? value.isEmpty() : blank;
    }
}
