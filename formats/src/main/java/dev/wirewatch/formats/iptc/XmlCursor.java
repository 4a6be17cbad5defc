package dev.wirewatch.formats.iptc;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through a document from one element to the next and takes whole ones, so that a message of thousands of items is
 * never held as one tree. It reads no DTD, follows no reference to anything outside, knows no XInclude, and refuses
 * elements nested too deep.
 */
final class XmlCursor {

    private static final int DEEPEST = 300;

    private final XMLStreamReader reader;
    private int depth;

    /** @throws UnreadableXmlException when its DOCTYPE declares entities */
    XmlCursor(String text) throws UnreadableXmlException {
        if (Doctype.declaresEntities(text)) {
            throw new UnreadableXmlException("The DOCTYPE declares entities, and such a document is not read.");
        }
        try {
            reader = factory().createXMLStreamReader(new StringReader(text));
        } catch (XMLStreamException e) {
            throw UnreadableXmlException.of(e);
        }
    }

    /** The name of the next element in the document's order, at any depth; empty at the document's end. */
    Optional<String> next() throws UnreadableXmlException {
        while (true) {
            switch (step()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return Optional.of(reader.getLocalName());
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return Optional.empty();
                }
                default -> {
                    // text and end tags between elements
                }
            }
        }
    }

    /** The whole element that {@link #next()} came to. */
    XmlElement take() throws UnreadableXmlException {
        String name = reader.getLocalName();
        Map<String, String> attributes = attributes();
        List<XmlNode> content = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (step()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    flush(text, content);
                    content.add(take());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    flush(text, content);
                    return new XmlElement(name, attributes, content);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> text.append(Doctype.entity(reader.getLocalName()));
                default -> {
                    // comments and processing instructions are no content
                }
            }
        }
    }

    private static void flush(StringBuilder text, List<XmlNode> content) {
        if (!text.isEmpty()) {
            content.add(new XmlNode.Text(text.toString()));
            text.setLength(0);
        }
    }

    private int step() throws UnreadableXmlException {
        try {
            if (!reader.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
                throw new UnreadableXmlException("Elements are nested more than " + DEEPEST + " deep.");
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException e) {
            throw UnreadableXmlException.of(e);
        }
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            boolean xml = XMLConstants.XML_NS_URI.equals(reader.getAttributeNamespace(i));
            attributes.put(xml ? "xml:" + name : name, reader.getAttributeValue(i));
        }
        return attributes;
    }

    /** One for each document, since a factory keeps the last that it made a reader for. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside of the document is read.");
        });
        return factory;
    }
}
