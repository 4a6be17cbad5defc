/**
 * Global tables: compacted topics that every instance reads whole into an index in memory, before it processes anything
 * and then on and on.
 */
package dev.wirewatch.topology.table;
