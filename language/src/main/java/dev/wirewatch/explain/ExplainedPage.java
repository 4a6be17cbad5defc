package dev.wirewatch.explain;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Explanations as one page of HTML, which needs no other file and runs no script. Its frame is page.html. */
public final class ExplainedPage implements Rendering {

    private static final String STORIES = "<!-- stories -->\n";

    private final String head;
    private final String foot;

    public ExplainedPage() {
        String page = read("page.html");
        int stories = page.indexOf(STORIES);
        this.head = page.substring(0, stories);
        this.foot = page.substring(stories + STORIES.length());
    }

    @Override
    public String head() {
        return head;
    }

    @Override
    public String article(int number, Document document, Annotation annotation) {
        return new ArticleHtml(number, MarkedArticle.of(document, annotation)).write();
    }

    @Override
    public String foot() {
        return foot;
    }

    private static String read(String resource) {
        try (InputStream in = ExplainedPage.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its page " + resource + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
