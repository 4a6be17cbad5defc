package dev.wirewatch.ingest.files;

import dev.wirewatch.formats.article.Piece;
import java.util.List;

/** Something that happened in a polled folder. */
public sealed interface FolderEvent {

    /** One line for people to read. */
    String line();

    /** Everything in the file was published. */
    record Done(String name, int articles) implements FolderEvent {

        @Override
        public String line() {
            return "done: %s, %s".formatted(name, counted(articles));
        }
    }

    /**
     * Something in the file could not be published.
     *
     * @param how many articles were published nevertheless
     */
    record Failed(String name, int articles, List<Piece.Rejected> reasons) implements FolderEvent {

        public Failed {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String line() {
            return "failed: %s, %s; %s: %s%s"
                    .formatted(
                            name,
                            counted(articles),
                            reasons.get(0).place(),
                            reasons.get(0).reason(),
                            reasons.size() > 1 ? " And %d more.".formatted(reasons.size() - 1) : "");
        }

        /** The first line of the file with the reasons. */
        String summary() {
            return articles == 0
                    ? "Nothing of it was published."
                    : counted(articles) + (articles == 1 ? " of it was" : " of it were")
                            + " published, except what is listed here.";
        }
    }

    /** The file was published but cannot be moved; it stays, and is not published again. */
    record Unmoved(String name, String cause) implements FolderEvent {

        @Override
        public String line() {
            return "stays: %s, which cannot be moved: %s".formatted(name, cause);
        }
    }

    /** Kafka or the schema registry does not answer; the files stay where they are. */
    record Waiting(String cause) implements FolderEvent {

        @Override
        public String line() {
            return "Waiting: Kafka or the schema registry does not answer (" + cause + ").";
        }
    }

    /** The folder cannot be read. */
    record Unreadable(String cause) implements FolderEvent {

        @Override
        public String line() {
            return "Waiting: The folder cannot be read: " + cause;
        }
    }

    private static String counted(int articles) {
        return articles == 1 ? "1 article" : articles + " articles";
    }
}
