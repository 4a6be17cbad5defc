package dev.wirewatch.serve;

import com.google.common.html.HtmlEscapers;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** A problem as people at a browser read it: its status and one sentence. Programs get the document. */
final class ProblemPage {

    private static final String API = "/api/";
    private static final String HTML =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s · Wirewatch</title>
            </head>
            <body>
            <main>
            <h1>%1$s</h1>
            <p>%2$s</p>
            <p><a href="/">To the front page</a></p>
            </main>
            </body>
            </html>
            """;

    private ProblemPage() {}

    static boolean isAskedFor(Context http) {
        return !http.path().startsWith(API) && PageAnswer.isWanted(http);
    }

    static void send(Context http, Problem problem) {
        HttpStatus status = HttpStatus.forStatus(problem.status());
        String sentence = problem.detail().orElseGet(() -> sentence(status));
        PageAnswer.send(
                http,
                HTML.formatted(status.getMessage(), HtmlEscapers.htmlEscaper().escape(sentence)));
    }

    private static String sentence(HttpStatus status) {
        if (status == HttpStatus.NOT_FOUND) {
            return "There is no page at this address.";
        }
        return status.isServerError()
                ? "This failed, and the log of the server says why."
                : "The server does not take this request.";
    }
}
