/**
 * Amounts and times that a claim states, in a form that a program can compare.
 *
 * <p>An {@link dev.wirewatch.claims.figures.Amount} keeps the words' span, the qualifier ("at least 30" is not "30") and one
 * {@link dev.wirewatch.claims.figures.Quantity} for each way in which the text gives it: "$500m (£380m)" is one amount in two
 * currencies. A {@link dev.wirewatch.claims.figures.StatedTime} is only as exact as the text.
 */
package dev.wirewatch.claims.figures;
