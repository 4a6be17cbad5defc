package dev.wirewatch.watch;

/** Why an alert is not the first one of its story, or a digest. */
public enum AlertCause {
    CORRECTED_CLAIM(Changes.ARTICLE, "The source corrected a claim that was told."),
    RETRACTED_CLAIM(Changes.ARTICLE, "The source took back a claim that was told."),
    CORRECTED_FIGURES(Changes.ARTICLE, "The source changed figures."),
    CORRECTION(Changes.STORY, "It corrects an earlier article."),
    OTHER_FIGURES(Changes.NOTHING, "The same text with other figures."),
    NEW_CLAIM(Changes.NOTHING, "The story has a new claim."),
    NEWS(Changes.NOTHING, "The story has news."),
    COPY(Changes.NOTHING, "It has the text of an earlier article."),
    REPORT(Changes.NOTHING, "It tells a story that was told."),
    KILLED(Changes.STORY, "The source withdrew the article."),
    KILLED_OTHERS_STAND(Changes.ARTICLE, "The source withdrew the article; others have the story still."),
    NO_MATCH(Changes.STORY, "A later version of the article no longer matches."),
    NO_MATCH_OTHERS_STAND(
            Changes.ARTICLE, "A later version of the article no longer matches; others have the story still."),
    QUIET_HOURS(Changes.NOTHING, "Held in quiet hours."),
    THROTTLE(Changes.NOTHING, "Held since the limit of alerts was reached.");

    /** What that was told is no longer as it was told. */
    enum Changes {
        NOTHING,
        /** What was told of the article. */
        ARTICLE,
        /** What was told of its story, by whichever article. */
        STORY
    }

    private final Changes changes;
    private final String sentence;

    AlertCause(Changes changes, String sentence) {
        this.changes = changes;
        this.sentence = sentence;
    }

    Changes changes() {
        return changes;
    }

    boolean isOnStory() {
        return changes == Changes.STORY;
    }

    /** Whether the article is gone, and others tell its story. */
    public boolean othersStand() {
        return this == KILLED_OTHERS_STAND || this == NO_MATCH_OTHERS_STAND;
    }

    /** One sentence. */
    public String sentence() {
        return sentence;
    }
}
