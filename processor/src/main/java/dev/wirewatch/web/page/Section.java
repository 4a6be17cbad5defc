package dev.wirewatch.web.page;

/** The parts of the navigation. */
public enum Section {
    FRONT("Front page", "/"),
    WIRE("Wire", "/wire"),
    ALERTS("Alerts", "/alerts"),
    CLAIMS("Claims", "/claims"),
    STORIES("Stories", "/stories"),
    STATEMENTS("Statements", "/statements"),
    TRENDS("Trends", "/trends"),
    WATCHES("Watches", "/watches"),
    FEEDS("Feeds", "/feeds"),
    CHANNELS("Channels", "/channels"),
    DEAD_LETTERS("Dead letters", "/dead-letters");

    private final String title;
    private final String path;

    Section(String title, String path) {
        this.title = title;
        this.path = path;
    }

    public String title() {
        return title;
    }

    public String path() {
        return path;
    }
}
