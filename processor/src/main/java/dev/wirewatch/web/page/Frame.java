package dev.wirewatch.web.page;

import dev.wirewatch.archive.Archive;
import dev.wirewatch.serve.Permission;
import dev.wirewatch.serve.access.Caller;
import dev.wirewatch.serve.access.FormToken;
import java.util.Optional;

/**
 * What every page has around its content.
 *
 * @param section whose page it is
 * @param unread alerts that came after those that were marked as read
 * @param token for its forms
 * @param search what was searched for everywhere
 */
public record Frame(
        String title,
        Optional<Section> section,
        Caller caller,
        String token,
        Times times,
        Assets assets,
        long unread,
        Optional<Archive.CatchUp> catchUp,
        String search) {

    public boolean mayWrite() {
        return caller.may(Permission.WRITE);
    }

    public boolean mayAdminister() {
        return caller.may(Permission.ADMIN);
    }

    public String tokenField() {
        return FormToken.FIELD;
    }

    public boolean isIn(Section some) {
        return section.filter(some::equals).isPresent();
    }
}
