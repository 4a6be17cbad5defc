package dev.wirewatch.web;

/** A parameter of a request makes no sense. The message says which and why, for people. */
public final class BadParameterException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String name;

    public BadParameterException(String name, String message) {
        super(message);
        this.name = name;
    }

    /** Of the parameter. */
    public String name() {
        return name;
    }
}
