/**
 * English.
 *
 * <p>{@link dev.wirewatch.english.EnglishAnnotator} is the way in. It reads a document in three steps, each of which reads the
 * one before and changes nothing in it: {@code english.text} takes the text apart, {@code english.names} finds the entities
 * and {@code english.claims} the claims. {@code english.tags} gives words their parts of speech; {@code english.model} reads
 * the compiled models. Words that several steps go by are in {@code english.lexicon}, those of one step in resource files next
 * to its classes; none is in code.
 */
package dev.wirewatch.english;
