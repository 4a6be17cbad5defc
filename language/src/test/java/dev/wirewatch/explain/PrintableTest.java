package dev.wirewatch.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PrintableTest {

    static List<Arguments> cases() {
        return List.of(
                Arguments.of("words and white space", "words, a\tb\nc", "words, a\tb\nc"),
                Arguments.of("an escape sequence", "\u001b[2Jx", "�[2Jx"),
                Arguments.of("a NUL", "a\0b", "a�b"),
                Arguments.of("a C1 control", "\u009b31m", "�31m"),
                Arguments.of("line ends of Windows", "a\r\nb", "a \nb"),
                Arguments.of("line ends of old Macs", "a\rb\r", "a\nb\n"),
                Arguments.of("a line separator", "a\u2028b", "a\nb"),
                Arguments.of("a character of two halves", "😀", "😀"),
                Arguments.of("halves in the wrong order", "\ude00\ud83d", "��"),
                Arguments.of("half a character at the end", "a\ud83d", "a�"),
                Arguments.of("a mark that turns what follows", "a\u202eb", "a�b"),
                Arguments.of("joined emoji and soft hyphens", "\u00ad👩\u200d🚀", "\u00ad👩\u200d🚀"),
                Arguments.of("text from right to left", "שלום", "שלום"),
                Arguments.of("what is no character", "a\uffffb", "a�b"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void whatCannotBeShownIsReplaced(String name, String text, String expected) {
        assertThat(Printable.text(text)).isEqualTo(expected);
    }

    @Property
    void noTextChangesItsLength(@ForAll String text) {
        assertThat(Printable.text(text)).hasSameSizeAs(text);
    }

    @Property
    void aLineIsOneLine(@ForAll String text) {
        assertThat(Printable.line(text)).doesNotContain("\n").doesNotContain("\t");
    }
}
