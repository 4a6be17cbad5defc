package dev.wirewatch.english.names;

import dev.wirewatch.english.names.NameWords.Kind;
import dev.wirewatch.entities.EntityType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Teams that are called after their place: who beats somebody, has a score or a goalkeeper is a team, and where there
 * is one, who hosts it is another. A country's team is the country.
 */
final class TeamContext {

    private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-–]\\d{1,3}");
    private static final Pattern GOALS = Pattern.compile("\\d{1,3}");

    /** Tokens of "(3-1)". */
    private static final int RECORD = 3;

    private final Gazetteer gazetteer;
    private final Countries countries;

    TeamContext(Gazetteer gazetteer, Countries countries) {
        this.gazetteer = gazetteer;
        this.countries = countries;
    }

    void apply(List<Line> lines) {
        Set<String> teams = new HashSet<>();
        lines.forEach(line -> tellResults(line, teams));
        if (!teams.isEmpty()) {
            lines.forEach(this::tellMatches);
        }
    }

    private void tellResults(Line line, Set<String> teams) {
        for (Line.Name name : line.names()) {
            Optional<Line.Name> other = mayBe(line, name) ? opponent(line, name.to()) : Optional.empty();
            if (other.isPresent()) {
                tell(line, name, teams);
                tell(line, other.get(), teams);
            } else if (!isCountry(line, name)
                    && (hasPlayer(line, name) || (mayBe(line, name) && hasRecord(line, name.to())))) {
                tell(line, name, teams);
            }
        }
    }

    private void tellMatches(Line line) {
        for (Line.Name name : line.names()) {
            int verb = hasRecord(line, name.to()) ? name.to() + RECORD : name.to();
            if (mayBe(line, name) && line.is(verb, Kind.MATCH_VERB)) {
                line.at(verb + 1).filter(other -> mayBe(line, other)).ifPresent(other -> {
                    tell(line, name, new HashSet<>());
                    tell(line, other, new HashSet<>());
                });
            }
        }
    }

    /** A town may look like somebody's surname. */
    private boolean mayBe(Line line, Line.Name name) {
        boolean place = gazetteer
                .find(line.text(name.from(), name.to()))
                .filter(known -> known.type() == EntityType.PLACE)
                .isPresent();
        return (name.type() != EntityType.PERSON || place) && !isCountry(line, name);
    }

    private boolean isCountry(Line line, Line.Name name) {
        return countries.ofName(line.text(name.from(), name.to())).isPresent();
    }

    private static void tell(Line line, Line.Name team, Set<String> teams) {
        line.tell(team.from(), team.to(), EntityType.ORGANIZATION);
        teams.add(line.text(team.from(), team.to()));
    }

    /** Whom a result names next: "beat Leeds", "drew 1-1 with Leeds", "2-0 Leeds", "2, Leeds 0". */
    private Optional<Line.Name> opponent(Line line, int at) {
        int i = at;
        if (line.is(i, Kind.BEAT)) {
            i++;
        } else if (line.is(i, Kind.RESULT_VERB)) {
            i += isScore(line, i + 1) ? 2 : 1;
            if (!line.is(i, Kind.RESULT_LINK)) {
                return Optional.empty();
            }
            i++;
        } else if (isScore(line, i)) {
            i++;
        } else if (GOALS.matcher(line.word(i)).matches()) {
            i += line.word(i + 1).equals(",") ? 2 : 1;
            boolean goals = line.at(i)
                    .filter(other -> GOALS.matcher(line.word(other.to())).matches())
                    .isPresent();
            i = goals ? i : line.size();
        } else {
            return Optional.empty();
        }
        return line.at(i).filter(other -> mayBe(line, other));
    }

    /** "Leeds goalkeeper"; nobody's full name is before it. */
    private static boolean hasPlayer(Line line, Line.Name name) {
        int at = name.to();
        boolean possessive = line.lower(at).equals("'s") || line.lower(at).equals("'");
        return (name.length() == 1 || name.type() != EntityType.PERSON)
                && line.is(possessive ? at + 1 : at, Kind.PLAYER);
    }

    /** "(3-1)" after a name tells what it has won and lost. */
    private static boolean hasRecord(Line line, int at) {
        return line.word(at).equals("(")
                && isScore(line, at + 1)
                && line.word(at + 2).equals(")");
    }

    private static boolean isScore(Line line, int i) {
        return SCORE.matcher(line.word(i)).matches();
    }
}
