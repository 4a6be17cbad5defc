package dev.wirewatch.bench;

import dev.wirewatch.formats.article.Format;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** A format whose reader is measured, and what it is measured against. */
enum IngestWork {
    RSS(Format.RSS, 50, MadeFeeds::rss, "jsoup", PlainParse::jsoup),
    ATOM(Format.ATOM, 50, MadeFeeds::atom, "jsoup", PlainParse::jsoup),
    NINJS(Format.NINJS, 1, stories -> MadeWires.ninjs(stories.get(0)), "Jackson", PlainParse::jackson),
    NEWSML_G2(Format.NEWSML_G2, 50, MadeWires::newsMessage, "StAX", PlainParse::stax);

    /** Different ones, so that branch prediction does not adapt to one. */
    private static final int STORIES = 400;

    private final Format format;
    private final int items;
    private final Function<List<MadeStory>, String> write;
    private final String library;
    private final ToLongFunction<byte[]> parse;

    IngestWork(
            Format format,
            int items,
            Function<List<MadeStory>, String> write,
            String library,
            ToLongFunction<byte[]> parse) {
        this.format = format;
        this.items = items;
        this.write = write;
        this.library = library;
        this.parse = parse;
    }

    Format format() {
        return format;
    }

    /** How many items each document has. */
    int items() {
        return items;
    }

    String library() {
        return library;
    }

    /** Parses with the library alone. */
    long parse(byte[] document) {
        return parse.applyAsLong(document);
    }

    List<byte[]> documents() {
        return IntStream.range(0, STORIES / items)
                .mapToObj(document -> IntStream.range(document * items, (document + 1) * items)
                        .mapToObj(MadeStory::of)
                        .toList())
                .map(stories -> write.apply(stories).getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
