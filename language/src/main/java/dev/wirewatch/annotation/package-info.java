/**
 * What the language part takes and gives, whatever the language: a document and a catalog go into an {@link
 * dev.wirewatch.annotation.Annotator}, an {@link dev.wirewatch.annotation.Annotation} comes out.
 *
 * <p>The topology and the command line see nothing else of it, so that any implementation can be exchanged.
 * Replays rely on one promise: the same document and the same catalog give the same annotation, on any thread, after
 * whatever other documents.
 */
package dev.wirewatch.annotation;
