package dev.wirewatch.formats.iptc;

/** A piece of an XML element's content. */
sealed interface XmlNode permits XmlElement, XmlNode.Text {

    /** Characters between tags, with references resolved. */
    record Text(String text) implements XmlNode {}
}
