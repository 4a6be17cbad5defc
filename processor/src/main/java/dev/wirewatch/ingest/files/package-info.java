/**
 * Articles from files that wire clients drop in a folder.
 *
 * <p>{@link dev.wirewatch.ingest.files.FolderPoller} lists the folder again and again, which is simpler than
 * notifications by the operating system and works on every file system. {@code Settling} finds the files that are
 * complete: they have not been written to for a second, and do not have a name that clients use for unfinished files.
 * One after another, ordered by time and name, each is read by {@code DroppedFileReader}, published, and, after the broker
 * has acknowledged everything, moved by {@code DropFolder}: to {@code done/}, or to {@code failed/} with the reasons in
 * {@code NAME.reason.txt} next to it. When only some articles of a file can be published, these are published, the file
 * is moved to {@code failed/}, and the reasons list the others.
 *
 * <p>The folder is the only state. After a crash between the acknowledgement and the move a file is published again,
 * which does no harm: its articles have the same ids, and the topology drops what changes nothing. During an outage of
 * Kafka the files stay where they are, and keep their order. A lock ensures that one process at a time polls a folder.
 */
package dev.wirewatch.ingest.files;
