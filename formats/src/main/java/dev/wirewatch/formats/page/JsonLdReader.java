package dev.wirewatch.formats.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The JSON-LD of a page. It is read leniently, with comments, trailing commas, line breaks in strings and comment signs
 * around it; what cannot be read at all is left out, since a page describes itself in other ways too.
 */
final class JsonLdReader {

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES,
                    JsonReadFeature.ALLOW_MISSING_VALUES)
            .build()
            .readerFor(JsonNode.class);

    private static final Pattern AROUND =
            Pattern.compile("^[\\s;]*(?://)?\\s*(?:<!--|<!\\[CDATA\\[|/\\*<!\\[CDATA\\[\\*/)");
    private static final Pattern NEWS = Pattern.compile("(?:\\w*News)?Article|LiveBlogPosting|Report");
    private static final Pattern ARTICLE = Pattern.compile("\\w*Article|\\w*Posting|Report");
    private static final Pattern PAGE = Pattern.compile("(?:\\w*Web|Item|FAQ)Page");
    private static final List<String> WITHIN = List.of("@graph", "mainEntity", "mainEntityOfPage", "@included");
    private static final List<String> ADDRESSES = List.of("url", "mainEntityOfPage", "@id");
    private static final int MAX_SCRIPTS = 50;

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final Map<String, JsonNode> named = new HashMap<>();

    private JsonLdReader() {}

    /** @param address of the page, which identifies its own article among others in it */
    static JsonLd read(Document page, String address) {
        JsonLdReader scripts = new JsonLdReader();
        page.select("script[type*=ld+json]").stream().limit(MAX_SCRIPTS).forEach(scripts::read);
        JsonNode none = MissingNode.getInstance();
        JsonNode article = scripts.articles.stream()
                .min(Comparator.comparing((JsonNode node) -> !isAt(node, address))
                        .thenComparing(node -> JsonLdText.types(node)
                                .noneMatch(type -> NEWS.matcher(type).matches())))
                .orElse(none);
        return new JsonLd(article, scripts.pages.stream().findFirst().orElse(none), scripts.named);
    }

    private void read(Element script) {
        String text = AROUND.matcher(script.data()).replaceFirst("");
        try (MappingIterator<JsonNode> values = READER.readValues(text)) {
            while (values.hasNextValue()) {
                JsonNode value = values.nextValue();
                index(value);
                gather(value);
            }
        } catch (JsonProcessingException e) {
            // what was read before the error counts; the rest is no JSON
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can be read.", e);
        }
    }

    /** Nodes with nothing but an id are references. */
    private void index(JsonNode root) {
        Deque<JsonNode> rest = new ArrayDeque<>(List.of(root));
        while (!rest.isEmpty()) {
            JsonNode node = rest.pop();
            if (node.size() > 1 && node.path("@id").isTextual()) {
                named.putIfAbsent(node.path("@id").textValue(), node);
            }
            node.forEach(rest::push);
        }
    }

    private void gather(JsonNode root) {
        Deque<JsonNode> rest = new ArrayDeque<>(List.of(root));
        while (!rest.isEmpty()) {
            JsonNode node = rest.poll();
            if (node.isArray()) {
                node.forEach(rest::add);
            } else if (JsonLdText.types(node)
                    .anyMatch(type -> ARTICLE.matcher(type).matches())) {
                articles.add(node);
            } else {
                if (JsonLdText.types(node).anyMatch(type -> PAGE.matcher(type).matches())) {
                    pages.add(node);
                }
                WITHIN.stream()
                        .map(node::path)
                        .filter(JsonNode::isContainerNode)
                        .forEach(rest::add);
            }
        }
    }

    private static boolean isAt(JsonNode article, String address) {
        return ADDRESSES.stream()
                .map(name ->
                        JsonLdText.address(article.path(name)).withoutFragment().text())
                .anyMatch(named -> !named.isEmpty() && named.equals(address));
    }
}
