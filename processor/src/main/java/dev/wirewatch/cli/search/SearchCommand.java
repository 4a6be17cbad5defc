package dev.wirewatch.cli.search;

import dev.wirewatch.cli.options.HttpAddressConverter;
import dev.wirewatch.cli.options.TimeConverter;
import dev.wirewatch.cli.options.TokenOption;
import dev.wirewatch.watch.query.ParsedQuery;
import dev.wirewatch.watch.query.QuerySyntaxException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code search}: finds records of the last days. */
@Command(
        name = "search",
        description = {
            "Finds articles, mentions, claims, alerts, stories, statements, trends and dead letters of the last days, newest"
                    + " first.",
            "Asks a running 'up', or a 'run' with the role web."
        })
public final class SearchCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "QUERY",
            description = "Words, or a query as of a watch: speaker:brandt AND content:\"rate cut\".")
    private String query = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            defaultValue = "articles",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private String kind = "";

    @Option(
            names = "--since",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = "From this time on: how long ago, as in 10m, 2h, 3d, or 2026-03-01T09:30:00Z.")
    private Optional<Instant> since = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--url",
            paramLabel = "URL",
            converter = HttpAddressConverter.class,
            defaultValue = "http://127.0.0.1:8090",
            description = "Where the program answers (default: ${DEFAULT-VALUE}).")
    private URI url = URI.create("");

    @Mixin
    private TokenOption token;

    @Option(names = "--json", description = "JSON Lines, for programs.")
    private boolean json;

    private static final class Kinds implements Iterable<String> {

        private static final Set<String> ALL = new TreeSet<>(HitLine.BY_KIND.keySet());

        @Override
        public Iterator<String> iterator() {
            return ALL.iterator();
        }
    }

    @Override
    public void run() {
        check();
        PrintWriter out = spec.commandLine().getOut();
        HitLine line = HitLine.BY_KIND.get(kind);
        long total = new SearchClient(url, token.token()).find(parameters(), limit, item -> {
            out.println(json ? item.toString() : line.of(item));
            out.flush();
        });
        if (!json) {
            sayHowMany(total);
        }
    }

    private void sayHowMany(long total) {
        PrintWriter err = spec.commandLine().getErr();
        if (total == 0) {
            err.println("Nothing found.");
        } else if (total > limit) {
            err.printf("%,d in all; --limit shows more.%n", total);
        }
    }

    private void check() {
        if (!Kinds.ALL.contains(kind)) {
            throw new ParameterException(
                    spec.commandLine(), "--kind must be one of %s.".formatted(String.join(", ", Kinds.ALL)));
        }
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit must be more than 0.");
        }
        try {
            ParsedQuery.parse(query);
        } catch (QuerySyntaxException e) {
            spec.commandLine().getErr().println(e.caret());
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("kind", kind);
        parameters.put("q", query);
        since.ifPresent(from -> parameters.put("from", from.toString()));
        return parameters;
    }
}
