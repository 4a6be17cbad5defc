/**
 * What people and programs read over HTTP: pages, the REST API, streams and feeds. They stand on the archive and the
 * tables of what people set up, and on Kafka; never on the stores of the topology.
 */
package dev.wirewatch.web;
