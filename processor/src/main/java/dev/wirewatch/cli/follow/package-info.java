/**
 * {@code claims}, {@code alerts}, {@code mentions}, {@code stories}: print the last records of an output topic and then those that come.
 *
 * <p>{@link dev.wirewatch.cli.follow.FollowOptions} has the options and the loop that they share; a command adds its
 * filters. They read outside any consumer group and write nothing.
 */
package dev.wirewatch.cli.follow;
