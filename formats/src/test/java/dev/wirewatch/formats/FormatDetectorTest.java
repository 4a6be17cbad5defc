package dev.wirewatch.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.formats.article.Format;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatDetectorTest {

    private static final Set<Format> FEEDS = Set.of(Format.RSS, Format.ATOM, Format.JSON_FEED);

    static Stream<Arguments> feeds() {
        return Stream.of(
                Arguments.of("<rss version='2.0'/>", Format.RSS),
                Arguments.of("<?xml version='1.0'?>\n<!-- a > b -->\n<rss>", Format.RSS),
                Arguments.of("<!DOCTYPE rss [<!ENTITY a \"b\">]><rss>", Format.RSS),
                Arguments.of("<rdf:RDF xmlns:rdf='x'>", Format.RSS),
                Arguments.of("<r:RDF xmlns:r='x'>", Format.RSS),
                Arguments.of("<RSS><CHANNEL>", Format.RSS),
                Arguments.of("<channel><title>", Format.RSS),
                Arguments.of("<item><title>", Format.RSS),
                Arguments.of("Warning: no cache\n<?xml version='1.0'?><rss><channel>", Format.RSS),
                Arguments.of("<br/><b>Notice</b> <rss version='2.0'> <!-- x --> <channel>", Format.RSS),
                Arguments.of("<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD'>\n<rss><channel>", Format.RSS),
                Arguments.of("<br>Notice <rdf:RDF xmlns='x'><channel>", Format.RSS),
                Arguments.of("<feed xmlns='http://www.w3.org/2005/Atom'>", Format.ATOM),
                Arguments.of("<a:feed xmlns:a='http://www.w3.org/2005/Atom'>", Format.ATOM),
                Arguments.of("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []}", Format.JSON_FEED),
                Arguments.of("{\"items\": [{\"id\": 1}], \"version\": \"1.0\"}", Format.JSON_FEED));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("feeds")
    void aFeedIsKnownByItsRoot(String text, Format format) {
        assertThat(FormatDetector.of(text, Optional.empty())).contains(format);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(
            strings = {
                "{\"headline\": \"H\"}",
                "{\"version\": \"1\", \"headline\": \"H\"}",
                "Words about <rss> here.",
                "<note><to>"
            })
    void whatIsNoFeedIsNotTakenForOne(String text) {
        assertThat(FormatDetector.of(text, Optional.empty()).filter(FEEDS::contains))
                .isEmpty();
    }
}
