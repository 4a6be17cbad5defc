/**
 * Figures, sums of money and times in a stretch of text.
 *
 * <p>What somebody claims is compared by its numbers first: sources that agree on the words differ on the toll. So a
 * claim carries its amounts in a form that a program can compare, with the unit, the currency and the qualifier, since
 * "at least 30" and "30" are not the same claim, and its times as far as the text and the article's day tell them.
 *
 * <p>{@link dev.wirewatch.english.claims.figures.Amounts} and {@link dev.wirewatch.english.claims.figures.Times} read {@code Lexeme}s,
 * which are finer than tokens: "$5bn" is three of them. {@code Numbers} reads numbers in figures and words,
 * {@code Units} what they are numbers of, {@code Quantities} ranges; {@code OtherNumbers} knows the numbers that are no
 * amounts. All words are in {@code figures.tsv} and {@code times.tsv}; to teach one, add it there.
 *
 * <p>The grammar is ours. Libraries made for it find one of the two, bring rules for many languages and a runtime of
 * their own, and read neither "$500m (£380m)" as one amount nor "2 crore" as a number.
 */
package dev.wirewatch.english.claims.figures;
