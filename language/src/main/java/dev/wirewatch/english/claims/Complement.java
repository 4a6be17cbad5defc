package dev.wirewatch.english.claims;

import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.english.claims.grammar.Tokens;

/** What a verb reports, and which rule says so. */
record Complement(Tokens words, ClaimRule rule) {}
