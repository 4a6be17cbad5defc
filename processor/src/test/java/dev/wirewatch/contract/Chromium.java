package dev.wirewatch.contract;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.wirewatch.Needs;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A browser, and what it complained about. It is the one that is installed: Playwright downloads none. */
final class Chromium implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox", // a container's user has no rights for one
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final int WIDE = 1280;
    private static final int PHONE = 360;
    private static final int HEIGHT = 900;

    private final Playwright playwright;
    private final Browser browser;
    private final String site;
    /** Dialogs, errors of scripts, what the Content-Security-Policy refused, and requests to anywhere else. */
    final List<String> complaints = new CopyOnWriteArrayList<>();

    /** @param site that its pages are of */
    Chromium(String site) {
        this.site = site;
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setExecutablePath(Needs.chromium())
                .setArgs(FLAGS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(options);
    }

    /** A tab at a desk. */
    Page page() {
        return page(false, ColorScheme.LIGHT);
    }

    Page page(boolean phone, ColorScheme colors) {
        Page page = context(phone, colors).newPage();
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onPageError(error -> complaints.add("error: " + error));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(site)) {
                complaints.add("request to " + request.url());
            }
        });
        page.setDefaultTimeout(20_000);
        return page;
    }

    private BrowserContext context(boolean phone, ColorScheme colors) {
        return browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(site)
                .setColorScheme(colors)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(phone ? PHONE : WIDE, HEIGHT));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
