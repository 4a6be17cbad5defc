package dev.wirewatch.formats.markup;

import org.jsoup.nodes.Document;

/** The result of reading a text that should be XML. */
public sealed interface XmlReading {

    record Read(Document document) implements XmlReading {}

    /** @param reason one sentence for people to read */
    record Rejected(String reason) implements XmlReading {}
}
