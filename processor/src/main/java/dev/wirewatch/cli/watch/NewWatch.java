package dev.wirewatch.cli.watch;

import dev.wirewatch.codec.WatchCodec;
import dev.wirewatch.entities.Names;
import dev.wirewatch.watch.Watch;
import dev.wirewatch.watch.WatchKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes a watch of what a user wrote. */
public final class NewWatch {

    private NewWatch() {}

    /** Where no id is given it is made from what the watch looks for, so that adding it again replaces it. */
    public static dev.wirewatch.schemas.Watch of(
            WatchKind kind, Optional<String> entity, List<String> names, Optional<String> label, Optional<String> id) {
        String title = label.orElseGet(() -> names.isEmpty() ? entity.orElseThrow() : names.get(0));
        String subject = entity.orElseGet(() -> names.get(0));
        String key = id.orElseGet(() -> Names.slug(kind.name()) + "-" + Names.slug(subject));
        return WatchCodec.encode(new Watch(key, title, kind, entity, names), Instant.now());
    }
}
