/**
 * Folders that one process may use at a time: the embedded Kafka's data, an instance's state, a folder of dropped files.
 * Those with data are closed to other users.
 */
package dev.wirewatch.lock;
