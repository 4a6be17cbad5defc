package dev.wirewatch.statement;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.claims.Claim;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Literal quotations that no claim has: their words can still be found in other articles. */
final class Quotations {

    /** Between quotation marks, within a paragraph. */
    private static final Pattern QUOTED = Pattern.compile("[\"“]([^\"“”\\n]{20,2000})[\"”]");

    private static final int FEWEST_WORDS = 8;

    private Quotations() {}

    /** Returns them as claims of nobody. */
    static List<Claim> in(Document document, Annotation annotation) {
        String text = document.text();
        List<Span> taken = Stream.concat(
                        annotation.skipped().stream(),
                        annotation.claims().stream().flatMap(claim -> claim.content().stream()))
                .toList();
        return QUOTED.matcher(text)
                .results()
                .map(found -> new Span(found.start(1), found.end(1)))
                .filter(span -> taken.stream().noneMatch(span::overlaps))
                .filter(span -> ComparedText.of(span.in(text)).words().size() >= FEWEST_WORDS)
                .map(span -> UnattributedClaim.ofQuotation(document, span))
                .toList();
    }
}
