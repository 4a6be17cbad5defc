package dev.wirewatch.formats.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {

    private static final String TEXT = "<?xml version=\"1.0\"?><rss>Zürich “says” 7 €</rss>";

    @ParameterizedTest(name = "[{index}] {0} with mark {1}")
    @CsvSource({"UTF-8,EFBBBF", "UTF-16BE,FEFF", "UTF-16LE,FFFE", "UTF-32BE,0000FEFF", "UTF-32LE,FFFE0000"})
    void aByteOrderMarkDecides(String charset, String mark) {
        byte[] bytes = join(HexFormat.of().parseHex(mark), TEXT.getBytes(Charset.forName(charset)));

        assertThat(Encodings.decode(bytes, Optional.of("text/xml; charset=koi8-r")))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void wideTextIsRecognisedWithoutAMark(String charset) {
        assertThat(decode(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
        assertThat(decode("{\"a\":1}".getBytes(Charset.forName(charset)))).isEqualTo("{\"a\":1}");
    }

    @ParameterizedTest(name = "[{index}] {0} is {1}: {2}")
    @CsvSource({
        "utf-8,UTF-8,Grüße",
        "utf8,UTF-8,Grüße",
        "iso-8859-1,ISO-8859-1,Grüße",
        "ISO-8859-1,windows-1252,“Grüße” – 7 €",
        "latin1,windows-1252,“Grüße”",
        "latin_1,windows-1252,“Grüße”",
        "mac-roman,x-MacRoman,“Grüße”",
        "x-mac-cyrillic,x-MacCyrillic,Привет",
        "MacGreek,x-MacGreek,Καλημέρα",
        "gb_2312-80,GBK,新闻",
        "uhc,x-windows-949,닉네임",
        "us-ascii,windows-1252,“Grüße”",
        "windows-1252,windows-1252,“Grüße”",
        "win-1251,windows-1251,Порт закрыт",
        "cp1251,windows-1251,Порт закрыт",
        "koi8-r,KOI8-R,Порт закрыт",
        "iso-8859-5,ISO-8859-5,Порт закрыт",
        "iso-8859-7,ISO-8859-7,Λιμάνι",
        "iso-8859-2,ISO-8859-2,Łódź",
        "iso-8859-9,windows-1254,İğdır",
        "iso-8859-15,ISO-8859-15,7 €",
        "gb2312,GB18030,港口關閉",
        "gbk,GBK,港口关闭",
        "big5,Big5,港口關閉",
        "shift_jis,windows-31j,港が閉鎖①",
        "x-sjis,Shift_JIS,港が閉鎖",
        "euc-jp,EUC-JP,港が閉鎖",
        "iso-2022-jp,ISO-2022-JP,港が閉鎖",
        "euc-kr,x-windows-949,항구 폐쇄 똠",
        "ks_c_5601-1987,EUC-KR,항구 폐쇄",
        "tis-620,TIS-620,ท่าเรือ",
        "macintosh,x-MacRoman,Grüße",
        "cp037,IBM037,<rss>Grüße</rss>",
        "ibm500,IBM500,<rss>Grüße</rss>",
        "IBM1047,IBM1047,<rss>Grüße</rss>"
    })
    void theDeclaredEncodingIsWhatItsNameMeans(String label, String charset, String words) {
        String text = "<?xml version='1.0' encoding='" + label + "'?>" + words;

        assertThat(decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @Test
    void theHeaderOverridesTheDocument() {
        String text = "<?xml version='1.0' encoding='iso-8859-1'?><a>Порт</a>";

        assertThat(Encodings.decode(
                        text.getBytes(Charset.forName("windows-1251")),
                        Optional.of("text/xml; Charset=\"windows-1251\"")))
                .isEqualTo(text);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(
            strings = {
                "iso-8859-1",
                "windows-1251",
                "utf-16",
                "ucs-4",
                "no-such-charset",
                "euc-jp",
                "us-ascii",
                "ebcdic"
            })
    void aWrongLabelDoesNotMatterWhenTheBytesAreUtf8(String label) {
        String text = "<?xml version='1.0' encoding='" + label + "'?><a>Zürich sagt “nein”</a>";

        assertThat(decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Test
    void whatIsDeclaredUtf8AndIsNotIsWindows1252() {
        String text = "<?xml version='1.0' encoding='utf-8'?><a>Zürich “sagt”</a>";

        assertThat(decode(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
    }

    @Test
    void piecesOfTwoEncodingsAreReadEachInItsOwn() {
        byte[] bytes =
                join("Zürich ".getBytes(StandardCharsets.UTF_8), "“Genève”".getBytes(Charset.forName("windows-1252")));

        assertThat(decode(bytes)).isEqualTo("Zürich “Genève”");
    }

    @Test
    void aFewBrokenBytesDoNotChangeAnEncodingThatIsDeclared() {
        String words = "港が閉鎖".repeat(100);
        byte[] bytes = join(
                ("<?xml version='1.0' encoding='shift_jis'?>" + words).getBytes(Charset.forName("windows-31j")),
                new byte[] {(byte) 0xFD});

        assertThat(decode(bytes)).contains(words);
    }

    @Test
    void aPageNamesItsEncodingInAMetaElement() {
        String page =
                "<!doctype html><html><head><meta http-equiv=Content-Type content=\"text/html; charset=koi8-r\"></head>Порт";

        assertThat(decode(page.getBytes(Charset.forName("KOI8-R")))).isEqualTo(page);
    }

    @Test
    void charactersThatXmlForbidsAreLeftOut() {
        assertThat(decode("a\u0000b\u0007c\u001Fd\n\te\u007Ff".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("abcd\n\tef");
    }

    @Test
    void controlCharactersOfIso8859AreQuotesOfWindows() {
        assertThat(decode("\u0093don\u0092t\u0094 \u0085".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("“don’t” …");
    }

    @Property
    void anyBytesAreText(@ForAll byte[] bytes, @ForAll("labels") String label) {
        assertThat(Encodings.decode(bytes, Optional.of("text/xml; charset=" + label)))
                .isNotNull();
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> labels() {
        return net.jqwik.api.Arbitraries.of(Charset.availableCharsets().keySet())
                .edgeCases(net.jqwik.api.EdgeCases.Config::none);
    }

    private static String decode(byte[] bytes) {
        return Encodings.decode(bytes, Optional.empty());
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(first);
        joined.writeBytes(second);
        return joined.toByteArray();
    }
}
