package dev.wirewatch.cli;

/** A command that another module on the class path adds to the program, found by {@link java.util.ServiceLoader}. */
public interface Subcommand {}
