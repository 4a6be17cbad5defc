package dev.wirewatch.web.syndication;

/** Atom 1.0 (RFC 4287). */
final class AtomWriter {

    private AtomWriter() {}

    static String write(SyndicatedFeed feed) {
        return XmlDocument.of(xml -> xml.element(
                "feed",
                atom -> {
                    atom.text("id", FeedEntry.id("feed", feed.self()));
                    atom.text("title", feed.title());
                    atom.text("updated", feed.updated().toString());
                    atom.empty("link", "rel", "self", "href", feed.self());
                    atom.empty("link", "rel", "alternate", "href", feed.link(feed.page()));
                    atom.element("author", author -> author.text("name", "Wirewatch"));
                    for (FeedEntry entry : feed.entries()) {
                        atom.element("entry", one -> {
                            one.text("id", entry.id());
                            one.text("title", entry.title(), "type", "text");
                            one.text("updated", entry.time().toString());
                            one.empty("link", "rel", "alternate", "href", feed.link(entry.path()));
                            if (!entry.author().isEmpty()) {
                                one.element("author", author -> author.text("name", entry.author()));
                            }
                            one.text("content", entry.text(), "type", "text");
                        });
                    }
                },
                "xmlns",
                XmlDocument.ATOM));
    }
}
