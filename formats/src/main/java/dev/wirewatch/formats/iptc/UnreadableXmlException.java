package dev.wirewatch.formats.iptc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The rest of a document cannot be read. The message is one sentence for people, with line and column. */
final class UnreadableXmlException extends Exception {

    private static final long serialVersionUID = 1L;

    /** The parser's own message holds the place and says it in its own way. */
    private static final Pattern MESSAGE = Pattern.compile("Message: (.*)", Pattern.DOTALL);

    UnreadableXmlException(String sentence) {
        super(sentence);
    }

    static UnreadableXmlException of(XMLStreamException e) {
        Matcher message = MESSAGE.matcher(String.valueOf(e.getMessage()));
        String what = message.find() ? message.group(1) : String.valueOf(e.getMessage());
        String where = e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNumber() + ", column "
                        + e.getLocation().getColumnNumber() + ")";
        return new UnreadableXmlException("This is not well-formed XML: "
                + what.strip().replaceAll("[\\s.]+$", "").replaceAll("\\s+", " ") + where + ".");
    }
}
