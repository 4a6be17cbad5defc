package dev.wirewatch.cli.annotate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.entities.CatalogEntry;
import dev.wirewatch.entities.EntityType;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A catalog as a JSON array of {@code {"id", "type", "name", "aliases", "description", "related"}}; the last three
 * may be missing.
 */
public final class CatalogFile {

    private CatalogFile() {}

    /** @throws UserFacingException when the file is no such array */
    public static List<CatalogEntry> read(Path file) {
        List<CatalogEntry> catalog = new ArrayList<>();
        try {
            JsonNode entries = new ObjectMapper().readTree(file.toFile());
            if (!entries.isArray()) {
                throw new UserFacingException(file + " is not a catalog; it must be a JSON array of entries.");
            }
            entries.forEach(entry -> catalog.add(entry(file, entry)));
        } catch (FileNotFoundException e) {
            throw new UserFacingException("There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new UserFacingException("Cannot read the catalog " + file + "; check that it is a JSON file.", e);
        }
        return catalog;
    }

    private static CatalogEntry entry(Path file, JsonNode entry) {
        String id = entry.path("id").asText("");
        String name = entry.path("name").asText("");
        if (id.isEmpty() || name.isEmpty()) {
            throw new UserFacingException("An entry of " + file + " has no \"id\" or no \"name\"; add it.");
        }
        return new CatalogEntry(
                id,
                type(file, entry),
                name,
                texts(entry.path("aliases")),
                entry.path("description").asText(""),
                texts(entry.path("related")));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static EntityType type(Path file, JsonNode entry) {
        String type = entry.path("type").asText("");
        try {
            return EntityType.valueOf(type.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new UserFacingException(
                    file + " has the type '" + type + "'; use person, organization, place or other.", e);
        }
    }
}
