package dev.wirewatch.cli.watch;

import dev.wirewatch.entities.Names;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes a watch of what a user wrote. */
public final class NewWatch {

    private NewWatch() {}

    /** Where no id is given it is made from what the watch looks for, so that adding it again replaces it. */
    public static Watch of(
            WatchKind kind, Optional<String> entity, List<String> names, Optional<String> label, Optional<String> id) {
        String title = label.orElseGet(() -> names.isEmpty() ? entity.orElseThrow() : names.get(0));
        String subject = entity.orElseGet(() -> names.get(0));
        String key = id.orElseGet(() -> Names.slug(kind.name()) + "-" + Names.slug(subject));
        return new Watch(key, title, kind, entity.orElse(null), List.copyOf(names), Instant.now());
    }
}
