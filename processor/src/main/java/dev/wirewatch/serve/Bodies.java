package dev.wirewatch.serve;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Bodies of requests that are read whole. Javalin bounds none that does not tell its length, or that has several parts. */
public final class Bodies {

    private static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final int MAX_FORM_BYTES = 1024 * 1024;

    private Bodies() {}

    /**
     * Reads a body.
     *
     * @throws ContentTooLargeResponse when it is larger than 10 MiB
     */
    public static byte[] read(Context http) throws IOException {
        byte[] body = http.req().getInputStream().readNBytes(MAX_BYTES + 1);
        if (body.length > MAX_BYTES) {
            throw new ContentTooLargeResponse();
        }
        return body;
    }

    /** Whether it is what a page can have a browser send without asking us before. */
    public static boolean isForm(Context http) {
        String type = Optional.ofNullable(http.contentType()).orElse("").toLowerCase(Locale.ROOT);
        return type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/form-data");
    }

    /** Has forms turned away that are too large, before anybody is asked who he is: that is in the form. */
    static void boundForms(JavalinDefaultRoutingApi routes) {
        routes.beforeMatched(http -> {
            if (isForm(http) && !http.routeRoles().contains(Permission.PUBLISH)) {
                long length = http.req().getContentLengthLong();
                if (length > MAX_FORM_BYTES) {
                    throw new ContentTooLargeResponse();
                }
                if (length < 0 && http.header("Transfer-Encoding") != null) {
                    throw new HttpResponseException(HttpStatus.LENGTH_REQUIRED.getCode());
                }
            }
        });
    }
}
