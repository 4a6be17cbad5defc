/**
 * How fast articles become sketches, and sketches find their story: the code of {@code bench stories}.
 *
 * <p>{@link dev.wirewatch.bench.stories.StoriesBench} fills a window with articles and measures what the next ones cost,
 * for Wirewatch and for the two methods that this is done by elsewhere: near-duplicates by MinHash, and one-pass clustering
 * by TF-IDF. Both are written as the textbooks have them, without the cuts that make a search cheap.
 */
package dev.wirewatch.bench.stories;
