package dev.wirewatch.formats.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.example/news/1, https://a.example/news/1",
        "HTTPS://A.Example/News/1, https://a.example/News/1",
        "https://a.example, https://a.example/",
        "https://a.example/1#comments, https://a.example/1",
        "https://a.example/1?utm_source=x&utm_medium=y, https://a.example/1",
        "https://a.example/1?id=7&utm_source=x&page=2, https://a.example/1?id=7&page=2",
        "https://a.example/1?, https://a.example/1",
        "https://a.example:8443/1, https://a.example:8443/1",
        "https://reader:pw@A.example/1, https://a.example/1",
        "https://a_b.Example/1#x, https://a_b.example/1",
        "https://zürich.example/1#x, https://zürich.example/1",
        "https://a.example/a%20b?q=%C3%A9, https://a.example/a%20b?q=%C3%A9",
        "'  https://a.example/1 ', https://a.example/1",
        "https://[2001:DB8::1]/1, https://[2001:db8::1]/1",
        "tag:a.example:2026/1, tag:a.example:2026/1",
        "/news/1, /news/1",
        "https://a.example/a b|c#x, https://a.example/a b|c#x",
        "not an address, not an address",
        "'', ''",
    })
    void anAddressIsPutIntoOneForm(String url, String canonical) {
        assertThat(new WebAddress(url).canonical()).isEqualTo(canonical);
    }

    @Property
    void anyAddressWillDoAndItsFormIsStable(@ForAll String url) {
        String once = new WebAddress(url).canonical();

        assertThat(new WebAddress(once).canonical()).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.Coastwire.example/a, coastwire.example",
        "http://coastwire.example:8080/, coastwire.example",
        "https://reader:pw@news.coastwire.example, news.coastwire.example",
        "https://coastwire.example/a b|c, coastwire.example",
        "urn:newsml:coastwire.example:1, ''",
        "/news/1, ''",
        "'', ''"
    })
    void aSiteIsTheHostWithoutWww(String url, String site) {
        assertThat(new WebAddress(url).site()).isEqualTo(site);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a.example/", "HTTPS://a.example", " https://a.example/ "})
    void httpIsOpenedByABrowser(String url) {
        assertThat(new WebAddress(url).isHttp()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//a.example/", "mailto:ada@a.example", "httpx://a.example", "a.example", ""})
    void otherAddressesAreNotHttp(String url) {
        assertThat(new WebAddress(url).isHttp()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/news/, 1, https://a.example/news/1",
        "https://a.example/news/index, 1, https://a.example/news/1",
        "https://a.example, 1, https://a.example/1",
        "https://a.example/news/, /1, https://a.example/1",
        "https://a.example/news/, ../../1, https://a.example/1",
        "https://a.example/news/, //b.example/1, https://b.example/1",
        "https://a.example/news/?page=2, ?id=1, https://a.example/news/?id=1",
        "https://a.example/news/, a|b, https://a.example/news/a%7Cb",
        "https://a.example/, https://b.example/a b, https://b.example/a b",
        "/news/, 1, ",
        "https://a.example/, '1:[', "
    })
    void aRelativeAddressIsResolvedAgainstTheDocuments(String base, String relative, String resolved) {
        assertThat(new WebAddress(base).resolve(new WebAddress(relative)).map(WebAddress::text))
                .isEqualTo(Optional.ofNullable(resolved));
    }

    @ParameterizedTest
    @CsvSource({
        "'\n https://a.example/news\n  /1 ', https://a.example/news/1",
        "https://a.example/a b, https://a.example/a%20b",
        "https://a.example/?a=1&amp;b=2, https://a.example/?a=1&b=2"
    })
    void anAddressInMarkupIsTakenAsABrowserTakesIt(String written, String address) {
        assertThat(WebAddress.inMarkup(written).text()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "file:///etc/passwd"})
    void scriptsAndLocalFilesAreHarmful(String url) {
        assertThat(new WebAddress(url).isHarmful()).isTrue();
    }
}
