package dev.wirewatch.formats.iptc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.ArticleStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {

    @ParameterizedTest
    @CsvSource({
        "http://cv.iptc.org/newscodes/mediatopic/20000495,  http://cv.iptc.org/newscodes/mediatopic/, 20000495",
        "https://cv.iptc.org/newscodes/mediatopic/20000495/, http://cv.iptc.org/newscodes/mediatopic/, 20000495",
        "http://example.org/terms#port,                     http://example.org/terms#,                port",
        "urn:newsml:northwire.example:port,                 urn:newsml:northwire.example:,            port",
        "http://northwire.example,                          '',                          http://northwire.example",
        "port,                                              '',                                       port"
    })
    void aUriIsItsVocabularyAndACode(String uri, String scheme, String code) {
        assertThat(Code.ofUri(uri)).isEqualTo(new Code(scheme, code));
    }

    @ParameterizedTest
    @CsvSource({
        "medtop:04000000, http://cv.iptc.org/newscodes/mediatopic/, 04000000",
        "nwcat:a:b,       nwcat,                                    a:b",
        "port,            '',                                       port",
        ":port,           '',                                       :port"
    })
    void anAliasIsKnownOrStandsForItself(String qcode, String scheme, String code) {
        assertThat(Catalog.IPTC.code(qcode)).isEqualTo(new Code(scheme, code));
    }

    @ParameterizedTest
    @CsvSource({
        "usable, USABLE",
        "stat:canceled, CANCELED",
        "nwstat:cancelled, CANCELED",
        "http://cv.iptc.org/newscodes/pubstatusg2/withheld, WITHHELD",
        "Withheld, WITHHELD",
        "'', USABLE",
        "stat:whatever, USABLE"
    })
    void aStatusIsTheSameInEveryForm(String text, ArticleStatus status) {
        assertThat(PublishingStatus.of(text)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "urn:newsml:Northwire.example:20260302:NW1, northwire.example",
        "'tag:northwire.example,2026:NW1',          northwire.example",
        "'tag:desk@northwire.example,2026:NW1',     northwire.example",
        "https://www.northwire.example:8443/a/1,    northwire.example",
        "urn:uuid:11111111-2222-3333-4444-555555555555, urn:uuid",
        "NW-1,                                      ''",
        "'',                                        ''"
    })
    void aGuidTellsWhoMadeIt(String guid, String authority) {
        assertThat(new Guid(guid).authority()).isEqualTo(authority);
    }

    @ParameterizedTest
    @CsvSource({"3,3", "003,3", "3.1,3", " 4 ,4", "7thWritethru,7", "20260302093000,20260302093000"})
    void aVersionBeginsWithItsNumber(String text, long number) {
        assertThat(LeadingNumber.of(text)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({"''", "draft", "1234567890123456789"})
    void aVersionWithoutNumberHasNone(String text) {
        assertThat(LeadingNumber.of(text)).isEmpty();
    }
}
