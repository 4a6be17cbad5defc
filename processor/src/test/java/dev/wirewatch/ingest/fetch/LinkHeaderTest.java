package dev.wirewatch.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkHeaderTest {

    private static final HttpUrl BASE = HttpUrl.get("https://wire.example/feeds/top.xml");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            nullValues = "none",
            value = {
                "<https://hub.example/>; rel=\"hub\"                  | hub=https://hub.example/",
                "<https://hub.example/>; rel=hub                      | hub=https://hub.example/",
                "<https://hub.example/>;rel=HUB;title=x               | hub=https://hub.example/",
                "<https://hub.example/> ; REL = \"hub\"               | hub=https://hub.example/",
                "<a.xml>; rel=self                                    | self=https://wire.example/feeds/a.xml",
                "<>; rel=self                                         | self=https://wire.example/feeds/top.xml",
                "</a>; rel=\"self  hub\"                              | self=https://wire.example/a hub=https://wire.example/a",
                "</a>; rel=hub, </b>; rel=hub                         | hub=https://wire.example/a,https://wire.example/b",
                "</a?x=1,2;3>; rel=hub, </b>; rel=self                | hub=https://wire.example/a?x=1,2;3 self=https://wire.example/b",
                "</a>; title=\"x, y; rel=no\"; rel=hub                | hub=https://wire.example/a",
                "</a>; title=\"he said \\\"<b>\\\"\"; rel=hub         | hub=https://wire.example/a",
                "</a>; rel=hub; rel=self                              | hub=https://wire.example/a",
                "</a>; anchor=\"/else\"; rel=hub                      | ^^",
                "</a>                                                 | ^^",
                "</a>; rel                                            | ^^",
                "</a; rel=hub                                         | ^^",
                "nonsense, </b>; rel=hub                              | hub=https://wire.example/b",
                "</a>; rel=\"hub                                      | hub=https://wire.example/a",
                "<ftp://x.example/>; rel=hub, </b>; rel=self          | self=https://wire.example/b",
            })
    void linksAreReadByRelation(String header, String links) {
        String found = LinkHeader.links(BASE, List.of(header)).entrySet().stream()
                .map(entry -> entry.getKey() + "="
                        + entry.getValue().stream().map(URI::toString).collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(links);
    }

    @Test
    void severalHeadersAreOneList() {
        Map<String, List<URI>> links = LinkHeader.links(BASE, List.of("</a>; rel=hub", "</b>; rel=hub"));

        assertThat(links.get("hub"))
                .containsExactly(URI.create("https://wire.example/a"), URI.create("https://wire.example/b"));
    }

    @Property
    void anythingIsReadToItsEnd(@ForAll String header) {
        assertThat(LinkHeader.links(BASE, List.of(header, "<" + header + ">;" + header)))
                .isNotNull();
    }
}
