package dev.wirewatch.embedded;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;

/** Changes kept in their written form, so that each of them goes through the topic's format. */
final class InMemoryRegistryLog implements RegistryLog {

    private final List<RegistryLogFormat.Entry> entries = new ArrayList<>();
    private boolean broken;

    @Override
    public List<RegistryChange> all() {
        List<RegistryChange> changes = new ArrayList<>();
        for (RegistryLogFormat.Entry entry : entries) {
            try {
                RegistryLogFormat.read(entry).ifPresent(changes::add);
            } catch (JsonProcessingException e) {
                throw new AssertionError(e);
            }
        }
        return changes;
    }

    @Override
    public void append(RegistryChange change) {
        entries.add(RegistryLogFormat.write(change));
        if (broken) {
            throw RegistryException.storeFailed("the answer was lost");
        }
    }

    /** From now on changes are kept, but the writer is told that they may not be. */
    void losesResponses(boolean loses) {
        broken = loses;
    }

    @Override
    public void close() {}
}
