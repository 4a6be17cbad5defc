/** Folders that one process may use at a time: the embedded Kafka's data, an instance's state, a folder of dropped files. */
package dev.wirewatch.lock;
