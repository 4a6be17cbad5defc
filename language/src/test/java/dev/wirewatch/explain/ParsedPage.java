package dev.wirewatch.explain;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page read as XML, which it is as well; that is stricter than what browsers do. */
final class ParsedPage {

    private final XPath paths = XPathFactory.newInstance().newXPath();
    private final Document page;

    private ParsedPage(Document page) {
        this.page = page;
    }

    /** @throws AssertionError when the page is not well-formed */
    static ParsedPage of(String html) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return new ParsedPage(builder.parse(new InputSource(new StringReader(html))));
        } catch (Exception e) {
            throw new AssertionError("Not well-formed: " + html, e);
        }
    }

    /** Returns the text of each node that a path leads to. */
    List<String> all(String path) {
        try {
            NodeList nodes = (NodeList) paths.evaluate(path, page, XPathConstants.NODESET);
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(i -> nodes.item(i).getTextContent())
                    .toList();
        } catch (XPathExpressionException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the words of all paragraphs, without the numbers of claims. */
    String story() {
        return String.join("", all("//div[@class='story']//text()[not(parent::a[@class='number']) and ancestor::p]"));
    }
}
