/**
 * Pages for people, made on the server.
 *
 * <p>A {@link dev.wirewatch.web.page.Page} reads one snapshot of the archive and answers with a view: a record that has
 * all that its JTE template prints. A template holds no logic beyond conditions and loops; it escapes what it prints by
 * where it stands, and text of an article is never anything but text. Each page can be read and used without JavaScript:
 * filters are forms of GET, changes forms of POST that redirect. With JavaScript, htmx replaces a part of a page by the
 * same part of its next state, and {@code live.js} puts new {@link dev.wirewatch.web.page.Rows} on top of a list.
 */
package dev.wirewatch.web.page;
