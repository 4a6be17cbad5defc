package dev.wirewatch.cli.watch;

import dev.wirewatch.codec.WatchCodec;
import dev.wirewatch.entities.Names;
import dev.wirewatch.watch.AlertPolicy;
import dev.wirewatch.watch.Filters;
import dev.wirewatch.watch.Metadata;
import dev.wirewatch.watch.Named;
import dev.wirewatch.watch.Rule;
import dev.wirewatch.watch.Watch;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes a watch of what a user wrote. */
public final class NewWatch {

    private NewWatch() {}

    /** Returns the id of a watch that is given none: of what it looks for, so that adding it again replaces it. */
    static String id(Rule rule) {
        String acts = rule.acts().stream()
                .sorted()
                .map(act -> "-" + act.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        String subject = rule.named().flatMap(Named::entityId).orElseGet(() -> label(rule));
        return Names.slug(rule.kind().name()) + acts + "-" + Names.slug(subject);
    }

    /** Returns the label of a watch that is given none. */
    static String label(Rule rule) {
        return rule instanceof Rule.Query query
                ? query.text()
                : rule.named()
                        .flatMap(named -> named.names().stream()
                                .findFirst()
                                .or(named::entityId)
                                .or(named::country))
                        .orElseThrow();
    }

    public static dev.wirewatch.schemas.Watch of(
            Rule rule,
            Filters filters,
            AlertPolicy policy,
            Metadata metadata,
            Optional<String> label,
            Optional<String> id) {
        Watch watch = new Watch(
                id.orElseGet(() -> id(rule)), label.orElseGet(() -> label(rule)), rule, filters, policy, metadata);
        return WatchCodec.encode(watch, Instant.now());
    }
}
