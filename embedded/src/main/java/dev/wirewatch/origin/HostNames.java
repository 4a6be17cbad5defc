package dev.wirewatch.origin;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names under which a server is known, as the Host header of a request gives them. A page in a browser can have the
 * name of its own server resolve to this machine (DNS rebinding): the browser then lets it read our answers. Only the
 * Host header shows it.
 */
public final class HostNames {

    private static final Pattern HOST = Pattern.compile("(?<name>\\[[^\\]]*\\]|[^:]*)(?::\\d*)?");
    private static final Pattern LOOPBACK_NAME =
            Pattern.compile("localhost|[^.]+\\.localhost|127(?:\\.\\d{1,3}){3}|\\[::1\\]");

    /** Those of this machine for itself. */
    public static final HostNames LOOPBACK = new HostNames(LOOPBACK_NAME.asMatchPredicate());

    /** For a server that a network reaches, under names that only its users know. */
    public static final HostNames ANY = new HostNames(name -> true);

    private final Predicate<String> names;

    private HostNames(Predicate<String> names) {
        this.names = names;
    }

    /** Those of this machine for itself, and these. */
    public static HostNames loopbackAnd(Collection<String> names) {
        Set<String> others =
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        return new HostNames(LOOPBACK.names.or(others::contains));
    }

    /** @param host the header, with or without a port; browsers always send it, so a request without one is let in */
    public boolean include(Optional<String> host) {
        return host.isEmpty() || include(host.get().strip().toLowerCase(Locale.ROOT));
    }

    private boolean include(String host) {
        Matcher parts = HOST.matcher(host);
        return parts.matches() && names.test(parts.group("name"));
    }
}
