package dev.wirewatch.watch;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;

/**
 * What an article has that a watch looks for. It becomes a reason, with the words around it, when a match needs one: most
 * is of watches that then turn the article down.
 *
 * @param name the words by which the watch was met
 */
record Evidence(String name, Supplier<Reason> reason) {

    /** @param reason is asked once, however many watches have it */
    static Evidence of(String name, Supplier<Reason> reason) {
        return new Evidence(name, Suppliers.memoize(reason::get));
    }
}
