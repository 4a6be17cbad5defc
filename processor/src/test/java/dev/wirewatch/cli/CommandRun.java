package dev.wirewatch.cli;

import dev.wirewatch.kafka.SharedCluster;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;

/** A command that has run in this process: its exit status, and what it printed. */
public record CommandRun(int status, String out, String err) {

    /** On a cluster. */
    public static CommandRun on(SharedCluster cluster, String... args) {
        Stream<String> options = Stream.of("--kafka", cluster.kafka(), "--registry", cluster.registry());
        return of(Stream.concat(Stream.of(args), options).toArray(String[]::new));
    }

    public static CommandRun of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new CommandRun(status, out.toString(), err.toString());
    }
}
