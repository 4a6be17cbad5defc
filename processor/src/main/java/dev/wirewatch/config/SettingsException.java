package dev.wirewatch.config;

/** A setting is unknown or has a value that makes no sense; the message names it. */
public final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SettingsException(String message) {
        super(message);
    }
}
