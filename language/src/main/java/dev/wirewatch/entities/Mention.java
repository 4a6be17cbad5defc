package dev.wirewatch.entities;

import dev.wirewatch.text.Span;
import dev.wirewatch.text.Token;
import java.util.List;

/**
 * A name at its place in the text.
 *
 * @param words its tokens without a leading article and a trailing possessive, never empty
 * @param name the words as the text spells them, white space evened out
 */
public record Mention(Span span, EntityType type, List<String> words, String name) {

    public Mention {
        words = List.copyOf(words);
    }

    /** @param name never empty */
    public static Mention of(List<Token> name, EntityType type) {
        Span span = new Span(
                name.get(0).span().start(), name.get(name.size() - 1).span().end());
        return new Mention(span, type, name.stream().map(Token::word).toList(), text(name));
    }

    /** The words with one space between those that the text sets apart, and an apostrophe that is straight. */
    public static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        int end = tokens.get(0).span().start();
        for (Token token : tokens) {
            if (token.span().start() > end) {
                text.append(' ');
            }
            text.append(token.word());
            end = token.span().end();
        }
        return text.toString();
    }

    Mention as(EntityType other) {
        return new Mention(span, other, words, name);
    }

    String last() {
        return words.get(words.size() - 1);
    }
}
