package dev.wirewatch.web.page;

/** All that a template prints. */
public interface PageView {

    Frame frame();

    /** Name of the template. */
    String template();
}
