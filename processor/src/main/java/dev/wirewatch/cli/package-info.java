/**
 * The command line, and the one place where all parts are wired together.
 *
 * <p>Each command is a class of its own; {@link dev.wirewatch.cli.Main} lists them. A command reads the settings, does
 * its work through the other packages and says what came of it: results go to standard output, as lines for people or
 * as JSON RecordLines for programs, and everything else to standard error. What a user has to hear is a {@link
 * dev.wirewatch.app.UserFacingException}, one sentence with what to do about it; any other exception is a fault of ours and
 * is logged.
 *
 * <p>News comes from anywhere, and a terminal obeys control characters. So what news contains is printed by {@link
 * dev.wirewatch.cli.Lines} and by {@link dev.wirewatch.explain}, which take them out, and as JSON.
 */
package dev.wirewatch.cli;
