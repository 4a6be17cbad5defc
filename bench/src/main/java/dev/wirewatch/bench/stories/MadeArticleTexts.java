package dev.wirewatch.bench.stories;

import dev.wirewatch.text.Document;
import java.util.SplittableRandom;

/**
 * Made-up articles on made-up events, some of which are copies. Their words are made of syllables and are as rare as those
 * of news that has been read without its function words: by Zipf's law, with the words of the event among them.
 */
final class MadeArticleTexts implements ArticleTexts {

    private static final int SENTENCES = 25;
    private static final int SENTENCE = 12;
    private static final int PARAGRAPH = 5;

    private static final int COMMONEST = 100;
    private static final int RAREST = 30_000;
    private static final double OF_EVENT = 0.25;
    private static final int WORDS_OF_EVENT = 40;

    private static final int ARTICLES_OF_EVENT = 5;

    /** The articles on an event are among so many, and so are the copies of an article: one of six is a copy. */
    private static final int RECENT = 300;

    private static final int COPIES = 6;

    private static final String CONSONANTS = "bdfghklmnprstvwz";
    private static final String VOWELS = "aeiou";

    @Override
    public Document article(int number) {
        SplittableRandom random = new SplittableRandom(number);
        int text = random.nextInt(COPIES) == 0 ? Math.max(0, number - 1 - random.nextInt(RECENT)) : number;
        int event = (text + new SplittableRandom(text).nextInt(RECENT)) / ARTICLES_OF_EVENT;
        return Document.of("made-" + number, sentence(event, random), body(event, new SplittableRandom(text)));
    }

    private static String body(int event, SplittableRandom random) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            body.append(sentence(event, random)).append(i % PARAGRAPH == PARAGRAPH - 1 ? ".\n\n" : ". ");
        }
        return body.toString();
    }

    private static String sentence(int event, SplittableRandom random) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < SENTENCE; i++) {
            sentence.append(i == 0 ? "" : " ");
            if (random.nextDouble() < OF_EVENT) {
                int word = new SplittableRandom(event * (long) WORDS_OF_EVENT + random.nextInt(WORDS_OF_EVENT))
                        .nextInt(COMMONEST, RAREST);
                append(word, sentence);
            } else {
                append(zipf(random), sentence);
            }
        }
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        return sentence.toString();
    }

    /** A rank whose probability is inverse to it. */
    private static int zipf(SplittableRandom random) {
        return (int) (COMMONEST * Math.pow((double) RAREST / COMMONEST, random.nextDouble()));
    }

    private static void append(int word, StringBuilder text) {
        for (int rest = word; rest > 0; rest /= CONSONANTS.length() * VOWELS.length()) {
            text.append(CONSONANTS.charAt(rest % CONSONANTS.length()));
            text.append(VOWELS.charAt(rest / CONSONANTS.length() % VOWELS.length()));
        }
    }
}
