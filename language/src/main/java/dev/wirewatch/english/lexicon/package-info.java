/**
 * English words that more than one step goes by: each fact about a word once.
 *
 * <p>{@link dev.wirewatch.english.lexicon.WordClass} holds function words and other words that rules know by class, {@link
 * dev.wirewatch.english.lexicon.GivenNames} given names and the pronoun that goes with them, {@link
 * dev.wirewatch.english.lexicon.CalendarWords} months and weekdays. All are read from resource files once, when the class
 * is loaded. What a single step goes by is in resource files of its own package.
 */
package dev.wirewatch.english.lexicon;
