package dev.wirewatch.serve.access;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import java.util.UUID;

/**
 * What a form on a page must send back, which a page of another site cannot know: the signature of a cookie (a signed
 * double submit).
 */
public final class FormToken {

    /** Name of the hidden field. */
    public static final String FIELD = "form-token";

    private static final String COOKIE = "wirewatch-form";
    private static final String PURPOSE = "form";
    private static final String ATTRIBUTE = "form-token";

    private final Signer signer;
    private final boolean secure;

    FormToken(Signer signer, boolean secure) {
        this.signer = signer;
        this.secure = secure;
    }

    /** For the forms on the page that answers this request. */
    public static String of(Context http) {
        FormToken token = http.attribute(ATTRIBUTE);
        return token.make(http);
    }

    void attach(Context http) {
        http.attribute(ATTRIBUTE, this);
    }

    boolean isShown(Context http) {
        String shown = Optional.ofNullable(http.formParam(FIELD)).orElse("");
        return cookie(http)
                .filter(value -> signer.isSigned(PURPOSE, value, shown))
                .isPresent();
    }

    private String make(Context http) {
        String value = cookie(http).orElseGet(() -> {
            String fresh = UUID.randomUUID().toString();
            http.cookie(new Cookie(COOKIE, fresh, "/", -1, secure, true, null, SameSite.STRICT));
            return fresh;
        });
        return signer.sign(PURPOSE, value);
    }

    private static Optional<String> cookie(Context http) {
        return Optional.ofNullable(http.cookie(COOKIE)).filter(value -> !value.isEmpty());
    }
}
