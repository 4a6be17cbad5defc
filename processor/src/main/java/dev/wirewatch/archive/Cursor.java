package dev.wirewatch.archive;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.apache.lucene.search.FieldDoc;

/**
 * The last record of a page.
 *
 * @param kind of the records, as a hash of its name
 * @param time in milliseconds
 * @param hash of its uid
 */
record Cursor(int kind, long time, long hash) {

    private static final int BYTES = Integer.BYTES + 2 * Long.BYTES;

    static Cursor of(Kind<?> kind, FieldDoc hit) {
        return new Cursor(kind.name().hashCode(), (long) hit.fields[0], (long) hit.fields[1]);
    }

    /** As it may stand in an address. */
    String text() {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putInt(kind)
                .putLong(time)
                .putLong(hash)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws IllegalArgumentException when it is none, or of a search for another kind */
    static Cursor parse(String text, Kind<?> kind) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() == BYTES && bytes.getInt() == kind.name().hashCode()) {
                return new Cursor(kind.name().hashCode(), bytes.getLong(), bytes.getLong());
            }
        } catch (IllegalArgumentException e) {
            throw none(e);
        }
        throw none(null);
    }

    private static IllegalArgumentException none(Exception cause) {
        return new IllegalArgumentException("The cursor is not one that a page of this search has given.", cause);
    }

    /** For Lucene: after any document of this time and uid. */
    FieldDoc after() {
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {time, hash});
    }
}
