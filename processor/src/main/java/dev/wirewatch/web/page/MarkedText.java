package dev.wirewatch.web.page;

import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.Entity;
import dev.wirewatch.schemas.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An article's text with what was found in it.
 *
 * @param headline its pieces; none when it has no headline
 * @param paragraphs of the body
 */
public record MarkedText(List<TextPiece> headline, List<List<TextPiece>> paragraphs) {

    private static final String PARAGRAPH_END = "\n\n";

    private record Mark(int start, int end, String style, List<EntityLink> entity, List<TextPiece.ClaimNote> note) {}

    static MarkedText of(EnrichedArticle enriched) {
        Article article = enriched.getArticle();
        String text = article.getHeadline() + PARAGRAPH_END + article.getBody();
        int body = article.getHeadline().length() + PARAGRAPH_END.length();
        Sweep sweep = new Sweep(text, marks(enriched, text));
        List<TextPiece> headline = sweep.pieces(0, article.getHeadline().length());
        List<List<TextPiece>> paragraphs = new ArrayList<>();
        int end;
        for (int at = body; at < text.length(); at = end + PARAGRAPH_END.length()) {
            int next = text.indexOf(PARAGRAPH_END, at);
            end = next < 0 ? text.length() : next;
            if (!text.substring(at, end).isBlank()) {
                paragraphs.add(sweep.pieces(at, end));
            }
        }
        return new MarkedText(headline, paragraphs);
    }

    private static List<Mark> marks(EnrichedArticle enriched, String text) {
        List<Mark> marks = new ArrayList<>();
        add(marks, text, enriched.getSkipped(), "skipped", List.of(), List.of());
        int number = 0;
        for (Claim claim : enriched.getClaims()) {
            number++;
            TextPiece.ClaimNote note = new TextPiece.ClaimNote(number, "#claim-" + Links.escaped(claim.getId()));
            add(marks, text, claim.getContent().getSpans(), "content", List.of(), List.of(note));
            add(marks, text, claim.getSpeaker().getSpans(), "speaker", List.of(), List.of());
            add(marks, text, claim.getCue().getSpans(), "cue", List.of(), List.of());
        }
        for (Entity entity : enriched.getEntities()) {
            List<Span> spans = entity.getMentions().stream()
                    .map(mention -> mention.getSpan())
                    .toList();
            add(marks, text, spans, "", List.of(EntityLink.of(entity)), List.of());
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        return marks;
    }

    /** Spans that do not fit the text are left out: a later version may have written them. */
    private static void add(
            List<Mark> marks,
            String text,
            List<Span> spans,
            String style,
            List<EntityLink> entity,
            List<TextPiece.ClaimNote> note) {
        List<TextPiece.ClaimNote> first = note;
        for (Span span : spans) {
            if (span.getStart() >= 0 && span.getStart() < span.getEnd() && span.getEnd() <= text.length()) {
                marks.add(new Mark(whole(text, span.getStart()), whole(text, span.getEnd()), style, entity, first));
                first = List.of();
            }
        }
    }

    /** The same place, or the one before it when it is inside of a character. */
    private static int whole(String text, int at) {
        boolean inside = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return inside ? at - 1 : at;
    }

    /** Goes through the text once, from one place where a mark begins or ends to the next. */
    private static final class Sweep {

        private final String text;
        private final List<Mark> marks;
        private final NavigableSet<Integer> cuts = new TreeSet<>();
        private final List<Mark> open = new ArrayList<>();
        private int next;

        /** @param marks by their start */
        Sweep(String text, List<Mark> marks) {
            this.text = text;
            this.marks = marks;
            marks.forEach(mark -> cuts.addAll(List.of(mark.start(), mark.end())));
        }

        /** Those of a part of the text, which does not begin before the end of the part before. */
        List<TextPiece> pieces(int start, int end) {
            List<TextPiece> pieces = new ArrayList<>();
            for (int from = start; from < end; ) {
                Integer cut = cuts.higher(from);
                int to = cut == null ? end : Math.min(cut, end);
                pieces.add(piece(from, to));
                from = to;
            }
            return pieces;
        }

        private TextPiece piece(int from, int to) {
            for (; next < marks.size() && marks.get(next).start() <= from; next++) {
                open.add(marks.get(next));
            }
            open.removeIf(mark -> mark.end() <= from);
            return new TextPiece(
                    text.substring(from, to),
                    open.stream()
                            .map(Mark::style)
                            .filter(style -> !style.isEmpty())
                            .distinct()
                            .collect(Collectors.joining(" ")),
                    open.stream()
                            .flatMap(mark -> mark.entity().stream())
                            .limit(1)
                            .toList(),
                    open.stream()
                            .filter(mark -> mark.start() == from)
                            .flatMap(mark -> mark.note().stream())
                            .toList());
        }
    }
}
