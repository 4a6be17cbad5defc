/**
 * The one way into the language part.
 *
 * <p>The topology and the command line see {@link dev.wirewatch.annotation.Annotator} and nothing behind it: a
 * document and a catalog go in, an {@link dev.wirewatch.annotation.Annotation} comes out. That leaves us free to
 * exchange everything behind it, and it keeps the promise that matters for replays in one place: the same document
 * and the same catalog give the same annotation, on any thread, after whatever other documents.
 *
 * <p>The order is text, then entities, then claims; each stage reads the one before and changes nothing in it. A
 * document in a language that we cannot read gets its language and its skipped lines, and nothing else: names found
 * by an English model in another language are noise that would fire alerts.
 */
package dev.wirewatch.annotation;
