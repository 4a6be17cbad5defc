package dev.wirewatch.english.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.english.text.TextReader;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Sentence;
import dev.wirewatch.text.Span;
import dev.wirewatch.text.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * News as it is, and as it should never be: the sample stories and some sentences more, with words and whole sentences
 * spoilt in all the ways that a feature of the models could look at. The same seed gives the same text.
 */
public final class MadeText {

    private static final Path STORIES = Path.of("..", "seeds", "stories");
    private static final String MORE =
            """
            Dr. Marta Oyelaran of Quillon Pharma Inc. told Judge Brandt that the haemoglobin and leukaemia programmes \
            were cancelled in january. The neighbours favoured the colour grey, she realised, and travelled to the \
            theatre in the harbour. Sir Tom and Mrs. Vance-Adeyemi analysed 4,200 samples on monday.
            "We honour our labour," said Sen. Ruth Kjær; "they don't." Lindmark Holdings Ltd. and Ostrow & Sons Co. \
            fell 3.5% to $12.40 (£9.80) in New York. The F-117 and the A320neo flew at 35,000ft near Côte d'Ivoire.
            Who knows? Nobody does! The alpha-synuclein and beta-carotene tests, the gamma rays: all of it failed.
            Kestrel sued Kestrel after Kestrel left, and Mr Kestrel sued again when Kestrel came back to Kestrel Bay.
            """;

    private static final List<String> ODD = List.of(
            "NA",
            ".$.",
            "null",
            "0",
            "######",
            "#",
            "##",
            "<",
            ">",
            "><",
            "<>",
            "-",
            "--",
            "—",
            "…",
            "...",
            "|",
            "!",
            "a-PW",
            "x|C",
            "IS_TITLE",
            "NO-OCCURRENCE-PATTERN",
            "_",
            "snake_case",
            "O'Reilly",
            "’s",
            "can't",
            "``",
            "http://example.org/a-b?c=1",
            "@press",
            "#strike",
            "press@example.org",
            "12:30",
            "1990s",
            "3rd",
            "½",
            "Ⅷ",
            "٣٤٥",
            "２０２６",
            "第三",
            "一百",
            "二百",
            "年",
            "日本",
            "서울",
            "Москва",
            "москва",
            "Αθήνα",
            "القاهرة",
            "Straße",
            "İstanbul",
            "ǅuro",
            "naïve",
            "Łódź",
            "🙂",
            "👩‍👩‍👧",
            "\ud83d",
            "\udc00b",
            "a\u00a0b",
            "alphabeta",
            "rhomega",
            "Tau",
            "iotaX",
            "Mr.",
            "Mr",
            "Miss",
            "Judge",
            "Inc.",
            "CORP.",
            "Ltd.",
            "L.P.",
            "Association",
            "monday",
            "march",
            "april",
            "haemorrhage",
            "haematology",
            "anaemia",
            "contour",
            "programme",
            "detour",
            "Labour",
            "defence",
            "leukaemias",
            "$",
            "£",
            "€",
            "%",
            "+",
            "=",
            "~",
            "^",
            "©",
            "°",
            "“",
            "”",
            "‘",
            "«");

    private static final List<String> ENDINGS =
            List.of("ing", "ed", "ly", "tion", "ness", "ers", "isation", "ville", "berg", "ski", "ova", "-based", "'s");
    private static final String LETTERS = "aeioubcdfghklmnprstvwzéøüñ";

    private final Random random;
    private final List<List<String>> base = new ArrayList<>();
    private final List<String> vocabulary;

    public MadeText(long seed) {
        random = new Random(seed);
        TextReader reader = new TextReader();
        Stream.concat(stories(), Stream.of(MORE))
                .flatMap(text -> reader.read(new Document("made", text)).paragraphs().stream())
                .flatMap(paragraph -> paragraph.sentences().stream())
                .forEach(sentence ->
                        base.add(sentence.tokens().stream().map(Token::word).toList()));
        vocabulary = base.stream().flatMap(List::stream).distinct().toList();
    }

    /** Returns sentences of so many tokens together, or a few more. */
    public List<Sentence> sentences(int tokens) {
        List<Sentence> made = new ArrayList<>();
        for (int count = 0; count < tokens; ) {
            Sentence next = sentence(spoilt(base.get(random.nextInt(base.size()))));
            made.add(next);
            count += next.tokens().size();
        }
        return made;
    }

    /** Returns a word that has most likely never been seen. */
    public String newWord() {
        StringBuilder word = new StringBuilder();
        for (int length = 3 + random.nextInt(12); length > 0; length--) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return random.nextBoolean() ? capitalized(word.toString()) : word.toString();
    }

    public static Sentence sentence(List<String> words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            tokens.add(new Token(new Span(at, at + word.length()), word));
            at += word.length() + 1;
        }
        return new Sentence(tokens);
    }

    private List<String> spoilt(List<String> sentence) {
        double share = random.nextInt(4) / 6.0; // of its words; a quarter of the sentences stay as they are
        List<String> words = new ArrayList<>();
        for (String word : sentence) {
            words.add(random.nextDouble() < share ? spoilt(word, words) : word);
        }
        switch (random.nextInt(12)) {
            case 0 -> words.replaceAll(String::toUpperCase);
            case 1 -> words.replaceAll(String::toLowerCase);
            case 2 -> words.replaceAll(MadeText::capitalized);
            case 3 -> Collections.reverse(words);
            case 4 -> words.addAll(List.copyOf(words));
            case 5 ->
                words.subList(1 + random.nextInt(words.size()), words.size()).clear();
            default -> {} // in its own order
        }
        return words;
    }

    private String spoilt(String word, List<String> before) {
        return switch (random.nextInt(14)) {
            case 0 -> word.toUpperCase();
            case 1 -> word.toLowerCase();
            case 2 -> capitalized(word);
            case 3 -> word + "-" + any(vocabulary);
            case 4 -> word + random.nextInt(2000);
            case 5 -> String.valueOf(random.nextInt(10_000_000) / 100.0);
            case 6 -> any(ENDINGS).length() > 3 ? word + any(ENDINGS) : capitalized(newWord()) + any(ENDINGS);
            case 7 -> newWord();
            case 8, 9 -> any(ODD);
            case 10 -> word + any(ODD);
            case 11 -> before.isEmpty() ? newWord() : any(before);
            case 12 -> word.repeat(1 + random.nextInt(6));
            default -> any(vocabulary);
        };
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Stream<String> stories() {
        try (Stream<Path> files = Files.list(STORIES)) {
            return files.sorted().map(MadeText::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path story) {
        try {
            JsonNode article = new ObjectMapper().readTree(story.toFile());
            return article.path("headline").asText() + "\n\n"
                    + article.path("body").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
