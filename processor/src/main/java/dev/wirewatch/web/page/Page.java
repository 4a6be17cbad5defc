package dev.wirewatch.web.page;

/** A page, or one for each record of a kind. */
@FunctionalInterface
interface Page {

    /** @throws NoPageException when there is none for this request */
    PageView of(PageRequest request);
}
