package dev.wirewatch.web.page;

import dev.wirewatch.archive.Archive;
import dev.wirewatch.archive.ArchiveView;
import dev.wirewatch.archive.SearchTooLongException;
import dev.wirewatch.serve.Permission;
import dev.wirewatch.serve.Routes;
import dev.wirewatch.setup.Tables;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.Instant;
import java.time.ZoneId;

/** The addresses of all pages. */
public final class PageRoutes implements Routes {

    private final Archive archive;
    private final Tables tables;
    private final ZoneId zone;
    private final Assets assets = new Assets();
    private final PageTemplates templates = new PageTemplates();

    /** @param zone in which times are shown */
    public PageRoutes(Archive archive, Tables tables, ZoneId zone) {
        this.archive = archive;
        this.tables = tables;
        this.zone = zone;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        assets.addTo(routes);
        page(routes, "/", new FrontPage());
        page(routes, "/wire", new WirePage());
        page(routes, "/articles/{id}", new ArticlePage());
        page(routes, "/alerts", new AlertsPage());
        routes.post("/alerts/read", AlertsPage::markAsRead, Permission.READ);
        page(routes, "/alerts/{id}", new AlertPage());
        page(routes, "/claims", new ClaimsPage());
        page(routes, "/stories", new StoriesPage());
    }

    private void page(JavalinDefaultRoutingApi routes, String path, Page page) {
        routes.get(path, http -> answer(http, page), Permission.READ);
    }

    private void answer(Context http, Page page) {
        try (ArchiveView view = archive.view()) {
            PageRequest request =
                    new PageRequest(http, view, archive.catchUp(), tables, new Times(zone, Instant.now()), assets);
            PageAnswer.send(http, templates.print(view(request, page)));
        }
    }

    private static PageView view(PageRequest request, Page page) {
        try {
            return page.of(request);
        } catch (NoPageException e) {
            return failed(request, e.status(), e.getMessage());
        } catch (SearchTooLongException e) {
            return failed(request, HttpStatus.SERVICE_UNAVAILABLE, e.getMessage());
        }
    }

    private static PageView failed(PageRequest request, HttpStatus status, String message) {
        request.http().status(status);
        return ErrorPage.of(request, status, message);
    }
}
