package dev.wirewatch.claims;

import dev.wirewatch.claims.figures.Amount;
import dev.wirewatch.claims.figures.StatedTime;
import dev.wirewatch.text.Span;
import java.util.List;

/**
 * Who said what, with which words.
 *
 * @param id made from the document's id, the speaker and the content's words: the same input gives the same id
 * @param content the words claimed, in order and apart from each other, never empty
 * @param about ids of the entities that the content names
 * @param rule which rule found it
 * @param confidence how sure the reading is, 0 to 1 in hundredths, as {@link ClaimRule#confidence} says
 * @param amounts figures and sums of money in the content, in order
 * @param times dates and hours in the content, in order
 */
public record Claim(
        String id,
        ClaimKind kind,
        Speaker speaker,
        Cue cue,
        List<Span> content,
        List<String> about,
        ClaimRule rule,
        double confidence,
        List<Amount> amounts,
        List<StatedTime> times) {

    public Claim {
        content = List.copyOf(content);
        about = List.copyOf(about);
        amounts = List.copyOf(amounts);
        times = List.copyOf(times);
    }

    /** The words claimed as published, with their quotation marks; " ... " is in place of an attribution between them. */
    public String words(String text) {
        return Excerpt.of(content, text);
    }
}
