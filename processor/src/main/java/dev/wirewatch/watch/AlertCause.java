package dev.wirewatch.watch;

import dev.wirewatch.statement.StatementChange;

/** Why an alert is not the first one of a story that was found, or a digest, what of a statement it tells, or a burst. */
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
    SPLIT(Changes.NOTHING, "A reader said that it tells another story."),
    CORROBORATED_STATEMENT(Changes.NOTHING, "Another source reports the claim, or another speaker says the same."),
    FIGURES_OF_STATEMENT(Changes.NOTHING, "Reports of the claim give different figures."),
    DISPUTED_STATEMENT(Changes.NOTHING, "Somebody denies the claim, or says the opposite."),
    CORRECTED_STATEMENT(Changes.NOTHING, "Who reported the claim gives other figures now."),
    RETRACTED_STATEMENT(Changes.NOTHING, "Nobody reports the claim any longer."),
    REASSERTED_STATEMENT(Changes.NOTHING, "Only one source reports the claim, and nobody disputes it."),
    BURST(Changes.NOTHING, "Far more articles than usual are about it."),
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

    /** Why its owner is told of a statement. */
    public static AlertCause of(StatementChange change) {
        return switch (change) {
            case ASSERTED -> REASSERTED_STATEMENT;
            case CORROBORATED -> CORROBORATED_STATEMENT;
            case FIGURES -> FIGURES_OF_STATEMENT;
            case DISPUTED -> DISPUTED_STATEMENT;
            case CORRECTED -> CORRECTED_STATEMENT;
            case RETRACTED -> RETRACTED_STATEMENT;
        };
    }

    /** One sentence. */
    public String sentence() {
        return sentence;
    }
}
