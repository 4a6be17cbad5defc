/**
 * The languages of the news: which one a document is in, and the annotator that reads it.
 *
 * <p>{@link dev.wirewatch.languages.NewsAnnotator} is the way in for documents of any language. A further language is a
 * package such as {@code english} with an {@link dev.wirewatch.annotation.Annotator}, and an entry in its map.
 *
 * <p>{@code LanguageDetector} tells the language by script, common words and letters, from a table of our own. Libraries
 * made for it need between ten and several hundred megabytes of profiles, or are no longer maintained, to tell languages
 * apart by single words; here there is a whole article to tell it by.
 */
package dev.wirewatch.languages;
