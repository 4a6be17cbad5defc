/**
 * What the steps remember, and for how long.
 *
 * <p>A step declares its store as a {@link dev.wirewatch.topology.state.StoreSpec}: name, type of the values and {@link
 * dev.wirewatch.topology.state.Lifetime}. Each sub-topology lists its stores once; that they are built, that the schemas
 * of their changelog topics are registered, and that the entries of an article are deleted together all follow from that
 * list. {@link dev.wirewatch.topology.state.Expiry} deletes what has not been used for a month, and {@link
 * dev.wirewatch.topology.state.BoundedRocksDb} keeps the memory of all stores together under one limit.
 */
package dev.wirewatch.topology.state;
