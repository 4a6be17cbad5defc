package dev.wirewatch.cli.options;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Which options a user gave. */
public final class GivenOptions {

    private GivenOptions() {}

    /** Returns the name of the first one of a mixin that was given. */
    public static Optional<String> ofMixin(CommandSpec spec, String mixin) {
        return first(spec, names(spec, mixin)::contains);
    }

    /** Returns the name of the first one that was given and is not of a mixin. */
    public static Optional<String> notOfMixin(CommandSpec spec, String mixin) {
        Set<String> names = names(spec, mixin);
        return first(spec, name -> !names.contains(name));
    }

    private static Set<String> names(CommandSpec spec, String mixin) {
        return spec.mixins().get(mixin).options().stream()
                .map(OptionSpec::longestName)
                .collect(Collectors.toSet());
    }

    private static Optional<String> first(CommandSpec spec, Predicate<String> names) {
        return spec.commandLine().getParseResult().matchedOptions().stream()
                .map(OptionSpec::longestName)
                .filter(names)
                .findFirst();
    }
}
