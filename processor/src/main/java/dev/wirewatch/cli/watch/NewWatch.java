package dev.wirewatch.cli.watch;

import dev.wirewatch.claims.CueKind;
import dev.wirewatch.codec.WatchCodec;
import dev.wirewatch.entities.Names;
import dev.wirewatch.watch.AlertPolicy;
import dev.wirewatch.watch.Filters;
import dev.wirewatch.watch.Grain;
import dev.wirewatch.watch.Metadata;
import dev.wirewatch.watch.NameCase;
import dev.wirewatch.watch.Named;
import dev.wirewatch.watch.Rule;
import dev.wirewatch.watch.Watch;
import dev.wirewatch.watch.WatchKind;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a watch of what a user wrote. */
public final class NewWatch {

    private NewWatch() {}

    /** Where no id is given it is made from what the watch looks for, so that adding it again replaces it. */
    public static dev.wirewatch.schemas.Watch of(
            WatchKind kind,
            Set<CueKind> acts,
            Grain grain,
            Optional<String> entity,
            List<String> names,
            Optional<String> label,
            Optional<String> id) {
        String title = label.orElseGet(() -> names.isEmpty() ? entity.orElseThrow() : names.get(0));
        String subject = entity.orElseGet(() -> names.get(0));
        String limits = acts.stream()
                .sorted()
                .map(act -> "-" + act.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        String key = id.orElseGet(() -> Names.slug(kind.name()) + limits + "-" + Names.slug(subject));
        Rule rule = Rule.of(kind, new Named(entity, names, NameCase.SMART, Optional.empty()), acts);
        Watch watch = new Watch(key, title, rule, Filters.NONE, AlertPolicy.of(grain), Metadata.NONE);
        return WatchCodec.encode(watch, Instant.now());
    }
}
