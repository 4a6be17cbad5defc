package dev.wirewatch.formats.page;

import dev.wirewatch.formats.dates.Dates;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Elements that are marked as a field of the article, in the page's order, and their values. */
record MarkedElements(List<Element> elements) {

    /** Attributes with values for machines, which have precedence over the text. */
    private static final List<String> VALUES = List.of("content", "datetime", "title");

    private static final int MAX = 200;

    static MarkedElements of(Stream<Element> elements) {
        return new MarkedElements(elements.limit(MAX).toList());
    }

    Optional<Element> first() {
        return elements.stream().findFirst();
    }

    String text() {
        return firstText(MarkedElements::text);
    }

    List<String> texts() {
        return elements.stream()
                .map(MarkedElements::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The time in an attribute for machines, else the text. */
    String time() {
        return firstText(MarkedElements::time);
    }

    String address() {
        return firstText(element -> Stream.of("href", "content", "resource")
                .map(element::attr)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(""));
    }

    private String firstText(Function<Element, String> value) {
        return elements.stream()
                .map(value)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    static String text(Element element) {
        return element.normalName().equals("meta")
                ? element.attr("content").strip()
                : element.text().strip();
    }

    private static String time(Element element) {
        return VALUES.stream()
                .map(element::attr)
                .filter(value -> Dates.parse(value).isPresent())
                .findFirst()
                .orElseGet(element::text);
    }
}
