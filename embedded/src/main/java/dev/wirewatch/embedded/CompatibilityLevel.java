package dev.wirewatch.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.Incompatibility;

/** Which earlier schemas of its subject a new one must be compatible with, and in which direction. */
enum CompatibilityLevel {
    NONE(false, false, false),
    BACKWARD(true, false, false),
    BACKWARD_TRANSITIVE(true, false, true),
    FORWARD(false, true, false),
    FORWARD_TRANSITIVE(false, true, true),
    FULL(true, true, false),
    FULL_TRANSITIVE(true, true, true);

    private final boolean newReadsOld;
    private final boolean oldReadsNew;
    private final boolean withAll;

    CompatibilityLevel(boolean newReadsOld, boolean oldReadsNew, boolean withAll) {
        this.newReadsOld = newReadsOld;
        this.oldReadsNew = oldReadsNew;
        this.withAll = withAll;
    }

    static CompatibilityLevel named(String name) {
        for (CompatibilityLevel level : values()) {
            if (level.name().equals(name.toUpperCase(Locale.ROOT))) {
                return level;
            }
        }
        throw RegistryException.invalidCompatibility();
    }

    /**
     * Why {@code next} is not compatible with the earlier schemas; empty when it is. Only the conflicts with the latest
     * schema that has any are reported.
     *
     * @param earlier oldest first
     */
    List<String> problems(Schema next, List<Schema> earlier) {
        int oldest = withAll ? 0 : Math.max(0, earlier.size() - 1);
        for (int i = earlier.size() - 1; i >= oldest; i--) {
            List<String> problems = problems(next, earlier.get(i));
            if (!problems.isEmpty()) {
                return problems;
            }
        }
        return List.of();
    }

    private List<String> problems(Schema next, Schema earlier) {
        List<String> problems = new ArrayList<>();
        if (newReadsOld) {
            problems.addAll(differences(next, earlier, "new", "old"));
        }
        if (oldReadsNew) {
            problems.addAll(differences(earlier, next, "old", "new"));
        }
        return problems.isEmpty() ? problems : withContext(problems, earlier);
    }

    private List<String> withContext(List<String> problems, Schema earlier) {
        problems.add("{oldSchema: '" + earlier + "'}");
        problems.add("{compatibility: '" + name() + "'}");
        return problems;
    }

    private static List<String> differences(Schema reader, Schema writer, String readerName, String writerName) {
        return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                .getResult()
                .getIncompatibilities()
                .stream()
                .map(difference -> describe(difference, readerName, writerName))
                .toList();
    }

    private static String describe(Incompatibility difference, String readerName, String writerName) {
        return "{errorType:'" + difference.getType() + "', description:'The " + readerName
                + " schema cannot read data of the " + writerName + " schema at path '" + difference.getLocation()
                + "'', additionalInfo:'" + difference.getMessage() + "'}";
    }
}
