package dev.wirewatch.cli;

/** A command of the program that another module on the class path brings; found by {@link java.util.ServiceLoader}. */
public interface Subcommand {}
