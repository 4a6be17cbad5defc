package dev.wirewatch.archive;

/** A search takes longer than one may. */
public final class SearchTooLongException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SearchTooLongException() {
        super("The search takes too long; narrow it by time or with more words.");
    }
}
