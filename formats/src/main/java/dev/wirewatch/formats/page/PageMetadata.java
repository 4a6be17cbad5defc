package dev.wirewatch.formats.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One of the ways in which pages describe themselves. Everything is plain text; what the page does not say in this way
 * is blank or empty.
 */
interface PageMetadata {

    default String headline() {
        return "";
    }

    default String subheadline() {
        return "";
    }

    default String summary() {
        return "";
    }

    default List<String> bylines() {
        return List.of();
    }

    default Optional<Instant> published() {
        return Optional.empty();
    }

    default Optional<Instant> updated() {
        return Optional.empty();
    }

    /** The site's or publisher's name. */
    default String source() {
        return "";
    }

    /** The article's address, perhaps relative. */
    default String url() {
        return "";
    }

    default String language() {
        return "";
    }

    default List<String> keywords() {
        return List.of();
    }

    /** What the article is filed under, or is about. */
    default List<String> subjects() {
        return List.of();
    }

    default String usageTerms() {
        return "";
    }

    /** The article's text, paragraphs separated by blank lines. */
    default String body() {
        return "";
    }
}
