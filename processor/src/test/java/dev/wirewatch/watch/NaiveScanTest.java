package dev.wirewatch.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.claims.Claim;
import dev.wirewatch.claims.ClaimKind;
import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.claims.Cue;
import dev.wirewatch.claims.CueKind;
import dev.wirewatch.claims.Factuality;
import dev.wirewatch.claims.Resolution;
import dev.wirewatch.claims.Speaker;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Span;
import dev.wirewatch.watch.query.QuerySyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** An index of many watches finds what a plain scan of each finds: 10,000 watches and articles, at random. */
class NaiveScanTest {

    private static final List<String> WORDS = List.of(
            "Orla", "orla", "ORLA", "Tarno", "tarno", "Bank", "BANK", "bank", "port", "Port", "strike", "walkout",
            "the", "ships");
    private static final List<String> NAMES =
            List.of("Orla", "orla", "Tarno Bank", "tarno bank", "Orla Port", "Bank", "the ships", "Port");
    private static final List<String> PIECES = List.of(
            "%s",
            "%s AND %s",
            "%s OR %s",
            "%s NOT %s",
            "+%s +(%s OR %s) -%s",
            "\"%s %s\"",
            "\"%s %s\"~3",
            "headline:%s",
            "act:deny",
            "act:warn AND %s",
            "source:north*",
            "source:coastwire AND %s",
            "urgency:[1 TO 4]",
            "entity:zorvex",
            "entity:\"person:zorvex\" OR %s",
            "content:%s",
            "speaker:%s AND content:%s",
            "str*",
            "*nk AND %s",
            "p?rt",
            "strikes~1",
            "(%s AND %s) OR (%s AND NOT %s)",
            "\"%s %s %s\" OR walk*");

    private final WatchIndex index = new WatchIndex();
    private Random random = new Random(0);

    @Property(tries = 100)
    void theIndexFindsWhatAScanFinds(@ForAll long seed) {
        random = new Random(seed);
        Reading reading = reading();
        NaiveScan scan = new NaiveScan(reading);
        List<Watch> watches =
                IntStream.range(0, 100).mapToObj(number -> watch("w" + number)).toList();
        watches.forEach(index::put);

        Matches matches = index.match(reading);

        assertThat(matches.failed()).isEmpty();
        matches.all().forEach(match -> assertThat(Prefilter.of(match.watch()).mayMatch(bytes(reading)))
                .as(match.watch().toString())
                .isTrue());
        Set<Watch> found = matches.all().stream().map(Match::watch).collect(Collectors.toSet());
        assertThat(watches.stream().filter(watch -> found.contains(watch) != scan.matches(watch)))
                .as(reading.text())
                .isEmpty();
    }

    /** All that an article has in words. */
    private static byte[] bytes(Reading reading) {
        Annotation annotation = reading.annotation();
        return Stream.of(
                        Stream.of(reading.text(), reading.facts().source()),
                        annotation.entities().stream().flatMap(entity -> Stream.of(entity.id(), entity.name())),
                        annotation.claims().stream().map(Claim::speaker).map(Speaker::name))
                .flatMap(words -> words)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Watch watch(String id) {
        Rule rule = random.nextInt(3) == 0 ? query() : named();
        boolean onClaims = rule.kind() == WatchKind.CLAIMS_BY || rule.kind() == WatchKind.CLAIMS_ABOUT;
        Filters filters = new Filters(
                sometimes(4) ? List.of("Northwire") : List.of(),
                sometimes(6) ? List.of("Coastwire") : List.of(),
                List.of(),
                List.of(),
                sometimes(5) ? Optional.of(1 + random.nextInt(9)) : Optional.empty(),
                onClaims && sometimes(3) ? Optional.of(0.5) : Optional.empty(),
                false,
                sometimes(8),
                sometimes(4) ? Optional.of(query()) : Optional.empty());
        return new Watch(id, id, rule, filters, AlertPolicy.DEFAULT, Metadata.NONE);
    }

    private Rule named() {
        WatchKind kind = List.of(WatchKind.ENTITY, WatchKind.CLAIMS_BY, WatchKind.CLAIMS_ABOUT)
                .get(random.nextInt(3));
        Named named = new Named(
                sometimes(4) ? Optional.of("person:zorvex") : Optional.empty(),
                sometimes(3) ? List.of(any(NAMES), any(NAMES)) : List.of(any(NAMES)),
                NameCase.values()[random.nextInt(3)],
                Optional.empty());
        boolean limited = kind != WatchKind.ENTITY && sometimes(2);
        return Rule.of(kind, named, limited ? Set.of(act()) : Set.of());
    }

    private Rule.Query query() {
        while (true) {
            String text = any(PIECES);
            while (text.contains("%s")) {
                text = text.replaceFirst("%s", any(WORDS));
            }
            Rule.Query query = new Rule.Query(text);
            try {
                Watch.of("", "", query).checkQueries();
                return query;
            } catch (QuerySyntaxException e) {
                random.nextInt(); // it asks for nothing: the next one
            }
        }
    }

    /** Headline, body and, with a name of its own, an entity. */
    private Reading reading() {
        String headline = words(4);
        String text = headline + "\n\n" + words(12) + " walkout. " + words(8) + "\n\nZorvex " + words(6);
        int zorvex = text.indexOf("Zorvex");
        Entity entity = new Entity(
                "person:zorvex", EntityType.PERSON, "Zorvex", List.of(new Span(zorvex, zorvex + "Zorvex".length())));
        List<Span> skipped =
                sometimes(2) ? List.of(new Span(headline.length() + 4, headline.length() + 20)) : List.of();
        List<Claim> claims = sometimes(3)
                ? List.of()
                : List.of(claim(
                        sometimes(2) ? Optional.of("person:zorvex") : Optional.empty(), zorvex + 7, text.length()));
        return new Reading(
                new Document("a", text),
                new Annotation(Optional.of("en"), skipped, sometimes(3) ? List.of() : List.of(entity), claims),
                new ArticleFacts(
                        sometimes(2) ? "Northwire" : "Coastwire",
                        Optional.of("en"),
                        List.of(),
                        List.of(),
                        List.of(),
                        sometimes(2) ? Optional.of(1 + random.nextInt(9)) : Optional.empty(),
                        false,
                        sometimes(2)));
    }

    private Claim claim(Optional<String> speakerId, int from, int to) {
        return new Claim(
                "c",
                ClaimKind.INDIRECT,
                new Speaker(List.of(), any(NAMES), speakerId, Optional.empty(), Resolution.NAME, List.of()),
                new Cue(List.of(), "say", act(), Factuality.SAID),
                List.of(new Span(from, to)),
                List.of(),
                ClaimRule.CLAUSE,
                random.nextDouble(),
                List.of(),
                List.of());
    }

    private CueKind act() {
        return sometimes(2) ? CueKind.DENY : CueKind.WARN;
    }

    private String words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(any(WORDS));
        }
        return String.join(" ", words);
    }

    private boolean sometimes(int oneOf) {
        return random.nextInt(oneOf) == 0;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
