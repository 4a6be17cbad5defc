package dev.wirewatch.cli.print;

import dev.wirewatch.schemas.ArticleRef;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the parts of a line look like.
 *
 * @param color whether there are any
 * @param clock the reader's: its time zone, and which day today is
 */
record LineStyle(boolean color, Clock clock) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private static final int SHOWN_SOURCES = 3;

    /** When it was published, or reached us where it does not say. */
    String published(ArticleRef article) {
        return time(Optional.ofNullable(article.getPublished()).orElse(article.getReceivedAt()));
    }

    /** The time of day, with the day when it is another one. */
    String time(Instant instant) {
        var time = instant.atZone(clock.getZone());
        return (time.toLocalDate().equals(LocalDate.now(clock)) ? TIME : DAY_AND_TIME).format(time);
    }

    /** Who has a story: "3 articles, 2 sources (Northwire, Tarnwick Bank Newsroom)". */
    String coverage(int articles, int sources, List<String> names) {
        return dim("%d article%s, %d source%s%s"
                .formatted(articles, articles == 1 ? "" : "s", sources, sources == 1 ? "" : "s", names(names)));
    }

    private static String names(List<String> sources) {
        return sources.isEmpty()
                ? ""
                : sources.stream()
                        .limit(SHOWN_SOURCES)
                        .map(TerminalText::clean)
                        .collect(Collectors.joining(", ", " (", sources.size() > SHOWN_SOURCES ? ", ...)" : ")"));
    }

    /** Bold red. */
    String alarm(String text) {
        return paint("1;31", text);
    }

    String bold(String text) {
        return paint("1", text);
    }

    String dim(String text) {
        return paint("2", text);
    }

    String paint(String code, String text) {
        return color ? "\033[" + code + "m" + text + "\033[0m" : text;
    }
}
