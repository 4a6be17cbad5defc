package dev.wirewatch.web.page;

import dev.wirewatch.serve.PageAnswer;
import dev.wirewatch.serve.Permission;
import dev.wirewatch.serve.Routes;
import dev.wirewatch.serve.access.AccessControl;
import dev.wirewatch.serve.access.FormToken;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;
import java.util.Optional;

/** Where people show their token, and get a session for it. */
public final class LoginRoutes implements Routes {

    private static final String TOKEN = "token";
    private static final String NEXT = "next";

    private final AccessControl access;
    private final PageTemplates templates = new PageTemplates();
    private final Assets assets = new Assets();

    public LoginRoutes(AccessControl access) {
        this.access = access;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get(AccessControl.LOGIN, http -> answer(http, false), Permission.OPEN);
        routes.post(AccessControl.LOGIN, this::logIn, Permission.OPEN);
        routes.post("/logout", this::logOut, Permission.READ);
    }

    private void logIn(Context http) {
        if (access.logIn(
                http, Optional.ofNullable(http.formParam(TOKEN)).orElse("").strip())) {
            http.redirect(next(http), HttpStatus.SEE_OTHER);
        } else {
            http.status(HttpStatus.FORBIDDEN);
            answer(http, true);
        }
    }

    private void logOut(Context http) {
        access.logOut(http);
        http.redirect(AccessControl.LOGIN, HttpStatus.SEE_OTHER);
    }

    private void answer(Context http, boolean refused) {
        PageAnswer.send(
                http,
                templates.print(
                        "login.jte",
                        Map.of(
                                "assets",
                                assets,
                                "action",
                                AccessControl.LOGIN + "?" + NEXT + "=" + Links.escaped(next(http)),
                                "tokenField",
                                FormToken.FIELD,
                                "token",
                                FormToken.of(http),
                                "refused",
                                refused)));
    }

    /** Where the person was going; never to another server. */
    private static String next(Context http) {
        return Optional.ofNullable(http.queryParam(NEXT))
                .filter(path -> path.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*"))
                .orElse("/");
    }
}
