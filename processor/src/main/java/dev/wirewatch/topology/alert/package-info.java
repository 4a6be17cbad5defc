/**
 * The alert topology, partitioned by watch id: {@code alert} remembers what each watch has been told of each article and
 * emits an alert when there is something to add, change or withdraw. {@code watch.AlertCase} holds the rules.
 */
package dev.wirewatch.topology.alert;
