package dev.wirewatch.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Parses with a library alone, without reading any meaning. Each returns a number that depends on the whole input. */
final class PlainParse {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final XMLInputFactory STAX = factory();

    private PlainParse() {}

    /** jsoup's XML tree, as for feeds, which are often ill-formed. */
    static long jsoup(byte[] bytes) {
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser())
                .childNodeSize();
    }

    /** Jackson's tree. */
    static long jackson(byte[] bytes) {
        try {
            return JSON.readTree(bytes).size();
        } catch (IOException e) {
            throw new IllegalStateException("What was made here is JSON.", e);
        }
    }

    /** The events of the JDK's StAX reader, with the texts and attributes of each. */
    static long stax(byte[] bytes) {
        try {
            XMLStreamReader reader = STAX.createXMLStreamReader(new ByteArrayInputStream(bytes));
            long seen = 0;
            while (reader.hasNext()) {
                reader.next();
                if (reader.isStartElement()) {
                    seen += reader.getLocalName().length();
                    for (int i = 0; i < reader.getAttributeCount(); i++) {
                        seen += reader.getAttributeValue(i).length();
                    }
                } else if (reader.isCharacters()) {
                    seen += reader.getText().length();
                }
            }
            return seen;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("What was made here is XML.", e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory;
    }
}
