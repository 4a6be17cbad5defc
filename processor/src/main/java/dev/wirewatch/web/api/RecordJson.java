package dev.wirewatch.web.api;

import dev.wirewatch.archive.Found;
import dev.wirewatch.archive.Kind;

/** Records as the API answers with them, and as its streams send them. */
public final class RecordJson {

    private RecordJson() {}

    public static <T> String of(Kind<T> kind, Found.Hit<T> hit) {
        @SuppressWarnings("unchecked") // there is one of each kind
        ShownKind<T> shown = (ShownKind<T>) ShownKind.named(kind.name());
        return shown.whole().apply(hit.record()).toString();
    }
}
