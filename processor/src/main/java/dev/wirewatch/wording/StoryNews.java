package dev.wirewatch.wording;

import dev.wirewatch.schemas.FigureChange;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.StoryArticle;
import java.util.List;
import java.util.stream.Collectors;

/** What is new in a version of a story, in a few words: "Northwire corrects it: 46 instead of 36". */
public final class StoryNews {

    private StoryNews() {}

    public static String of(Story story) {
        StoryArticle latest = story.getLatest();
        String source = latest.getArticle().getSource();
        return switch (story.getChange()) {
            case ADDED -> source + " " + added(latest);
            case REVISED -> source + " changed its article" + figures(latest.getChanged());
            case KILLED -> source + " withdrew its article";
            case LEFT -> source + " changed its article, which is of another story now";
            case UNKNOWN -> source;
        };
    }

    private static String added(StoryArticle article) {
        if (article.getCorrects() != null) {
            return "corrects it" + figures(article.getChanged());
        }
        return (article.getCopyOf() == null ? "reports" : "has a copy") + figures(article.getChanged());
    }

    private static String figures(List<FigureChange> changes) {
        return changes.isEmpty()
                ? ""
                : changes.stream()
                        .map(change -> change.getTo() + " instead of " + change.getFrom())
                        .collect(Collectors.joining(", ", ": ", ""));
    }
}
