package dev.wirewatch.english.text;

import dev.wirewatch.english.text.Datelines.Position;
import dev.wirewatch.text.Paragraph.Kind;
import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text taken apart into blocks that are read each on its own, and what is skipped between them. Whatever is skipped
 * is a wall: nothing reaches over it.
 */
final class Layout {

    /**
     * A paragraph, or a part of one between walls.
     *
     * @param words the span without the bullet that it may start with
     */
    record Block(Kind kind, Span span, Span words) {}

    private static final int LONGEST_HEADLINE = 160;
    private static final String DASHES = "-–—―";
    private static final String BULLETS = "*•·▪▫■□●○◦‣▸►➢➤→✓";

    private final SkippedParts asides;
    private final Datelines datelines;
    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Span> skipped = new ArrayList<>();
    private boolean bodyBegun;

    Layout(SkippedLines skippedLines, SkippedParts asides, Datelines datelines, String text) {
        this.asides = asides;
        this.datelines = datelines;
        this.text = text;
        List<Span> paragraphs = Paragraphs.of(text);
        boolean listed = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            String words = paragraph.in(text);
            boolean head = !blocks.isEmpty() && skippedLines.isListHead(words);
            listed = head || (listed && SkippedLines.isListed(words));
            if (!bodyBegun && Bylines.isByline(words)) {
                add(Kind.BYLINE, paragraph.start(), paragraph.start(), paragraph.end());
            } else if (head
                    || (listed && SkippedLines.isTitle(words))
                    || skippedLines.isSkipped(words, blocks.isEmpty())) {
                skipped.add(paragraph);
            } else {
                add(paragraph, i + 1 < paragraphs.size() ? Optional.of(paragraphs.get(i + 1)) : Optional.empty());
            }
        }
    }

    /** In order, apart from each other. */
    List<Block> blocks() {
        return blocks;
    }

    /** In order, apart from each other and from the blocks. */
    List<Span> skipped() {
        return skipped;
    }

    private void add(Span paragraph, Optional<Span> next) {
        Position position = position(paragraph);
        int end = paragraph.end();
        int from = bulletEnd(paragraph);
        if (position != Position.WITHIN) {
            from = skipLabel(from, end);
        }
        Optional<Span> dateline = datelines.find(text, new Span(from, end), next, position);
        if (dateline.isPresent()) {
            add(Kind.DATELINE, from, from, dateline.get().end());
            from = dateline.get().end();
        }
        addBody(from > bulletEnd(paragraph) ? from : paragraph.start(), from, end);
        bodyBegun |= position != Position.HEADLINE;
    }

    private Position position(Span paragraph) {
        if (bodyBegun) {
            return Position.WITHIN;
        }
        return blocks.isEmpty() && paragraph.length() <= LONGEST_HEADLINE ? Position.HEADLINE : Position.OPENING;
    }

    private int bulletEnd(Span paragraph) {
        int i = paragraph.start();
        char c = text.charAt(i);
        boolean bullet = BULLETS.indexOf(c) >= 0
                || (DASHES.indexOf(c) >= 0
                        && i + 1 < paragraph.end()
                        && !Character.isDigit(text.charAt(i + 1))
                        && DASHES.indexOf(text.charAt(i + 1)) < 0);
        if (!bullet) {
            return i;
        }
        int end = i + 1;
        while (end < paragraph.end() - 1 && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int skipLabel(int from, int end) {
        int labelEnd = asides.labelEnd(text, from, end);
        Paragraphs.trimmed(text, from, labelEnd).ifPresent(skipped::add);
        return labelEnd;
    }

    private void addBody(int start, int from, int end) {
        int at = start;
        int words = from;
        for (Span aside : asides.find(text, new Span(from, end))) {
            add(Kind.BODY, at, words, aside.start());
            skipped.add(aside);
            at = aside.end();
            words = at;
        }
        add(Kind.BODY, at, words, end);
    }

    private void add(Kind kind, int start, int from, int to) {
        Paragraphs.trimmed(text, from, to)
                .ifPresent(words -> blocks.add(
                        new Block(kind, new Span(start < from ? start : words.start(), words.end()), words)));
    }
}
