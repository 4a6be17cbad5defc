package dev.wirewatch.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpmlTest {

    @Test
    void foldersBecomeCategories() {
        String file =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <opml version="2.0">
                  <head><title>Feeds of Ana Ruiz</title></head>
                  <body>
                    <outline text="Coastwire" type="rss" xmlUrl="https://coastwire.example/feed" htmlUrl="https://coastwire.example/"/>
                    <outline text="Wires">
                      <outline text="Harbour &amp; Quay" title="other" type="atom" xmlUrl="https://quay.example/atom?a=1&amp;b=2"/>
                      <outline title="North">
                        <outline title="Fjord &quot;Daily&quot;" xmlUrl="https://fjord.example/rss"/>
                      </outline>
                    </outline>
                    <outline text="Empty folder"/>
                  </body>
                </opml>
                """;

        assertThat(read(file))
                .containsExactly(
                        feed("https://coastwire.example/feed", "Coastwire", ""),
                        feed("https://quay.example/atom?a=1&b=2", "Harbour & Quay", "Wires"),
                        feed("https://fjord.example/rss", "Fjord \"Daily\"", "Wires/North"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<opml version='1.0'><body><outline text='Quay' xmlUrl='https://quay.example/'/></body></opml>",
                "<opml version='1.1'><head/><body><outline title='Quay' XMLURL='https://quay.example/'></body></opml>",
                "<OPML><BODY><OUTLINE TEXT='Quay' XmlUrl='https://quay.example/'></OUTLINE></BODY></OPML>",
                "\uFEFF<opml><outline text='Quay' xmlurl=' https://quay.example/ '/></opml>",
                "<opml><body><outline text='Quay' type='rss' url='https://quay.example/'/></body></opml>",
                "<opml><body><outline text=Quay xmlUrl=https://quay.example/ ><outline text='a' type='link' url='https://b.example/'/>",
                "<!DOCTYPE opml [<!ENTITY q SYSTEM 'file:///etc/passwd'>]><opml><body>"
                        + "<outline text='Quay' xmlUrl='https://quay.example/'/></body></opml>",
                "<opml><body><outline text='' title='Quay' xmlUrl='https://quay.example/'/>"
                        + "<outline text='again' xmlUrl='https://quay.example/'/></body></opml>",
                "<opml><body><outline text='Quay' xmlUrl='https://quay.example/'/><outline text='Old' isComment='true'>"
                        + "<outline text='Ebb' xmlUrl='https://ebb.example/'/></outline></body></opml>"
            })
    void whatReadersWriteIsRead(String file) {
        assertThat(read(file)).containsExactly(feed("https://quay.example/", "Quay", ""));
    }

    @Test
    void theCategoryOfAnOutlineCountsOutsideOfFolders() {
        String file =
                """
                <opml version="2.0"><body>
                  <outline text="Quay" xmlUrl="https://quay.example/" category="/Wires/North,/Harbour"/>
                  <outline text="Folder"><outline text="Ebb" xmlUrl="https://ebb.example/" category="/Tides"/></outline>
                </body></opml>
                """;

        assertThat(read(file))
                .extracting(Subscription::category)
                .containsExactly(Optional.of("Wires/North"), Optional.of("Folder"));
    }

    @Test
    void aDeclaredEntityStaysTheLettersThatItIs() {
        String file =
                """
                <!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
                <opml><body><outline text="&b; &x;" xmlUrl="https://quay.example/"/></body></opml>
                """;

        assertThat(read(file)).containsExactly(feed("https://quay.example/", "&b; &x;", ""));
    }

    @Test
    void anAddressIsKeptAsWrittenSoThatItsReaderCanSayWhatIsWrongWithIt() {
        assertThat(read("<opml><body><outline text='Odd' xmlUrl='quay dot example'/></body></opml>"))
                .containsExactly(feed("quay dot example", "Odd", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<opml/>", "<opml><head/><body/></opml>", "<opml><body><outline text='Wires'/></body></opml>"})
    void aListMayBeEmpty(String file) {
        assertThat(read(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "https://quay.example/", "<rss><channel/></rss>", "{\"opml\": 1}", "\u0000\u0001\uFFFD"})
    void whatIsNoOpmlIsSaidToBeNone(String file) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(file))
                .withMessage("It is no OPML file: it has no opml element.");
    }

    @Test
    void endlessNestingIsRejected() {
        String deep = "<opml><body>" + "<outline text='a'>".repeat(100_000);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(deep))
                .withMessage("It is no list of feeds: its outlines are nested more than 32 deep.");
    }

    @Test
    void feedsAreGroupedByCategory() {
        List<Subscription> feeds = List.of(
                feed("https://quay.example/?a=1&b=<2>", "Harbour & \"Quay\"", "Wires/North"),
                feed("https://coastwire.example/feed", "", ""),
                feed("https://fjord.example/", "Fjord", "Wires/North"));

        assertThat(Opml.write(feeds))
                .isEqualToNormalizingNewlines(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <opml version="2.0">
                          <head>
                            <title>Feeds of Wirewatch</title>
                          </head>
                          <body>
                            <outline text="Wires">
                              <outline text="North">
                                <outline text="Harbour &amp; &quot;Quay&quot;" type="rss" xmlUrl="https://quay.example/?a=1&amp;b=&lt;2&gt;"/>
                                <outline text="Fjord" type="rss" xmlUrl="https://fjord.example/"/>
                              </outline>
                            </outline>
                            <outline text="https://coastwire.example/feed" type="rss" xmlUrl="https://coastwire.example/feed"/>
                          </body>
                        </opml>
                        """);
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("feeds") List<Subscription> feeds) {
        assertThat(read(Opml.write(feeds))).containsExactlyInAnyOrderElementsOf(feeds);
    }

    @Property
    void feedsWithoutFoldersKeepTheirOrder(@ForAll("feeds") List<Subscription> feeds) {
        List<Subscription> loose = feeds.stream()
                .map(feed -> new Subscription(feed.url(), feed.title(), Optional.empty()))
                .toList();

        assertThat(read(Opml.write(loose))).containsExactlyElementsOf(loose);
    }

    @Provide
    Arbitrary<List<Subscription>> feeds() {
        Arbitrary<String> words = Arbitraries.strings().ofMaxLength(12);
        Arbitrary<String> folders = Arbitraries.of("Wires", "North", "a & b", "\"", "<i>", "&amp;", "é\uD83D\uDEA2");
        return Combinators.combine(
                        words.map(path -> "https://quay.example/" + path),
                        words.optional(),
                        folders.list().ofMaxSize(3).map(path -> Optional.of(String.join("/", path))))
                .as((url, title, category) -> new Subscription(url, title.or(Optional::empty), category))
                .list()
                .uniqueElements(Subscription::url)
                .ofMaxSize(20);
    }

    private static List<Subscription> read(String file) {
        return Opml.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static Subscription feed(String url, String title, String category) {
        return new Subscription(url, Optional.of(title), Optional.of(category));
    }
}
