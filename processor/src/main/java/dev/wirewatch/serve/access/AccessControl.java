package dev.wirewatch.serve.access;

import dev.wirewatch.serve.Bodies;
import dev.wirewatch.serve.PageAnswer;
import dev.wirewatch.serve.Permission;
import dev.wirewatch.serve.Problem;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks before each route whether the caller may, and writes down who changed what. */
public final class AccessControl {

    private static final Logger AUDIT = LoggerFactory.getLogger("audit");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    /** Where people log in. */
    public static final String LOGIN = "/login";

    private static final String ATTRIBUTE = "access";
    private static final String NO_CHANGE = "no-change";
    private static final String SCHEME = "Bearer ";
    private static final String CHALLENGE = "Bearer realm=\"wirewatch\"";

    private final Users users;
    private final Sessions sessions;
    private final FormToken forms;
    private final Failures failures = new Failures();

    /** @param secure whether browsers reach us by TLS alone */
    public AccessControl(Users users, Signer signer, boolean secure, Clock clock) {
        this.users = users;
        this.sessions = new Sessions(signer, secure, clock);
        this.forms = new FormToken(signer, secure);
    }

    /** To be added before all other routes. */
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.beforeMatched(this::check);
        routes.afterMatched(AccessControl::audit);
    }

    /** Begins a session when the token is a user's, and its form came from our page. */
    public boolean logIn(Context http, String token) {
        Optional<User> user = mustWait(http, token) || !forms.isShown(http) ? Optional.empty() : known(http, token);
        user.ifPresent(found -> sessions.begin(http, found));
        AUDIT.info(
                "event=login user={} outcome={} address={}",
                user.map(User::name).orElse("unknown"),
                user.isPresent() ? "ok" : "refused",
                http.ip());
        return user.isPresent();
    }

    public void logOut(Context http) {
        sessions.end(http);
    }

    /** Whether the caller of a request that is being answered for long would be let in now; its user may be gone. */
    public static boolean mayGoOn(Context http) {
        AccessControl access = http.attribute(ATTRIBUTE);
        return access == null || access.mayCome(http);
    }

    /** Says that a request changes nothing, though its permission and method let expect it. */
    public static void changesNothing(Context http) {
        http.attribute(NO_CHANGE, true);
    }

    private boolean mayCome(Context http) {
        Optional<Caller> now = users.isOpen()
                ? Optional.of(Caller.ANYBODY)
                : bearer(http)
                        .map(token -> users.byToken(token).map(User::caller))
                        .orElseGet(() -> caller(http));
        return now.filter(caller -> caller.may(needed(http))).isPresent();
    }

    private void check(Context http) {
        forms.attach(http);
        http.attribute(ATTRIBUTE, this);
        Permission needed = needed(http);
        Optional<String> bearer = bearer(http);
        if (needed == Permission.OPEN) {
            let(http, Optional.of(Caller.ANYBODY), needed);
        } else if (bearer.isPresent()) {
            checkToken(http, bearer.get(), needed);
        } else if (!reads(http) && !Origins.isOurs(http)) {
            stop(http, Problem.of(HttpStatus.FORBIDDEN, "A page of another site may change nothing here."));
        } else if (!reads(http) && Bodies.isForm(http) && needed != Permission.PUBLISH && !forms.isShown(http)) {
            stop(http, Problem.of(HttpStatus.FORBIDDEN, "The form is too old; load its page again and repeat."));
        } else {
            let(http, caller(http), needed);
        }
    }

    private void checkToken(Context http, String token, Permission needed) {
        if (users.isOpen()) {
            let(http, Optional.of(Caller.ANYBODY), needed);
        } else if (mustWait(http, token)) {
            stop(
                    http,
                    Problem.of(HttpStatus.TOO_MANY_REQUESTS, "Too many wrong tokens came from this address.")
                            .retryAfter(Failures.WINDOW));
        } else {
            let(http, known(http, token).map(User::caller), needed);
        }
    }

    private Optional<Caller> caller(Context http) {
        return users.isOpen()
                ? Optional.of(Caller.ANYBODY)
                : sessions.user(http, users).map(User::caller);
    }

    /** An address may be that of a proxy that all come through, who are not to wait when what they show is no guess. */
    private boolean mustWait(Context http, String token) {
        return !User.isMade(token) && failures.areTooMany(http.ip());
    }

    private Optional<User> known(Context http, String token) {
        Optional<User> user = users.byToken(token);
        if (user.isEmpty() && !User.isMade(token)) {
            failures.add(http.ip());
        }
        return user;
    }

    private static void let(Context http, Optional<Caller> caller, Permission needed) {
        if (caller.isEmpty()) {
            askToLogIn(http);
        } else if (!caller.get().may(needed)) {
            stop(
                    http,
                    Problem.of(
                            HttpStatus.FORBIDDEN,
                            "%s has the permission '%s'; this needs '%s'."
                                    .formatted(caller.get().name(), caller.get().permission(), needed)));
        } else {
            http.attribute(Caller.ATTRIBUTE, caller.get());
        }
    }

    /** A person is led to the login page, and from there to where it was going. */
    private static void askToLogIn(Context http) {
        boolean person = PageAnswer.isWanted(http);
        if (person && reads(http)) {
            String query = http.queryString() == null ? "" : "?" + http.queryString();
            http.redirect(
                    LOGIN + "?next=" + URLEncoder.encode(http.path() + query, StandardCharsets.UTF_8),
                    HttpStatus.SEE_OTHER);
            http.skipRemainingHandlers();
        } else {
            stop(
                    http,
                    bearer(http).isPresent()
                            ? unauthorized("This token is not known.", CHALLENGE + ", error=\"invalid_token\"")
                            : unauthorized(
                                    person
                                            ? "You are not logged in any more; log in and repeat."
                                            : "Show a token: 'Authorization: Bearer TOKEN'.",
                                    CHALLENGE));
        }
    }

    private static Problem unauthorized(String detail, String challenge) {
        return Problem.of(HttpStatus.UNAUTHORIZED, detail).withHeader("WWW-Authenticate", challenge);
    }

    private static void stop(Context http, Problem problem) {
        problem.answer(http);
        http.skipRemainingHandlers();
    }

    /** A route that names none takes the highest, so that none is open by mistake. */
    private static Permission needed(Context http) {
        return http.routeRoles().stream()
                .filter(Permission.class::isInstance)
                .map(Permission.class::cast)
                .findFirst()
                .orElse(Permission.ADMIN);
    }

    private static Optional<String> bearer(Context http) {
        return Optional.ofNullable(http.header("Authorization"))
                .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(value -> value.substring(SCHEME.length()).strip());
    }

    private static boolean reads(Context http) {
        return READING.contains(http.method().name());
    }

    /** What was refused has changed nothing; of what failed nobody knows. */
    private static boolean mayHaveChanged(Context http) {
        return !reads(http)
                && http.attribute(NO_CHANGE) == null
                && !HttpStatus.forStatus(http.statusCode()).isClientError();
    }

    private static void audit(Context http) {
        Caller caller = http.attribute(Caller.ATTRIBUTE);
        Permission needed = needed(http);
        if (caller != null && mayHaveChanged(http) && needed.compareTo(Permission.PUBLISH) > 0) {
            AUDIT.info(
                    "event=change user={} method={} path=\"{}\" status={} address={}",
                    caller.name(),
                    http.method(),
                    http.path(),
                    http.statusCode(),
                    http.ip());
        }
    }
}
