package dev.wirewatch.cli;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.cli.print.TerminalText;
import dev.wirewatch.config.Version;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
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
        versionProvider = Main.VersionLine.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "")
public final class Main implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    /** Has Avro write and read records by the code that it generated for them, and not field by field after their schema. */
    private static final String GENERATED_CODERS = "org.apache.avro.specific.use_custom_coders";

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        Thread.setDefaultUncaughtExceptionHandler(Main::ended);
        System.setProperty(GENERATED_CODERS, "true");
        WatchedOutput output = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
        PrintWriter err = utf8(System.err);
        int status = run(utf8(output), err, args);
        System.exit(status == 0 && output.isLost() ? lost(output, err) : status);
    }

    /** Says so, but where the reader has gone, such as {@code head}. */
    private static int lost(WatchedOutput output, PrintWriter err) {
        if (!output.isClosed()) {
            err.println("wirewatch: The output is incomplete: " + output.cause() + ".");
        }
        return 1;
    }

    /** Runs one command, flushes what it printed and gives the exit status. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine wirewatch = new CommandLine(new Main());
        CommandGroups.addTo(wirewatch);
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

    /**
     * Kafka's own threads have been told of by then; the JVM would print a stack trace again, as the exception has it. They
     * are replaced, and an article that takes too much memory is a dead letter; without another thread the program is not
     * whole.
     */
    private static void ended(Thread thread, Throwable error) {
        if (thread.getClass().getName().startsWith("org.apache.kafka.")) {
            LOG.debug("event=thread-ended thread=\"{}\"", thread.getName(), error);
        } else {
            try {
                LOG.error("event=thread-ended thread=\"{}\"", thread.getName(), error);
            } finally {
                if (error instanceof OutOfMemoryError) {
                    Runtime.getRuntime().halt(1);
                }
            }
        }
    }

    /** Programs read the output: JSON is UTF-8 in any locale. */
    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    static final class VersionLine implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"wirewatch " + Version.NUMBER};
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }

    /** Prints one sentence and where to read more; where a command is missing, the commands. */
    private static int misused(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        List<String> unmatched = command.getUnmatchedArguments();
        String message = message(e, unmatched);
        command.getErr().println(command.getColorScheme().errorText("wirewatch: " + TerminalText.line(message)));
        UnmatchedArgumentException.printSuggestions(e, command.getErr());
        if (command.getSubcommands().isEmpty() || !unmatched.isEmpty()) {
            String name = command.getCommandSpec().qualifiedName();
            command.getErr().println("'" + name + " --help' shows how it is used.");
        } else {
            command.usage(command.getErr());
        }
        return 2;
    }

    /** @param unmatched what is no option, parameter or command, which explains best what else is missing */
    private static String message(ParameterException e, List<String> unmatched) {
        if (e instanceof MissingParameterException && !unmatched.isEmpty()) {
            return new UnmatchedArgumentException(e.getCommandLine(), unmatched).getMessage();
        }
        if (e instanceof UnmatchedArgumentException unknown
                && !unknown.isUnknownOption()
                && !e.getCommandLine().getSubcommands().isEmpty()) {
            return "There is no command '" + unmatched.get(0) + "'.";
        }
        return e.getMessage().replaceFirst("^Error: ", "");
    }

    private static int failed(Exception e, CommandLine command, ParseResult parsed) {
        if (!(e instanceof UserFacingException) && !(e instanceof KafkaException)) { // which names what it refuses
            LOG.error("event=command-failed command={}", command.getCommandName(), e);
        }
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        command.getErr().println(command.getColorScheme().errorText("wirewatch: " + TerminalText.line(message)));
        return 1;
    }
}
