package dev.wirewatch.english.text;

import dev.wirewatch.english.text.Layout.Block;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Paragraph;
import dev.wirewatch.text.Paragraph.Kind;
import dev.wirewatch.text.Reading;
import dev.wirewatch.text.Sentence;
import dev.wirewatch.text.Span;
import dev.wirewatch.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Takes documents apart. Safe for use by several threads; time and memory grow with the length of the text alone. */
public final class TextReader {

    private static final int MOST_HEADLINE_TOKENS = 35;

    private final SkippedLines skippedLines = new SkippedLines();
    private final SkippedParts asides = new SkippedParts();
    private final Datelines datelines = new Datelines();

    public Reading read(Document document) {
        String text = document.text();
        Layout layout = layout(text);
        List<Block> blocks = layout.blocks();
        List<List<Token>> tokens =
                Tokenizer.tokens(text, blocks.stream().map(Block::words).toList());
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            List<Sentence> sentences = Sentences.of(tokens.get(i));
            if (!sentences.isEmpty()) {
                Kind kind = i == 0 && isHeadline(blocks.get(i), sentences)
                        ? Kind.HEADLINE
                        : blocks.get(i).kind();
                paragraphs.add(new Paragraph(kind, blocks.get(i).span(), sentences));
            }
        }
        return new Reading(document, layout.skipped(), paragraphs);
    }

    /** Returns the stretches that are not part of the article, in order, apart from each other. */
    public List<Span> skipped(Document document) {
        return layout(document.text()).skipped();
    }

    private Layout layout(String text) {
        return new Layout(skippedLines, asides, datelines, text);
    }

    /** A document's first words are its headline if they are few and one sentence, or have no full stop. */
    private static boolean isHeadline(Block block, List<Sentence> sentences) {
        int size = sentences.stream().mapToInt(s -> s.tokens().size()).sum();
        List<Token> last = sentences.get(sentences.size() - 1).tokens();
        boolean stopped = last.get(last.size() - 1).word().equals(".");
        return block.kind() == Kind.BODY && size <= MOST_HEADLINE_TOKENS && (sentences.size() == 1 || !stopped);
    }
}
