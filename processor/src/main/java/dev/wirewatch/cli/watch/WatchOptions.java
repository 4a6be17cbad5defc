package dev.wirewatch.cli.watch;

import dev.wirewatch.schemas.Watch;
import dev.wirewatch.setup.NewWatch;
import dev.wirewatch.watch.query.QuerySyntaxException;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is said of a new watch. */
final class WatchOptions {

    @Mixin
    private RuleOptions rule;

    @Mixin
    private FilterOptions filters;

    @Mixin
    private PolicyOptions policy;

    @Mixin
    private MetadataOptions metadata;

    @Option(names = "--id", description = "The watch's id (default: made from what it looks for).")
    private Optional<String> id = Optional.empty();

    @Option(
            names = "--label",
            description = "A name for people to read (default: that of what it looks for, or the query).")
    private Optional<String> label = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    boolean isEmpty() {
        return rule.isEmpty();
    }

    /** @throws ParameterException when it makes no sense */
    Watch watch(EntityNames names) {
        expectText("--id", id);
        expectText("--label", label);
        try {
            return NewWatch.of(
                    rule.rule(), filters.filters(), policy.policy(), metadata.metadata(), label, id, names::name);
        } catch (QuerySyntaxException e) {
            spec.commandLine().getErr().println(e.caret());
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
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
