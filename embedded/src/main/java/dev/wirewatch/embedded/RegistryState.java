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

/** What is registered: the sum of all changes. Knows nothing of rules, Kafka or HTTP. */
final class RegistryState {

    /** Stands in a subject's place for what holds where a subject says nothing. */
    static final String GLOBAL = "";

    private final Map<String, NavigableMap<Integer, SchemaVersion>> subjects = new TreeMap<>();
    private final Map<String, Compatibility> levels = new HashMap<>();
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
                    .replaceAll((number, version) -> version.softlyDeleted());
        } else if (change instanceof RegistryChange.SetCompatibility set) {
            set.level().ifPresentOrElse(level -> levels.put(set.subject(), level), () -> levels.remove(set.subject()));
        } else if (change instanceof RegistryChange.SetMode set) {
            set.mode().ifPresentOrElse(mode -> modes.put(set.subject(), mode), () -> modes.remove(set.subject()));
        }
    }

    SortedSet<String> subjects(Show show) {
        SortedSet<String> names = new TreeSet<>();
        all().filter(show::includes).forEach(version -> names.add(version.subject()));
        return names;
    }

    /** Oldest first; empty when the subject is unknown or has none to show. */
    List<SchemaVersion> versions(String subject, Show show) {
        return versionsOf(subject).values().stream().filter(show::includes).toList();
    }

    Optional<SchemaVersion> version(String subject, int number, Show show) {
        return Optional.ofNullable(versionsOf(subject).get(number)).filter(show::includes);
    }

    /** The latest version of the subject that says the same. */
    Optional<SchemaVersion> find(String subject, AvroText text, Show show) {
        return versionsOf(subject).descendingMap().values().stream()
                .filter(version -> show.includes(version) && version.says(text))
                .findFirst();
    }

    /** Everywhere that this schema is registered, by subject and version. */
    List<SchemaVersion> withId(int id, Show show) {
        return all().filter(version -> version.id() == id && show.includes(version))
                .toList();
    }

    List<SchemaVersion> referencing(String subject, int number, Show show) {
        return all().filter(show::includes)
                .filter(version -> version.references().stream()
                        .anyMatch(reference -> reference.subject().equals(subject) && reference.version() == number))
                .toList();
    }

    /** The id of this schema, or the one that it would get. */
    int idFor(AvroText text) {
        return all().filter(version -> version.says(text))
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

    Optional<Compatibility> ownLevel(String subject) {
        return Optional.ofNullable(levels.get(subject));
    }

    Compatibility level(String subject) {
        return ownLevel(subject).or(() -> ownLevel(GLOBAL)).orElse(Compatibility.BACKWARD);
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
