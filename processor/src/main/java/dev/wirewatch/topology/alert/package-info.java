/**
 * The alert topology, partitioned by watch id: {@code alert} remembers what has been reported to each watch about each
 * article and emits an alert when there is something new, changed or withdrawn. {@code watch.AlertCase} holds the rules.
 */
package dev.wirewatch.topology.alert;
