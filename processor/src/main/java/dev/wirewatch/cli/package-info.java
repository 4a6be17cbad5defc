/**
 * The command line. {@link dev.wirewatch.cli.Main} runs one command; each group of commands has a package of its own.
 *
 * <p>A command reads the settings, does its work through the other packages and prints the result: results go to
 * standard output, as lines for people or as JSON Lines for programs, and everything else to standard error. What a user
 * can mend is a {@link dev.wirewatch.app.UserFacingException}, one sentence with what to do; any other exception is a
 * fault of ours and is logged.
 *
 * <p>What the groups share is in {@link dev.wirewatch.cli.options} and {@link dev.wirewatch.cli.print}. No group uses
 * this package, so that a command can be moved or added in its group and in {@code CommandGroups} alone. Another module
 * adds a command as a {@link dev.wirewatch.cli.Subcommand}.
 */
package dev.wirewatch.cli;
