package dev.wirewatch.cli.watch;

import dev.wirewatch.claims.CueKind;
import dev.wirewatch.setup.NewWatch;
import dev.wirewatch.statement.StatementChange;
import dev.wirewatch.trend.Sensitivity;
import dev.wirewatch.watch.NameCase;
import dev.wirewatch.watch.Named;
import dev.wirewatch.watch.Rule;
import dev.wirewatch.watch.WatchKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What of an article meets a watch. */
final class RuleOptions {

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "The entity's name, then its aliases.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--entity", paramLabel = "ID", description = "The entity, by its id in the catalog.")
    private Optional<String> entity = Optional.empty();

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            description = "A country with its cities and its people's name: its name in English, or its ISO 3166 code.")
    private Optional<String> country = Optional.empty();

    @Option(
            names = "--case",
            converter = CaseConverter.class,
            paramLabel = "CASE",
            description = {
                "How the names must be written: letter by letter (as-written), or in any case (any-case); else as given"
                        + " or in capitals, and in any case when given without capitals (smart)."
            })
    private Optional<NameCase> nameCase = Optional.empty();

    @Option(
            names = "--act",
            split = ",",
            paramLabel = "ACT",
            description = {
                "For a watch on claims: only those with this speech act, such as deny or warn; several are separated"
                        + " by commas.",
                "One of: ${COMPLETION-CANDIDATES}."
            })
    private Set<CueKind> acts = EnumSet.noneOf(CueKind.class);

    @Option(
            names = "--when",
            split = ",",
            paramLabel = "CHANGE",
            description = {
                "For a watch on statements: only when they are corroborated, disputed, corrected or retracted, or when"
                        + " figures differ (figures); several are separated by commas."
            })
    private Set<StatementChange> changes = EnumSet.noneOf(StatementChange.class);

    @ArgGroup
    private Kind kind = new Kind();

    /** Words are joined by hyphens on the command line. */
    static final class CaseConverter implements ITypeConverter<NameCase> {
        @Override
        public NameCase convert(String value) {
            try {
                return NameCase.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'%s' is not smart, as-written or any-case.".formatted(value));
            }
        }
    }

    private static final class Kind {

        @Option(names = "--claims-by", description = "Fire on claims that the entity makes.")
        private boolean claimsBy;

        @Option(names = "--claims-about", description = "Fire on claims that name the entity.")
        private boolean claimsAbout;

        @Option(
                names = "--statements",
                description = "Fire when a claim that the entity makes, or that names it, is corroborated, disputed,"
                        + " corrected or retracted by other articles, or their figures differ.")
        private boolean statements;

        @Option(
                names = "--burst",
                paramLabel = "SENSITIVITY",
                description = {
                    "Fire once when far more articles than usual are about the entity, by the hour or the day: so many as"
                            + " come by chance once in 100 (high), 1,000 (medium) or 10,000 (low)."
                })
        private Optional<Sensitivity> burst = Optional.empty();

        @Option(
                names = "--query",
                paramLabel = "QUERY",
                description = {
                    "Fire on articles that meet a query in Lucene's classic syntax: words, \"phrases\", AND, OR, NOT,"
                            + " wild*, fuzzy~, \"near each other\"~5, field:word, urgency:[1 TO 3].",
                    "Fields: headline, text (where none is given: headline and body), entity, speaker, content, act,"
                            + " source, language, subject, keyword, urgency, place."
                })
        private Optional<String> query = Optional.empty();

        WatchKind value() {
            if (statements) {
                return WatchKind.STATEMENTS;
            }
            return claimsBy ? WatchKind.CLAIMS_BY : claimsAbout ? WatchKind.CLAIMS_ABOUT : WatchKind.ENTITY;
        }
    }

    boolean isEmpty() {
        return !isNamed() && kind.query.isEmpty();
    }

    private boolean isNamed() {
        return names.stream().anyMatch(name -> name.codePoints().anyMatch(Character::isLetterOrDigit))
                || entity.isPresent()
                || country.isPresent();
    }

    /** @throws IllegalArgumentException with one sentence for people to read */
    Rule rule() {
        if (kind.query.isPresent()) {
            if (isNamed() || nameCase.isPresent() || !acts.isEmpty() || !changes.isEmpty()) {
                throw new IllegalArgumentException(NewWatch.QUERY_ALONE);
            }
            return new Rule.Query(kind.query.get());
        }
        if (!isNamed()) {
            throw new IllegalArgumentException("Name the entity to watch, or give its id with --entity.");
        }
        if (!acts.isEmpty() && !kind.claimsBy && !kind.claimsAbout) {
            throw new IllegalArgumentException("--act needs --claims-by or --claims-about.");
        }
        if (!changes.isEmpty() && !kind.statements) {
            throw new IllegalArgumentException("--when needs --statements.");
        }
        if (entity.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("--entity must not be empty.");
        }
        Named named = new Named(entity, names, nameCase.orElse(NameCase.SMART), country.map(RuleOptions::code));
        if (kind.burst.isPresent()) {
            return new Rule.Bursts(named, kind.burst.get());
        }
        return kind.statements ? new Rule.Statements(named, changes) : Rule.of(kind.value(), named, acts);
    }

    private static String code(String country) {
        return Named.countryCode(country)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no country '%s'; give its name in English, or its ISO 3166 code."
                                .formatted(country)));
    }
}
