/**
 * A folder that is followed: wire clients drop files in it, and what is in them is published.
 *
 * <p>{@link dev.wirewatch.ingest.files.FolderPoller} looks at the folder again and again, which is simpler than to be
 * told of changes by the operating system, and works on every file system. {@code Settling} finds the files that are
 * complete: nobody has written to them for a second, and their name is none under which clients write a file that they
 * rename once it is whole. Each in its turn, by time and name, is read, sent, and moved by {@code DropFolder} once the
 * broker has acknowledged everything: to {@code done/}, or to {@code failed/} with the reasons beside it in
 * {@code NAME.reason.txt}. From a file of which some articles are good and some are not the good ones go out; it lies in
 * {@code failed/} then, and its reasons say which did not.
 *
 * <p>Nothing is remembered but in the folder itself. A crash between the acknowledgement and the move means that a file
 * is sent again after the restart, which does no harm: its articles have the same ids, and what changes nothing is
 * dropped by the topology. While Kafka is away the files stay where they are, and keep their order. A lock sees to it
 * that only one process follows a folder.
 */
package dev.wirewatch.ingest.files;
