package dev.wirewatch.embedded;

import dev.wirewatch.embedded.RegistryChange.DeleteSubject;
import dev.wirewatch.embedded.RegistryChange.Put;
import dev.wirewatch.embedded.RegistryChange.Remove;
import dev.wirewatch.embedded.RegistryChange.SetCompatibility;
import dev.wirewatch.embedded.RegistryChange.SetMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.avro.Schema;

/**
 * The registry's operations and the rules that each must keep. Every change is in the log before it is in the state. All
 * methods exclude each other.
 */
final class Registry {

    private final RegistryLog log;
    private RegistryState state;
    private boolean current = true;

    Registry(RegistryLog log) {
        this.log = log;
        this.state = RegistryState.of(log.all());
    }

    /** Looks something up; the state must not leave the function. */
    synchronized <T> T read(Function<RegistryState, T> question) {
        return question.apply(state());
    }

    /** Returns the schema's id, new or existing. */
    synchronized int register(String subject, SchemaText sent) {
        SchemaText text = normal(sent);
        Optional<SchemaVersion> there = state().find(subject, text, VersionFilter.LIVE);
        if (there.isPresent()) {
            return there.get().id();
        }
        requireWritable(subject);
        if (subject.isBlank()) {
            throw RegistryException.invalidSubject(subject);
        }
        List<String> problems = problems(subject, text, state().versions(subject, VersionFilter.LIVE));
        if (!problems.isEmpty()) {
            throw RegistryException.incompatible(subject, problems);
        }
        int id = state().idFor(text);
        write(new Put(
                new SchemaVersion(subject, state().nextVersion(subject), id, text.schema(), text.references(), false)));
        return id;
    }

    /** The version of the subject with the same schema. */
    synchronized SchemaVersion find(String subject, SchemaText sent, VersionFilter filter) {
        List<SchemaVersion> versions = state().versions(subject, filter);
        if (versions.isEmpty()) {
            throw RegistryException.subjectNotFound(subject);
        }
        return state().find(subject, normal(sent), filter).orElseThrow(RegistryException::schemaNotFound);
    }

    /** Why the schema is not compatible with these versions of the subject; empty when it is. */
    synchronized List<String> problems(String subject, SchemaText sent, List<SchemaVersion> earlier) {
        SchemaResolver reader = new SchemaResolver(state());
        List<Schema> schemas =
                earlier.stream().map(version -> reader.schema(version.text())).toList();
        return state().level(subject).problems(reader.schema(sent), schemas);
    }

    /** Returns the versions that this deletes. */
    synchronized List<SchemaVersion> deleteSubject(String subject, boolean permanent) {
        requireWritable(subject);
        List<SchemaVersion> live = state().versions(subject, VersionFilter.LIVE);
        List<SchemaVersion> all = state().versions(subject, VersionFilter.ALL);
        if (all.isEmpty()) {
            throw RegistryException.subjectNotFound(subject);
        } else if (permanent && !live.isEmpty()) {
            throw RegistryException.subjectNotDeletedFirst(subject);
        } else if (!permanent && live.isEmpty()) {
            throw RegistryException.subjectSoftlyDeleted(subject);
        }
        (permanent ? all : live).forEach(version -> requireUnreferenced(version, permanent));
        if (permanent) {
            all.forEach(version -> write(new Remove(subject, version.version())));
            return all;
        }
        write(new DeleteSubject(subject, live.get(live.size() - 1).version()));
        if (state().ownMode(subject).isPresent()) {
            write(new SetMode(subject, Optional.empty()));
        }
        if (state().ownLevel(subject).isPresent()) {
            write(new SetCompatibility(subject, Optional.empty()));
        }
        return live;
    }

    synchronized void deleteVersion(SchemaVersion version, boolean permanent) {
        requireWritable(version.subject());
        if (permanent && !version.deleted()) {
            throw RegistryException.versionNotDeletedFirst(version);
        } else if (!permanent && version.deleted()) {
            throw RegistryException.versionSoftlyDeleted(version);
        }
        requireUnreferenced(version, permanent);
        write(permanent ? new Remove(version.subject(), version.version()) : new Put(version.softDeleted()));
    }

    /** An empty level removes the setting. */
    synchronized void setCompatibility(String subject, Optional<CompatibilityLevel> level) {
        requireWritable(subject);
        write(new SetCompatibility(subject, level));
    }

    /** An empty mode removes the setting. */
    synchronized void setMode(String subject, Optional<Mode> mode) {
        write(new SetMode(subject, mode));
    }

    private SchemaText normal(SchemaText sent) {
        return new SchemaResolver(state()).normal(sent);
    }

    private void requireWritable(String subject) {
        if (state().mode(subject) != Mode.READWRITE) {
            throw RegistryException.notPermitted("Subject " + subject + " is in read-only mode");
        }
    }

    private void requireUnreferenced(SchemaVersion version, boolean permanent) {
        VersionFilter filter = permanent ? VersionFilter.ALL : VersionFilter.LIVE;
        if (!state().referencing(version.subject(), version.version(), filter).isEmpty()) {
            throw RegistryException.referenced(version);
        }
    }

    private RegistryState state() {
        if (!current) {
            state = RegistryState.of(log.all());
            current = true;
        }
        return state;
    }

    private void write(RegistryChange change) {
        current = false; // a write that fails may still arrive: then only the log is right
        log.append(change);
        state.apply(change);
        current = true;
    }
}
