package dev.wirewatch.text;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Tokens and sentences of one paragraph, by CoreNLP's tokenizer and splitter. */
final class Sentences {

    /** A longer run without a space is no word; the tokenizer takes more than linear time over one. */
    private static final int LONGEST_RUN = 200;

    private static final int MOST_TOKENS = 300;
    private static final String CLOSING_MARKS = "\"”’'»";

    /** Hyphenated words stay whole, as they were when the name model was trained. */
    private static final TokenizerFactory<CoreLabel> TOKENIZER = PTBTokenizer.factory(
            new CoreLabelTokenFactory(), "invertible=true,splitHyphenated=false,untokenizable=noneKeep");

    private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

    List<Sentence> of(String text, Span paragraph) {
        String readable = readable(text, paragraph);
        List<CoreLabel> labels =
                TOKENIZER.getTokenizer(new StringReader(readable)).tokenize();
        List<Sentence> sentences = new ArrayList<>();
        List<Token> current = new ArrayList<>();
        for (List<CoreLabel> split : splitter.process(labels)) {
            List<Token> tokens = tokens(text, paragraph, split);
            if (tokens.isEmpty()) {
                continue;
            }
            if (!current.isEmpty() && !goesOn(current, tokens)) {
                cut(current, sentences);
                current = new ArrayList<>();
            }
            current.addAll(tokens);
        }
        cut(current, sentences);
        return sentences;
    }

    /** The splitter ends a sentence at {@code ?"}, but {@code "Why?" she asked.} is one. */
    private static boolean goesOn(List<Token> before, List<Token> after) {
        String last = before.get(before.size() - 1).word();
        return CLOSING_MARKS.contains(last.substring(last.length() - 1))
                && Character.isLowerCase(after.get(0).word().codePointAt(0));
    }

    private static void cut(List<Token> tokens, List<Sentence> sentences) {
        for (int i = 0; i < tokens.size(); i += MOST_TOKENS) {
            sentences.add(new Sentence(tokens.subList(i, Math.min(i + MOST_TOKENS, tokens.size()))));
        }
    }

    private static List<Token> tokens(String text, Span paragraph, List<CoreLabel> labels) {
        List<Token> tokens = new ArrayList<>(labels.size());
        for (CoreLabel label : labels) {
            int start = paragraph.start() + label.beginPosition();
            int end = Math.min(paragraph.start() + label.endPosition(), paragraph.end());
            if (start < end) {
                Span span = new Span(start, end);
                tokens.add(new Token(span, span.in(text)));
            }
        }
        return tokens;
    }

    /**
     * The paragraph, equally long, with a space for every character that is not to be read: control characters,
     * halves of surrogate pairs, and one in so many of a run without a space.
     */
    private static String readable(String text, Span paragraph) {
        char[] chars = text.substring(paragraph.start(), paragraph.end()).toCharArray();
        int run = 0;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            boolean pair = i + 1 < chars.length && Character.isSurrogatePair(c, chars[i + 1]);
            if (Character.isWhitespace(c) || Character.isISOControl(c) || (Character.isSurrogate(c) && !pair)) {
                chars[i] = ' ';
                run = 0;
            } else if (++run > LONGEST_RUN) {
                chars[i] = ' ';
                if (pair) {
                    chars[++i] = ' ';
                }
                run = 0;
            } else if (pair) {
                i++;
            }
        }
        return new String(chars);
    }
}
