package dev.wirewatch.formats.markup;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text that is UTF-8 in one place and windows-1252 in another, as systems make that concatenate strings:
 * what is UTF-8 by its form is read so, and each other byte as windows-1252.
 */
final class MixedText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private MixedText() {}

    static boolean isUtf8(byte[] bytes) {
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        return !decoder().decode(ByteBuffer.wrap(bytes), chars, true).isError();
    }

    static String decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1); // no byte is more than one UTF-16 unit
        CharsetDecoder utf8 = decoder();
        for (CoderResult result = utf8.decode(in, out, true); result.isError(); result = utf8.decode(in, out, true)) {
            for (int i = result.length(); i > 0; i--) {
                out.put(new String(new byte[] {in.get()}, WINDOWS_1252));
            }
        }
        return out.flip().toString();
    }

    private static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
