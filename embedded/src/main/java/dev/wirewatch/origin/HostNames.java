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
    private static final Pattern LOOPBACK_NAME = Pattern.compile("localhost|[^.]+\\.localhost");
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[\\p{XDigit}:.]+\\]");
    private static final Pattern UNQUALIFIED = Pattern.compile("[^.]+");

    /** Those of this machine for itself, and addresses: no page has those but by being there. */
    public static final HostNames LOOPBACK =
            new HostNames(LOOPBACK_NAME.asMatchPredicate().or(ADDRESS.asMatchPredicate()));

    /** The same, and names without a domain, such as those of containers: nobody can register one. */
    public static final HostNames LOCAL = new HostNames(LOOPBACK.names.or(UNQUALIFIED.asMatchPredicate()));

    /** For a server that asks everybody for a token, which a page of another site has not. */
    public static final HostNames ANY = new HostNames(name -> true);

    private final Predicate<String> names;

    private HostNames(Predicate<String> names) {
        this.names = names;
    }

    /** The same, and these. */
    public HostNames and(Collection<String> others) {
        Set<String> lower =
                others.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        return new HostNames(names.or(lower::contains));
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
