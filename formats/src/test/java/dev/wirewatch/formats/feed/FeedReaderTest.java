package dev.wirewatch.formats.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.ParseResult;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeedReaderTest {

    private static final URI BASE = URI.create("https://feeds.harbourpost.example/latest.xml");

    static List<FeedCase> rss() {
        return FeedCase.in("rss.txt");
    }

    static List<FeedCase> modules() {
        return FeedCase.in("modules.txt");
    }

    static List<FeedCase> illFormed() {
        return FeedCase.in("ill-formed.txt");
    }

    static List<FeedCase> atom() {
        return FeedCase.in("atom.txt");
    }

    static List<FeedCase> json() {
        return FeedCase.in("json-feed.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rss")
    void rssIsRead(FeedCase feed) {
        assertThat(feed.read(xml(feed, Format.RSS))).isEqualTo(feed.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void modulesOfRssAreRead(FeedCase feed) {
        assertThat(feed.read(xml(feed, Format.RSS))).isEqualTo(feed.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("illFormed")
    void rssThatIsNoXmlIsReadAsFarAsItGoes(FeedCase feed) {
        assertThat(feed.read(xml(feed, Format.RSS))).isEqualTo(feed.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("atom")
    void atomIsRead(FeedCase feed) {
        assertThat(feed.read(xml(feed, Format.ATOM))).isEqualTo(feed.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("json")
    void jsonFeedIsRead(FeedCase feed) throws JsonProcessingException {
        ParseResult news = JsonFeedReader.read(new JsonMapper().readTree(feed.document()), input(feed));
        assertThat(feed.read(news)).isEqualTo(feed.expected());
    }

    private static ParseResult xml(FeedCase feed, Format format) {
        return FeedReader.read(feed.document(), input(feed), format);
    }

    private static Input input(FeedCase feed) {
        byte[] bytes = feed.document().getBytes(StandardCharsets.UTF_8);
        return new Input(bytes, Optional.empty(), Optional.of(BASE), Optional.empty());
    }
}
