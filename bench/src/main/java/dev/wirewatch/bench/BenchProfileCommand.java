package dev.wirewatch.bench;

import dev.wirewatch.app.UserFacingException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench profile}: where a recording of Java Flight Recorder says that the time goes. */
@Command(
        name = "profile",
        description = {
            "Prints which of Wirewatch's methods take the time, by a recording of Java Flight Recorder. To make one, run "
                    + "any command with JAVA_OPTS=-XX:StartFlightRecording=filename=FILE,settings=profile."
        })
final class BenchProfileCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The recording.")
    private Path recording;

    @Option(
            names = "--thread",
            paramLabel = "NAME",
            defaultValue = "",
            description = "Only threads whose names begin with this: \"wirewatch-\" for those of the processor.")
    private String thread;

    @Option(names = "--top", paramLabel = "N", defaultValue = "40", description = "Methods (default ${DEFAULT-VALUE}).")
    private int top;

    @Override
    public void run() {
        if (Files.notExists(recording)) {
            throw new UserFacingException("There is no file " + recording + ".");
        }
        try {
            Profile profile = Profile.of(recording, thread);
            PrintWriter out = spec.commandLine().getOut();
            out.printf(Locale.ROOT, "%,d samples%n", profile.samples());
            print("Methods, with all that they call:", profile.samples(), profile.with());
            print("Methods, with what they call of libraries alone:", profile.samples(), profile.own());
        } catch (IOException e) {
            throw new UserFacingException(
                    recording + " is no recording of Java Flight Recorder, or cannot be read.", e);
        }
    }

    private void print(String title, int samples, Map<String, Integer> methods) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%n%s%n", title);
        for (Profile.Line line : Profile.top(methods, top)) {
            out.printf(Locale.ROOT, "%5.1f %%  %s%n", 100.0 * line.samples() / samples, line.method());
        }
    }
}
