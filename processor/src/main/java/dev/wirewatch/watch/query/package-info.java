/**
 * Queries in Lucene's classic syntax, asked of articles as they come.
 *
 * <p>A {@link dev.wirewatch.watch.query.ParsedQuery} is read once, and turned down with the place and the reason when it
 * cannot be; a {@link dev.wirewatch.watch.query.QueryDocument} holds one article's fields, whose words know where they
 * stand in its text; {@link dev.wirewatch.watch.query.QueryIndex} finds the queries that it meets: it looks up those of
 * which the article has a word, leaves out those of which it lacks one, and has Lucene ask the rest. The
 * archive alone sees something of Lucene: it keeps the fields of many articles in one index and asks that the same queries.
 */
package dev.wirewatch.watch.query;
