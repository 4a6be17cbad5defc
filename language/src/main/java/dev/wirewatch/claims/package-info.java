/**
 * Claims: who said what, with which words, whatever the language.
 *
 * <p>A {@link dev.wirewatch.claims.Claim} points into its document by spans, says which rule found it ({@link
 * dev.wirewatch.claims.ClaimRule}) and how its speaker was resolved ({@link dev.wirewatch.claims.Resolution}). Its id is made
 * from document, speaker and words ({@link dev.wirewatch.claims.ClaimIds}), so that a replay gives the same id and a
 * correction that changes none of them keeps it. How claims are found is left to the packages of each language.
 */
package dev.wirewatch.claims;
