package dev.wirewatch.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates of pages, compiled when the program is built. */
final class PageTemplates {

    /** As the build names it. */
    private static final String PACKAGE = "gg.jte.generated.pages";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, PageTemplates.class.getClassLoader(), PACKAGE);

    String print(PageView view) {
        StringOutput output = new StringOutput();
        engine.render(view.template(), view, output);
        return output.toString();
    }

    /** A part of a page. */
    String print(String template, Map<String, Object> parameters) {
        StringOutput output = new StringOutput();
        engine.render(template, parameters, output);
        return output.toString();
    }
}
