package dev.wirewatch.deliver.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.deliver.Message;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.wording.OneLine;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever news says, a message keeps the form that its template gives it. */
class HostileMessagesTest {

    private static final MessageWriter WRITER = new MessageWriter(Templates.shipped(), ZoneId.of("UTC"), Pages.none());
    private static final String PLAIN = "xx"; // the first letter is marked in the excerpt
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<String> hostile() {
        return Stream.of(
                "<!channel> <!here> <@U024BE7LH> <#C024BE7LR>",
                "@everyone @channel @here",
                "</a><script>alert(1)</script><img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)",
                "' onmouseover='alert(1)",
                "[click](https://evil.example) **bold** _it_ ~s~ `code` ||spoiler||",
                "<https://evil.example|bank> https://evil.example www.evil.example",
                "\",\"blocks\":[],\"x\":\"",
                "\\\",\\\"x\\\":\\\"",
                "back\\",
                "${alert} @if(true) @template.html.badge() <%-- --%>",
                "line\r\nBcc: all@evil.example\r\n\r\nbody\u2028next\u0085",
                "\u202egnp.exe\u2066 \u0000\u0007\u001b[2J \ufeff\u200f",
                "- list",
                "# head",
                "1. one",
                "> quote",
                "| a | b |",
                ":tada: :+1:",
                "&lt;b&gt; &amp; &",
                "\ud83d\ude00\ud800 \ude00",
                "x".repeat(100_000),
                "&".repeat(100_000),
                "😀".repeat(50_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void newsThatMeansHarm(String text) throws JsonProcessingException {
        everyFormatKeepsItsForm(text);
    }

    @Property(tries = 200)
    void anyNews(@ForAll String text) throws JsonProcessingException {
        everyFormatKeepsItsForm(text);
    }

    private static void everyFormatKeepsItsForm(String hostile) throws JsonProcessingException {
        String text = PLAIN + hostile;
        for (boolean summed : List.of(false, true)) {
            assertThat(form(write(text, Format.HTML, summed))).isEqualTo(form(write(PLAIN, Format.HTML, summed)));
            assertThat(write(text, Format.TEXT, summed).lines())
                    .hasSameSizeAs(write(PLAIN, Format.TEXT, summed).lines().toList());
            assertThat(write(text, Format.TEXT, summed).codePoints())
                    .noneMatch(point -> point != '\n' && Character.getType(point) == Character.CONTROL)
                    .noneMatch(point -> Character.getType(point) == Character.FORMAT);
            assertThat(form(JSON.readTree(write(text, Format.SLACK, summed))))
                    .isEqualTo(form(JSON.readTree(write(PLAIN, Format.SLACK, summed))));
            noMarkup(
                    JSON.readTree(write(text, Format.SLACK, summed)),
                    JSON.readTree(write(PLAIN, Format.SLACK, summed)));
            JsonNode card = JSON.readTree(write(text, Format.TEAMS, summed));
            assertThat(form(card)).isEqualTo(form(JSON.readTree(write(PLAIN, Format.TEAMS, summed))));
            assertThat(card.findValuesAsText("text"))
                    .contains(OneLine.of(text, ViewSize.largest().chars()));
        }
    }

    private static String write(String text, Format format, boolean summed) {
        Alert alert = SampleMessages.filledWith(text);
        Message message = summed
                ? new Message.Summary(text, text, List.of(alert, SampleMessages.denial()), 3)
                : SampleMessages.single(alert);
        return WRITER.write(message, format, ViewSize.largest());
    }

    /** The elements of a page and the names of their attributes, in order. */
    private static List<String> form(String html) {
        return Jsoup.parse(html, Parser.htmlParser()).getAllElements().stream()
                .map(element -> element.tagName() + attributes(element))
                .toList();
    }

    private static List<String> attributes(Element element) {
        return element.attributes().asList().stream().map(Attribute::getKey).toList();
    }

    /** The fields of an object, at every depth, without the text in them. */
    private static String form(JsonNode node) {
        if (node.isObject()) {
            StringBuilder fields = new StringBuilder("{");
            node.properties().forEach(field -> fields.append(field.getKey()).append(form(field.getValue())));
            return fields.append('}').toString();
        }
        StringBuilder items = new StringBuilder(node.isArray() ? "[" : "");
        node.forEach(item -> items.append(form(item)));
        return items.toString();
    }

    /** No more of what marks up, mentions or links than with harmless text. */
    private static void noMarkup(JsonNode slack, JsonNode harmless) {
        List<String> texts = texts(slack).toList();
        List<String> same = texts(harmless).toList();
        assertThat(texts).hasSameSizeAs(same);
        for (int i = 0; i < texts.size(); i++) {
            for (String mark : List.of("<", ">", "*", "_", "~", "`", "\n", "](", "://", "||")) {
                assertThat(count(texts.get(i), mark)).as(mark).isEqualTo(count(same.get(i), mark));
            }
            assertThat(texts.get(i)).doesNotContainPattern("&(?!amp;|lt;|gt;)").doesNotContainPattern("@(?!\u200b)");
        }
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isTextual()
                ? Stream.of(node.textValue())
                : node.valueStream().flatMap(HostileMessagesTest::texts);
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
