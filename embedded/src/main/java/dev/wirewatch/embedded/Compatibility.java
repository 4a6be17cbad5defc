package dev.wirewatch.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.Incompatibility;

/** How a new schema must get on with the earlier ones of its subject. */
enum Compatibility {
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

    Compatibility(boolean newReadsOld, boolean oldReadsNew, boolean withAll) {
        this.newReadsOld = newReadsOld;
        this.oldReadsNew = oldReadsNew;
        this.withAll = withAll;
    }

    static Compatibility named(String name) {
        for (Compatibility level : values()) {
            if (level.name().equals(name.toUpperCase(Locale.ROOT))) {
                return level;
            }
        }
        throw RegistryException.invalidCompatibility();
    }

    /**
     * Why {@code next} may not follow the earlier schemas; empty when it may. The latest schema that it quarrels with
     * speaks for all.
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
