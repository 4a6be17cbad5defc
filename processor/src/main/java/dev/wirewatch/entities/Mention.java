package dev.wirewatch.entities;

import dev.wirewatch.text.Span;
import dev.wirewatch.text.Token;
import java.util.List;

/**
 * A name where it stands.
 *
 * @param words its tokens without a leading article and a trailing possessive, never empty
 */
record Mention(Span span, EntityType type, List<String> words) {

    Mention {
        words = List.copyOf(words);
    }

    /** @param name never empty */
    static Mention of(List<Token> name, EntityType type) {
        Span span = new Span(
                name.get(0).span().start(), name.get(name.size() - 1).span().end());
        return new Mention(span, type, name.stream().map(Token::word).toList());
    }

    Mention as(EntityType other) {
        return new Mention(span, other, words);
    }

    String name() {
        return String.join(" ", words);
    }

    String last() {
        return words.get(words.size() - 1);
    }
}
