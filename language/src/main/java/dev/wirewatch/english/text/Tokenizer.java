package dev.wirewatch.english.text;

import dev.wirewatch.text.Span;
import dev.wirewatch.text.Token;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.CharArrayReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * CoreNLP's tokenizer over the blocks of a text. Setting one up costs as much as reading a hundred words, so one
 * reads all blocks: each is on a line of its own, and no token or rule reaches over the end of a line.
 */
final class Tokenizer {

    /** A longer run without a space is no word; the tokenizer takes more than linear time over one. */
    private static final int LONGEST_RUN = 200;

    /** The same for marks, of which it makes a token each. */
    private static final int LONGEST_MARKS = 12;

    /** Begin and end, and what the tokenizer adds: the original, and the white space around it. */
    private static final int LABEL_SIZE = 5;

    /**
     * Hyphenated words stay whole, as they were when the name model was trained. "Invertible" decides how
     * {@code 11-20} is split.
     */
    private static final String OPTIONS =
            "invertible=true,splitHyphenated=false,untokenizable=noneKeep,tokenizePerLine=true";

    /** Format characters that the tokenizer takes for parts of words: soft hyphen, joiners and their like. */
    private static final String INSIDE_WORDS = "\u00AD\u200C\u200D\u2060";

    /** Labels that know what is asked of them here: where they are. */
    private static final class Places extends CoreLabelTokenFactory {

        private static final long serialVersionUID = 1;

        @Override
        public CoreLabel makeToken(String word, int begin, int length) {
            CoreLabel label = new CoreLabel(LABEL_SIZE);
            label.setBeginPosition(begin);
            label.setEndPosition(begin + length);
            return label;
        }
    }

    private Tokenizer() {}

    /**
     * Finds the tokens of each block.
     *
     * @param blocks in order, apart from each other
     * @return as many lists as blocks
     */
    static List<List<Token>> tokens(String text, List<Span> blocks) {
        List<List<Token>> tokens = new ArrayList<>(blocks.size());
        blocks.forEach(block -> tokens.add(new ArrayList<>(block.length() / 5)));
        PTBTokenizer<CoreLabel> tokenizer =
                new PTBTokenizer<>(new CharArrayReader(readable(text, blocks)), new Places(), OPTIONS);
        int block = 0;
        while (tokenizer.hasNext()) {
            CoreLabel label = tokenizer.next();
            while (label.beginPosition() >= blocks.get(block).end()) {
                block++;
            }
            Span span = new Span(
                    label.beginPosition(),
                    Math.min(label.endPosition(), blocks.get(block).end()));
            tokens.get(block).add(new Token(span, span.in(text)));
        }
        return tokens;
    }

    /** The text, equally long: every block on a line of its own, and spaces for all that is not to be read. */
    private static char[] readable(String text, List<Span> blocks) {
        char[] chars = new char[text.length()];
        Arrays.fill(chars, ' ');
        int end = 0;
        for (Span block : blocks) {
            // blocks that touch, as in "(CNN)The", part at a bracket or dash, where words part anyway
            if (end < block.start()) {
                chars[end] = '\n';
            }
            copy(text, block, chars);
            end = block.end();
        }
        return chars;
    }

    /** Leaves out what is no character to read, and one in so many of a run without a space. */
    private static void copy(String text, Span block, char[] chars) {
        int run = 0;
        int marks = 0;
        for (int i = block.start(); i < block.end(); i++) {
            char c = text.charAt(i);
            boolean pair =
                    Character.isHighSurrogate(c) && i + 1 < block.end() && Character.isLowSurrogate(text.charAt(i + 1));
            run = isReadable(pair ? text.codePointAt(i) : c) ? run + 1 : 0;
            marks = run == 0 || Character.isLetterOrDigit(c) ? 0 : marks + 1;
            if (run > LONGEST_RUN || marks > LONGEST_MARKS) {
                run = 0;
                marks = 0;
            }
            if (run > 0) {
                chars[i] = c;
            }
            if (pair) {
                i++;
                chars[i] = run > 0 ? text.charAt(i) : ' ';
            }
        }
    }

    private static boolean isReadable(int codePoint) {
        if (codePoint < 0x7F) {
            return codePoint > ' ';
        }
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            // misread Windows-1252 leaves quotation marks and dashes among the control characters
            case Character.CONTROL -> codePoint >= 0x80 && codePoint != 0x85;
            case Character.FORMAT -> INSIDE_WORDS.indexOf(codePoint) >= 0;
            default -> true;
        };
    }
}
