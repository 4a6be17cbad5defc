package dev.wirewatch.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How alerts are delivered.
 *
 * @param allowedHosts in private networks that may be sent to all the same, in lower case
 * @param commands the programs that channels may run, by their absolute paths
 * @param templates folder of the user's own templates of messages; empty for those of the program
 * @param mail the server that takes mail, by the names of a mail channel's options, and where its password is
 */
public record DeliverSettings(
        Set<String> allowedHosts, Set<Path> commands, Optional<Path> templates, Map<String, String> mail) {

    private static final String MAIL = "deliver.mail.";

    static final Map<String, String> DEFAULTS = Map.of(
            "deliver.allow.hosts",
            "",
            "deliver.commands",
            "",
            "deliver.templates",
            "",
            MAIL + "host",
            "",
            MAIL + "port",
            "",
            MAIL + "security",
            "",
            MAIL + "user",
            "",
            MAIL + "password",
            "",
            MAIL + "from",
            "");

    public DeliverSettings {
        allowedHosts = Set.copyOf(allowedHosts);
        commands = Set.copyOf(commands);
        mail = Map.copyOf(mail);
    }

    static DeliverSettings of(Values values) {
        return new DeliverSettings(
                values.names("deliver.allow.hosts"),
                values.paths("deliver.commands"),
                values.text("deliver.templates").map(Path::of),
                values.textsUnder(MAIL));
    }
}
