package dev.wirewatch.watch;

/** Why an alert is not the first one of its story. */
public enum AlertCause {
    CORRECTED_CLAIM("The source corrected a claim that was told."),
    RETRACTED_CLAIM("The source took back a claim that was told."),
    CORRECTED_FIGURES("The source changed figures."),
    CORRECTION("It corrects an earlier article."),
    OTHER_FIGURES("The same text with other figures."),
    NEW_CLAIM("The story has a new claim."),
    NEWS("The story has news."),
    COPY("It has the text of an earlier article."),
    REPORT("It tells a story that was told."),
    KILLED("The source withdrew the article."),
    KILLED_OTHERS_STAND("The source withdrew the article; others have the story still."),
    NO_MATCH("A later version of the article no longer matches."),
    NO_MATCH_OTHERS_STAND("A later version of the article no longer matches; others have the story still.");

    private final String sentence;

    AlertCause(String sentence) {
        this.sentence = sentence;
    }

    /** One sentence. */
    public String sentence() {
        return sentence;
    }
}
