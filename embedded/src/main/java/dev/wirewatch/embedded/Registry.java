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
 * What may be done to the registry, and what must hold before it is done. Every change is kept in the log before it
 * counts; one call at a time.
 */
final class Registry {

    private final ChangeLog log;
    private RegistryState state;
    private boolean inStep = true;

    Registry(ChangeLog log) {
        this.log = log;
        this.state = RegistryState.of(log.all());
    }

    /** Looks something up; the state must not leave the function. */
    synchronized <T> T read(Function<RegistryState, T> question) {
        return question.apply(state());
    }

    /** Gives the schema's id, which it may have had for long. */
    synchronized int register(String subject, AvroText sent) {
        AvroText text = normal(sent);
        Optional<SchemaVersion> there = state().find(subject, text, Show.LIVE);
        if (there.isPresent()) {
            return there.get().id();
        }
        requireWritable(subject);
        if (subject.isBlank()) {
            throw RegistryException.invalidSubject(subject);
        }
        List<String> problems = problems(subject, text, state().versions(subject, Show.LIVE));
        if (!problems.isEmpty()) {
            throw RegistryException.incompatible(subject, problems);
        }
        int id = state().idFor(text);
        write(new Put(
                new SchemaVersion(subject, state().nextVersion(subject), id, text.schema(), text.references(), false)));
        return id;
    }

    /** The version of the subject that says the same. */
    synchronized SchemaVersion find(String subject, AvroText sent, Show show) {
        List<SchemaVersion> versions = state().versions(subject, show);
        if (versions.isEmpty()) {
            throw RegistryException.subjectNotFound(subject);
        }
        return state().find(subject, normal(sent), show).orElseThrow(RegistryException::schemaNotFound);
    }

    /** Why the schema may not follow these versions of the subject; empty when it may. */
    synchronized List<String> problems(String subject, AvroText sent, List<SchemaVersion> earlier) {
        AvroReader reader = new AvroReader(state());
        List<Schema> schemas =
                earlier.stream().map(version -> reader.schema(version.text())).toList();
        return state().level(subject).problems(reader.schema(sent), schemas);
    }

    /** Gives the versions that are deleted by this. */
    synchronized List<SchemaVersion> deleteSubject(String subject, boolean forGood) {
        requireWritable(subject);
        List<SchemaVersion> live = state().versions(subject, Show.LIVE);
        List<SchemaVersion> all = state().versions(subject, Show.ALL);
        if (all.isEmpty()) {
            throw RegistryException.subjectNotFound(subject);
        } else if (forGood && !live.isEmpty()) {
            throw RegistryException.subjectNotDeletedFirst(subject);
        } else if (!forGood && live.isEmpty()) {
            throw RegistryException.subjectSoftlyDeleted(subject);
        }
        (forGood ? all : live).forEach(version -> requireUnreferenced(version, forGood));
        if (forGood) {
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

    synchronized void deleteVersion(SchemaVersion version, boolean forGood) {
        requireWritable(version.subject());
        if (forGood && !version.deleted()) {
            throw RegistryException.versionNotDeletedFirst(version);
        } else if (!forGood && version.deleted()) {
            throw RegistryException.versionSoftlyDeleted(version);
        }
        requireUnreferenced(version, forGood);
        write(forGood ? new Remove(version.subject(), version.version()) : new Put(version.softlyDeleted()));
    }

    /** No level takes away what was set. */
    synchronized void setCompatibility(String subject, Optional<Compatibility> level) {
        requireWritable(subject);
        write(new SetCompatibility(subject, level));
    }

    /** No mode takes away what was set. */
    synchronized void setMode(String subject, Optional<Mode> mode) {
        write(new SetMode(subject, mode));
    }

    private AvroText normal(AvroText sent) {
        return new AvroReader(state()).normal(sent);
    }

    private void requireWritable(String subject) {
        if (state().mode(subject) != Mode.READWRITE) {
            throw RegistryException.notPermitted("Subject " + subject + " is in read-only mode");
        }
    }

    private void requireUnreferenced(SchemaVersion version, boolean forGood) {
        Show show = forGood ? Show.ALL : Show.LIVE;
        if (!state().referencing(version.subject(), version.version(), show).isEmpty()) {
            throw RegistryException.referenced(version);
        }
    }

    private RegistryState state() {
        if (!inStep) {
            state = RegistryState.of(log.all());
            inStep = true;
        }
        return state;
    }

    private void write(RegistryChange change) {
        inStep = false; // a write that seems to fail may still have arrived: then only the log knows
        log.append(change);
        state.apply(change);
        inStep = true;
    }
}
