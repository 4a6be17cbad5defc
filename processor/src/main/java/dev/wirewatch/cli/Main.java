package dev.wirewatch.cli;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.cli.annotate.AnnotateCommand;
import dev.wirewatch.cli.feed.FeedCommand;
import dev.wirewatch.cli.follow.AlertsCommand;
import dev.wirewatch.cli.follow.ClaimsCommand;
import dev.wirewatch.cli.follow.MentionsCommand;
import dev.wirewatch.cli.publish.IngestCommand;
import dev.wirewatch.cli.publish.ParseCommand;
import dev.wirewatch.cli.publish.PublishCommand;
import dev.wirewatch.cli.run.RunCommand;
import dev.wirewatch.cli.run.TopologyCommand;
import dev.wirewatch.cli.run.UpCommand;
import dev.wirewatch.cli.watch.WatchCommand;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program. Exit status 0: done, 1: failed, 2: wrong usage. */
@Command(
        name = "wirewatch",
        description = "Reads live news, works out who claimed what, and alerts on watched names.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        version = "wirewatch 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            RunCommand.class,
            PublishCommand.class,
            IngestCommand.class,
            WatchCommand.class,
            FeedCommand.class,
            ClaimsCommand.class,
            AlertsCommand.class,
            MentionsCommand.class,
            ParseCommand.class,
            AnnotateCommand.class,
            TopologyCommand.class
        })
public final class Main implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(run(utf8(System.out), utf8(System.err), args));
    }

    /** Runs one command, flushes what it printed and gives the exit status. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine wirewatch = new CommandLine(new Main());
        ServiceLoader.load(Subcommand.class).forEach(wirewatch::addSubcommand);
        int status = wirewatch
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::misused)
                .setExecutionExceptionHandler(Main::failed)
                .setOut(out)
                .setErr(err)
                .execute(args);
        out.flush();
        err.flush();
        return status;
    }

    /** Programs read what is printed: JSON is UTF-8 whatever the locale. */
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }

    /** One sentence and where to read more; only where a command is to be chosen, which there are. */
    private static int misused(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        String message = e.getMessage().replaceFirst("^Error: ", "");
        command.getErr().println(command.getColorScheme().errorText("wirewatch: " + message));
        if (!UnmatchedArgumentException.printSuggestions(e, command.getErr())) {
            if (command.getSubcommands().isEmpty()) {
                String name = command.getCommandSpec().qualifiedName();
                command.getErr().println("'" + name + " --help' shows how it is used.");
            } else {
                command.usage(command.getErr());
            }
        }
        return 2;
    }

    private static int failed(Exception e, CommandLine command, ParseResult parsed) {
        if (!(e instanceof UserFacingException)) {
            LOG.error("event=command-failed command={}", command.getCommandName(), e);
        }
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        command.getErr().println(command.getColorScheme().errorText("wirewatch: " + message));
        return 1;
    }
}
