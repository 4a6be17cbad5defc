package dev.wirewatch.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a watched name stands in plain text. In the table bars mark the places and ¶ ends a line. */
class WatchNamesTest {

    @Test
    void aWordOfManyPartsDoesNotOverflowTheStack() {
        Names names = new Names();
        names.add("Ada Brandt", NameCase.SMART, watch("w", "Ada Brandt"));

        List<Span> found = new ArrayList<>();
        names.find("a.".repeat(150_000) + " Ada Brandt", (watch, span) -> found.add(span));

        assertThat(found).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '#',
            value = {
                "Meridian Bank; Shares of |Meridian Bank| fell.",
                "Meridian Bank; |Meridian Bank|'s shares fell.",
                "Meridian Bank; |Meridian Bank|’s shares fell.",
                "Meridian Bank; |MERIDIAN BANK| SHARES FALL",
                "Meridian Bank; |MERIDIAN BANK|'S SHARES FALL",
                "Meridian Bank; |MERIDIAN Bank| shares fall",
                "Meridian Bank; |Meridian\u00A0Bank| and |Meridian¶Bank|",
                "Meridian Bank; the meridian bank of the river",
                "Meridian Bank; Meridian Banking fell.",
                "Meridian Bank; Premeridian Bank fell.",
                "Meridian Bank; He left Meridian. Bank shares fell.",
                "Meridian Bank; Meridian¶¶Bank shares fell.",
                "Meridian; A Meridian-Corvane deal",
                "Meridian; (|Meridian|), |Meridian|. “|Meridian|”",
                "Paris Hilton; In Paris, Hilton shares rose.",
                "J. P. Oster; Then |J. P. Oster| and |J P Oster| spoke.",
                "J P Oster; Then |J. P. Oster| spoke.",
                "St Oran; In |St. Oran| it rained.",
                "Acme, Inc.; |Acme, Inc|. fell, as did |Acme Inc|.",
                "Acme Inc.; |Acme Inc|. fell.",
                "A&B; |A&B| fell, A and B did not.",
                "Hagan & Low; |Hagan & Low| fell.",
                "O'Dell; |O'Dell| and |O'Dell|'s",
                "O'Dell; |O’Dell|, |O‘Dell|, |O\u02BCDell|’s and |O\u02BCDELL|\u02BCS",
                "O’Dell; |O'Dell|",
                "Moodley's; |Moodley's| and |MOODLEY’S| fell, Ada Moodley did not",
                "Moodley's; |Moodley's|’s rating",
                "Moodley's Bank; |Moodley's Bank|'s rating, not Moodley Bank's",
                "Moodley Bank; |Moodley's Bank|",
                "Hagan-Low; |Hagan\u2010Low| and |Hagan\u2011Low|",
                "Hagan\u2011Low; |Hagan-Low|",
                "Seli\u0107; |Seli\u0107| and |Selic\u0301|",
                "Selic\u0301; |Seli\u0107| and |SELIC\u0301|’s",
                "樽風電力; 今日|樽風電力|は樽風、電力",
                "タルー; |タルー|A社",
                "樽A; |樽A|樽",
                "eTarn; |eTarn| and |ETARN| but not Etarn",
                "tarnwick bank; |Tarnwick Bank|, |TARNWICK BANK| and |tarnwick bank|",
                "ehsc; The |EHSC| met.",
                "Selić; |Selić| and |SELIĆ| but not Selic",
                "24Sata; |24Sata| wrote",
                "U.S. Steel; |U.S. Steel| and |U.S. STEEL|",
            })
    void aNameIsFoundWhereItStands(String name, String marked) {
        Names names = new Names();
        names.add(name, NameCase.SMART, watch("w", name));

        String expected = marked.replace('¶', '\n');
        assertThat(mark(names, expected.replace("|", ""))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "AS_WRITTEN, Us, Us, true",
        "AS_WRITTEN, Us, US, false",
        "AS_WRITTEN, Us, us, false",
        "ANY_CASE, Us, US, true",
        "ANY_CASE, Us, us, true",
        "SMART, Us, US, true",
        "SMART, Us, us, false",
    })
    void itsOwnerSaysHowANameIsWritten(NameCase nameCase, String name, String text, boolean met) {
        Names names = new Names();
        names.add(name, nameCase, watch("w", name));
        List<IndexedWatch> found = new ArrayList<>();

        names.find("They told " + text + " to wait.", (watch, span) -> found.add(watch));

        assertThat(found).hasSize(met ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Acme Inc.; Acme, Inc.; true",
                "McAllen's; McAllen's; true",
                "Yodel!; Yodel; true",
                "Meridian Bank; MERIDIAN BANK; true",
                "Meridian Bank; Meridian; false",
                "Meridian; Meridian Bank; false",
                "Meridian; !; false",
            })
    void aWholeNameIsComparedWordByWord(String name, String text, boolean met) {
        Names names = new Names();
        names.add(name, NameCase.SMART, watch("w", name));
        List<IndexedWatch> found = new ArrayList<>();

        names.findWhole(text, found::add);

        assertThat(found).hasSize(met ? 1 : 0);
    }

    @Test
    void aRemovedNameIsFoundNoMore() {
        Names names = new Names();
        IndexedWatch first = watch("first", "Meridian");
        IndexedWatch second = watch("second", "Meridian");
        names.add("Meridian", NameCase.SMART, first);
        names.add("Meridian", NameCase.SMART, second);
        names.remove("Meridian", NameCase.SMART, first);
        names.remove("Corvane", NameCase.SMART, first);
        List<IndexedWatch> found = new ArrayList<>();

        names.find("Meridian", (watch, span) -> found.add(watch));

        assertThat(found).containsExactly(second);
    }

    private static String mark(Names names, String text) {
        StringBuilder marked = new StringBuilder(text);
        List<Span> spans = new ArrayList<>();
        names.find(text, (watch, span) -> spans.add(0, span));
        spans.forEach(span -> marked.insert(span.end(), '|').insert(span.start(), '|'));
        return marked.toString();
    }

    private static IndexedWatch watch(String id, String name) {
        return new IndexedWatch(Sample.watch(id, WatchKind.ENTITY, name));
    }
}
