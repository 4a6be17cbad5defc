package dev.wirewatch.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A command that has run in this process: its exit status, and what it printed. */
public record CommandRun(int status, String out, String err) {

    public static CommandRun of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new CommandRun(status, out.toString(), err.toString());
    }
}
