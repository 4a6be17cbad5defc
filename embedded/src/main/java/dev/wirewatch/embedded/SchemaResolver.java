package dev.wirewatch.embedded;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;

/** Parses schemas, with the registered schemas that they refer to. */
final class SchemaResolver {

    private final RegistryState state;

    SchemaResolver(RegistryState state) {
        this.state = state;
    }

    /** @throws RegistryException when it is no schema, or refers to one that is not registered */
    Schema schema(SchemaText text) {
        try {
            Schema.Parser parser = new Schema.Parser();
            dependencies(text).forEach(dependency -> parser.parse(dependency.schema()));
            return parser.parse(text.schema());
        } catch (RegistryException e) {
            throw e;
        } catch (RuntimeException e) { // Avro's parser throws many types of exception for bad JSON
            throw RegistryException.invalidSchema(e.getMessage());
        }
    }

    /**
     * The schema in normal form: white space, order and short names make no difference. One with references only loses
     * its white space, since Avro would inline the types that it refers to.
     */
    SchemaText normal(SchemaText text) {
        Schema schema = schema(text);
        String json = text.references().isEmpty() ? schema.toString() : RegistryJson.compact(text.schema());
        return new SchemaText(json, text.references());
    }

    /** The schemas to parse before this one, each once, dependencies first. */
    private List<SchemaText> dependencies(SchemaText text) {
        List<SchemaText> found = new ArrayList<>();
        collect(text, new HashSet<>(), found);
        return found;
    }

    private void collect(SchemaText text, Set<SchemaVersion> seen, List<SchemaText> found) {
        for (SchemaReference reference : text.references()) {
            SchemaVersion version = state.version(reference.subject(), reference.version(), VersionFilter.ALL)
                    .orElseThrow(() -> RegistryException.invalidSchema("No schema reference found for subject \""
                            + reference.subject() + "\" and version " + reference.version()));
            if (seen.add(version)) {
                collect(version.text(), seen, found);
                found.add(version.text());
            }
        }
    }
}
