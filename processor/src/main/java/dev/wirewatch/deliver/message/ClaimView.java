package dev.wirewatch.deliver.message;

/**
 * A claim as a sentence, escaped. Its parts are printed with a space between them.
 *
 * @param speaker "Ada Brandt"
 * @param predicate the act: "denies that"
 * @param content the words claimed
 */
public record ClaimView(String speaker, String predicate, String content) {}
