package dev.wirewatch.formats.iptc;

import dev.wirewatch.formats.web.WebAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An item's own id in NewsML-G2 and ninjs, which is a URI. */
record Guid(String text) {

    /** The party that a URI was made by: a host, the provider of a NewsML URN, a tag's authority, a URN's namespace. */
    private static final Pattern AUTHORITY = Pattern.compile(
            "(?:https?://|urn:newsml:|tag:(?://)?)(?:[^@/,:]*@)?([^/,:?#]+).*|(urn:[^:]+):.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    Guid {
        text = text.strip();
    }

    /**
     * Who made it; blank where it does not say. It is the same in every version and in every format, while the names of
     * the publisher may be missing from the version that kills the article.
     */
    String authority() {
        Matcher authority = AUTHORITY.matcher(text);
        if (!authority.matches()) {
            return "";
        }
        String party = authority.group(1) == null ? authority.group(2) : authority.group(1);
        return WebAddress.siteOf(party);
    }

    /** The same where it is an address that a browser opens; else blank. */
    String url() {
        return new WebAddress(text).isHttp() ? text : "";
    }
}
