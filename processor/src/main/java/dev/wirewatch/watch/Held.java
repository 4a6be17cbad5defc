package dev.wirewatch.watch;

/**
 * What waits for a digest of that which an alert is about.
 *
 * @param alert whether an alert of its article does
 * @param article whether that one is the first of its article, so that the owner was told nothing of it
 * @param story whether the alert that tells its story first does
 */
public record Held(boolean alert, boolean article, boolean story) {

    public static final Held NOTHING = new Held(false, false, false);
}
