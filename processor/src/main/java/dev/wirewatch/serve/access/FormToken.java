package dev.wirewatch.serve.access;

import io.javalin.http.Context;

/** What a form on a page must send back, which a page of another site cannot know. */
public final class FormToken {

    /** Name of the hidden field. */
    public static final String FIELD = "form-token";

    static final String ATTRIBUTE = "form-token";

    private FormToken() {}

    /** For the forms on the page that answers this request. */
    public static String of(Context http) {
        return http.attribute(ATTRIBUTE);
    }
}
