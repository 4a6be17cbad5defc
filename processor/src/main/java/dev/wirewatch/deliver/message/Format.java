package dev.wirewatch.deliver.message;

import java.util.Locale;

/** What a message is written in. Each has one way of escaping a line of text from anywhere, and none but these is used. */
public enum Format {
    /** Plain text. */
    TEXT {
        @Override
        String escape(String line) {
            return line;
        }

        @Override
        String escapeLink(String address) {
            return address;
        }
    },

    /** Text and values of quoted attributes. */
    HTML {
        @Override
        String escape(String line) {
            return line.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;")
                    .replace("'", "&#39;");
        }

        @Override
        String escapeLink(String address) {
            return escape(address);
        }
    },

    /** Slack's mrkdwn, in strings of JSON. */
    SLACK {
        @Override
        String escape(String line) {
            return inJson(Mrkdwn.escape(line));
        }

        @Override
        String escapeLink(String address) {
            return inJson(address.replace("&", "&amp;").replace("@", "%40")); // Discord reads mentions in addresses
        }
    },

    /** The text of an Adaptive Card's text runs, which know no markup, in strings of JSON. */
    TEAMS {
        @Override
        String escape(String line) {
            return inJson(line);
        }

        @Override
        String escapeLink(String address) {
            return inJson(address);
        }
    };

    /** A line without control characters, as the format writes it. */
    abstract String escape(String line);

    /** An address of printable ASCII characters without quotes, angle brackets, bars, backslashes and spaces. */
    abstract String escapeLink(String address);

    /** The folder of its templates. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String inJson(String line) {
        return line.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
