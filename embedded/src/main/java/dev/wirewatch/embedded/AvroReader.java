package dev.wirewatch.embedded;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;

/** Reads schemas, with the registered schemas that they refer to. */
final class AvroReader {

    private final RegistryState state;

    AvroReader(RegistryState state) {
        this.state = state;
    }

    /** @throws RegistryException when it is no schema, or names one that is not there */
    Schema schema(AvroText text) {
        try {
            Schema.Parser parser = new Schema.Parser();
            dependencies(text).forEach(dependency -> parser.parse(dependency.schema()));
            return parser.parse(text.schema());
        } catch (RegistryException e) {
            throw e;
        } catch (RuntimeException e) { // Avro's parser answers odd JSON with many sorts
            throw RegistryException.invalidSchema(e.getMessage());
        }
    }

    /**
     * The same schema in Avro's spelling: white space, order and short names no longer tell two of them apart. One
     * with references only loses its white space, since Avro would write the types referred to into it.
     */
    AvroText normal(AvroText text) {
        Schema schema = schema(text);
        String spelled = text.references().isEmpty() ? schema.toString() : Json.compact(text.schema());
        return new AvroText(spelled, text.references());
    }

    /** What must be known before this one, each once, the innermost first. */
    private List<AvroText> dependencies(AvroText text) {
        List<AvroText> found = new ArrayList<>();
        collect(text, new HashSet<>(), found);
        return found;
    }

    private void collect(AvroText text, Set<SchemaVersion> seen, List<AvroText> found) {
        for (SchemaReference reference : text.references()) {
            SchemaVersion version = state.version(reference.subject(), reference.version(), Show.ALL)
                    .orElseThrow(() -> RegistryException.invalidSchema("No schema reference found for subject \""
                            + reference.subject() + "\" and version " + reference.version()));
            if (seen.add(version)) {
                collect(version.text(), seen, found);
                found.add(version.text());
            }
        }
    }
}
