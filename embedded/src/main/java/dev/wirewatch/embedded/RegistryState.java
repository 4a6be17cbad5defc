package dev.wirewatch.embedded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The registered schemas and settings: the sum of all changes. It knows no rules, Kafka or HTTP. */
final class RegistryState {

    /** In the place of a subject: the settings of the whole registry. */
    static final String GLOBAL = "";

    private final Map<String, NavigableMap<Integer, SchemaVersion>> subjects = new TreeMap<>();
    private final Map<String, CompatibilityLevel> levels = new HashMap<>();
    private final Map<String, Mode> modes = new HashMap<>();
    private int highestId;

    static RegistryState of(List<RegistryChange> changes) {
        RegistryState state = new RegistryState();
        changes.forEach(state::apply);
        return state;
    }

    void apply(RegistryChange change) {
        if (change instanceof RegistryChange.Put put) {
            SchemaVersion version = put.version();
            subjects.computeIfAbsent(version.subject(), subject -> new TreeMap<>())
                    .put(version.version(), version);
            highestId = Math.max(highestId, version.id());
        } else if (change instanceof RegistryChange.Remove remove) {
            subjects.computeIfPresent(remove.subject(), (subject, versions) -> {
                versions.remove(remove.version());
                return versions.isEmpty() ? null : versions;
            });
        } else if (change instanceof RegistryChange.DeleteSubject delete) {
            versionsOf(delete.subject())
                    .headMap(delete.upTo(), true)
                    .replaceAll((number, version) -> version.softDeleted());
        } else if (change instanceof RegistryChange.SetCompatibility set) {
            set.level().ifPresentOrElse(level -> levels.put(set.subject(), level), () -> levels.remove(set.subject()));
        } else if (change instanceof RegistryChange.SetMode set) {
            set.mode().ifPresentOrElse(mode -> modes.put(set.subject(), mode), () -> modes.remove(set.subject()));
        }
    }

    SortedSet<String> subjects(VersionFilter filter) {
        SortedSet<String> names = new TreeSet<>();
        all().filter(filter::includes).forEach(version -> names.add(version.subject()));
        return names;
    }

    /** Oldest first; empty when the subject is unknown or the filter excludes all. */
    List<SchemaVersion> versions(String subject, VersionFilter filter) {
        return versionsOf(subject).values().stream().filter(filter::includes).toList();
    }

    Optional<SchemaVersion> version(String subject, int number, VersionFilter filter) {
        return Optional.ofNullable(versionsOf(subject).get(number)).filter(filter::includes);
    }

    /** The latest version of the subject with the same schema. */
    Optional<SchemaVersion> find(String subject, SchemaText text, VersionFilter filter) {
        return versionsOf(subject).descendingMap().values().stream()
                .filter(version -> filter.includes(version) && version.hasText(text))
                .findFirst();
    }

    /** Everywhere that this schema is registered, by subject and version. */
    List<SchemaVersion> withId(int id, VersionFilter filter) {
        return all().filter(version -> version.id() == id && filter.includes(version))
                .toList();
    }

    List<SchemaVersion> referencing(String subject, int number, VersionFilter filter) {
        return all().filter(filter::includes)
                .filter(version -> version.references().stream()
                        .anyMatch(reference -> reference.subject().equals(subject) && reference.version() == number))
                .toList();
    }

    /** The id of this schema, or the one that it would get. */
    int idFor(SchemaText text) {
        return all().filter(version -> version.hasText(text))
                .mapToInt(SchemaVersion::id)
                .min()
                .orElse(highestId + 1);
    }

    int highestId() {
        return highestId;
    }

    int nextVersion(String subject) {
        NavigableMap<Integer, SchemaVersion> versions = versionsOf(subject);
        return versions.isEmpty() ? 1 : versions.lastKey() + 1;
    }

    Optional<CompatibilityLevel> ownLevel(String subject) {
        return Optional.ofNullable(levels.get(subject));
    }

    CompatibilityLevel level(String subject) {
        return ownLevel(subject).or(() -> ownLevel(GLOBAL)).orElse(CompatibilityLevel.BACKWARD);
    }

    Optional<Mode> ownMode(String subject) {
        return Optional.ofNullable(modes.get(subject));
    }

    Mode mode(String subject) {
        Mode global = ownMode(GLOBAL).orElse(Mode.READWRITE);
        return global == Mode.READONLY_OVERRIDE ? global : ownMode(subject).orElse(global);
    }

    private NavigableMap<Integer, SchemaVersion> versionsOf(String subject) {
        return subjects.getOrDefault(subject, new TreeMap<>());
    }

    private Stream<SchemaVersion> all() {
        return subjects.values().stream().flatMap(versions -> versions.values().stream());
    }
}
