/**
 * Alerts to programs on the same machine. A program gets each message as JSON on its standard input, and its exit status
 * decides: 0, it has the message; 75 (EX_TEMPFAIL of sysexits.h), it takes none for now; any other, it does not take this
 * one.
 *
 * <p>Whoever may write to news.channels names the program, so only those run that the operator of the processor has
 * listed. There is no shell, and the program's environment has nothing of the processor's but what finds programs and
 * tells the language.
 */
package dev.wirewatch.deliver.command;
