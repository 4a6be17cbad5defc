package dev.wirewatch.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/**
 * The last record of a page.
 *
 * @param time in milliseconds
 */
record Cursor(long time, String uid) {

    /** As it may stand in an address. */
    String text() {
        byte[] name = uid.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = ByteBuffer.allocate(Long.BYTES + name.length)
                .putLong(time)
                .put(name)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws IllegalArgumentException when it is none, or of a search for another kind */
    static Cursor parse(String text, Kind<?> kind) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() >= Long.BYTES) {
                long time = bytes.getLong();
                String uid = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
                if (uid.startsWith(kind.name() + '/')) {
                    return new Cursor(time, uid);
                }
            }
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw none(e);
        }
        throw none(null);
    }

    private static IllegalArgumentException none(Exception cause) {
        return new IllegalArgumentException("The cursor is not one that a page of this search has given.", cause);
    }

    static Cursor of(FieldDoc hit) {
        return new Cursor((long) hit.fields[0], ((BytesRef) hit.fields[1]).utf8ToString());
    }

    /** For Lucene: after any document of this time and uid. */
    FieldDoc after() {
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {time, new BytesRef(uid)});
    }
}
