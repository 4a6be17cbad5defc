package dev.wirewatch.formats.feed;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * When a feed asks to be fetched: RSS's ttl, skipHours and skipDays. The syndication module's period is ignored:
 * blogging software writes "hourly" into every feed, and news would be an hour late.
 */
final class FetchSchedule {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");
    private static final int HOURS = 24;

    private final Fields channel;

    FetchSchedule(Fields channel) {
        this.channel = channel;
    }

    Optional<Duration> ttl() {
        return number("ttl").map(Duration::ofMinutes);
    }

    private Optional<Integer> number(String name) {
        return channel.all(name).stream()
                .map(element -> NUMBER.matcher(element.wholeText()))
                .filter(Matcher::find)
                .map(found -> Integer.parseInt(found.group()))
                .filter(number -> number > 0)
                .findFirst();
    }

    /** Hours count from 0 to 23, in old versions of RSS from 1 to 24. */
    Set<Integer> skipHours() {
        return parts("skiphours")
                .map(hour -> NUMBER.matcher(hour))
                .filter(Matcher::find)
                .map(hour -> Integer.parseInt(hour.group()))
                .filter(hour -> hour <= HOURS)
                .map(hour -> hour % HOURS)
                .collect(Collectors.toSet());
    }

    Set<DayOfWeek> skipDays() {
        return parts("skipdays")
                .flatMap(day -> Arrays.stream(DayOfWeek.values())
                        .filter(known -> known.name().equalsIgnoreCase(day.strip())))
                .collect(Collectors.toSet());
    }

    private Stream<String> parts(String name) {
        return channel.all(name).stream()
                .flatMap(skip -> skip.children().stream())
                .map(Element::wholeText);
    }
}
