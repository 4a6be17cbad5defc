package dev.wirewatch.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** A file that pages load. */
public enum Asset {
    PAGE_CSS("page.css", "page.css", "text/css; charset=utf-8"),
    LIVE_JS("live.js", "live.js", "text/javascript; charset=utf-8"),
    CHART_JS("chart.js", "chart.js", "text/javascript; charset=utf-8"),
    ICON("icon.svg", "icon.svg", "image/svg+xml"),
    HTMX_JS("htmx.js", webjar("htmx.org", "htmx.min.js"), "text/javascript; charset=utf-8"),
    UPLOT_JS("uplot.js", webjar("uplot", "uPlot.iife.min.js"), "text/javascript; charset=utf-8"),
    UPLOT_CSS("uplot.css", webjar("uplot", "uPlot.min.css"), "text/css; charset=utf-8");

    private final String fileName;
    private final String resource;
    private final String mediaType;

    Asset(String fileName, String resource, String mediaType) {
        this.fileName = fileName;
        this.resource = resource;
        this.mediaType = mediaType;
    }

    private static String webjar(String name, String file) {
        Properties maven = new Properties();
        try (InputStream in = open("/META-INF/maven/org.webjars.npm/%s/pom.properties".formatted(name))) {
            maven.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "/META-INF/resources/webjars/%s/%s/dist/%s".formatted(name, maven.getProperty("version"), file);
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(Asset.class.getResourceAsStream(resource), resource);
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] bytes() {
        try (InputStream in = open(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
