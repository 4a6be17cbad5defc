package dev.wirewatch.cli.watch;

import dev.wirewatch.claims.CueKind;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.watch.AlertPolicy;
import dev.wirewatch.watch.Filters;
import dev.wirewatch.watch.NameCase;
import dev.wirewatch.watch.Named;
import dev.wirewatch.watch.Rule;
import dev.wirewatch.watch.WatchKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is said of a new watch. */
final class WatchOptions {

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "The entity's name, then its aliases.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--entity", paramLabel = "ID", description = "The entity, by its id in the catalog.")
    private Optional<String> entity = Optional.empty();

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

    @Mixin
    private PolicyOptions policy;

    @Mixin
    private MetadataOptions metadata;

    @ArgGroup
    private Kind kind = new Kind();

    @Option(names = "--id", description = "The watch's id (default: made from what it looks for).")
    private Optional<String> id = Optional.empty();

    @Option(names = "--label", description = "A name for people to read (default: the first name).")
    private Optional<String> label = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private static final class Kind {

        @Option(names = "--claims-by", description = "Fire on claims that the entity makes.")
        private boolean claimsBy;

        @Option(names = "--claims-about", description = "Fire on claims that name the entity.")
        private boolean claimsAbout;

        WatchKind value() {
            return claimsBy ? WatchKind.CLAIMS_BY : claimsAbout ? WatchKind.CLAIMS_ABOUT : WatchKind.ENTITY;
        }
    }

    boolean isEmpty() {
        return names.isEmpty() && entity.isEmpty();
    }

    /** @throws ParameterException when it makes no sense */
    Watch watch() {
        names.removeIf(name -> name.codePoints().noneMatch(Character::isLetterOrDigit));
        if (isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Name the entity to watch, or give its id with --entity.");
        }
        if (!acts.isEmpty() && kind.value() == WatchKind.ENTITY) {
            throw new ParameterException(spec.commandLine(), "--act needs --claims-by or --claims-about.");
        }
        expectText("--entity", entity);
        expectText("--id", id);
        expectText("--label", label);
        try {
            Named named = new Named(entity, names, NameCase.SMART, Optional.empty());
            Rule rule = Rule.of(kind.value(), named, acts);
            AlertPolicy told = policy.policy();
            if (!told.breakthrough().acts().isEmpty() && kind.value() == WatchKind.ENTITY) {
                throw new IllegalArgumentException("--break-through-act needs --claims-by or --claims-about.");
            }
            return NewWatch.of(rule, Filters.NONE, told, metadata.metadata(), label, id);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private void expectText(String option, Optional<String> value) {
        if (value.filter(String::isBlank).isPresent()) {
            throw new ParameterException(spec.commandLine(), option + " must not be empty.");
        }
    }
}
