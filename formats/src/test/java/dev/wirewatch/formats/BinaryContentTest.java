package dev.wirewatch.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinaryContentTest {

    @ParameterizedTest
    @CsvSource({
        "ffd8ffe000104a46494600, 'It is a JPEG picture, and not text.'",
        "89504e470d0a1a0a, 'It is a PNG picture, and not text.'",
        "255044462d312e370a25, 'It is a PDF, and not text.'",
        "504b030414000600, 'It is a ZIP archive, or a document made as one such as Word''s, and not text.'",
        "4944330400000000, 'It is an MP3 sound file, and not text.'",
        "fffb9064000f, 'It is an MP3 sound file, and not text.'",
        "0000001866747970 6d703432, 'It is an MP4 video, and not text.'",
        "52494646aabbccdd57454250, 'It is a WebP picture, and not text.'",
        "7b5c727466315c616e7369, 'It is an RTF document, and not text.'",
        "c3a40001000200030004000500060007, 'It is a file of a kind that is not known, and not text.'"
    })
    void whatHoldsNoTextIsRejectedByWhatItIs(String bytes, String reason) throws IOException {
        byte[] file = HexFormat.of().parseHex(bytes.replace(" ", ""));

        ParseResult read = Formats.read(Input.of(file));

        assertThat(read.format()).isEmpty();
        assertThat(read.pieces()).containsExactly(Piece.Rejected.malformed("the input", reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32", "windows-1252", "ISO-2022-JP"})
    void textOfAnyEncodingIsText(String charset) {
        assertThat(BinaryContent.kind("Harbour open\n\nAda said so. 港".getBytes(Charset.forName(charset))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 200, 5_000})
    void whatIsEncryptedOrCompressedIsNoText(int size) {
        for (int seed = 0; seed < 50; seed++) {
            byte[] noise = new byte[size];
            new Random(seed).nextBytes(noise);
            noise[0] = 'A';

            assertThat(Formats.read(Input.of(noise)).accepted())
                    .as("seed " + seed)
                    .isEmpty();
        }
    }

    @Test
    void gzipWithoutItsHeaderIsNoText() throws IOException {
        byte[] packed = gzip("The harbour of Orla was shut on Monday, and nobody would say for how long it is to be so."
                .getBytes(StandardCharsets.UTF_8));

        assertThat(Formats.read(Input.of(Arrays.copyOfRange(packed, 10, packed.length)))
                        .accepted())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, Die Fähre fährt heute nicht – sagte Jørn Ræder.",
        "windows-1251, Гавань закрыта до пятницы.",
        "KOI8-R, Гавань закрыта до пятницы.",
        "Shift_JIS, 港は金曜日まで閉鎖される。",
        "GB18030, 港口星期五之前关闭。",
        "windows-1253, Το λιμάνι έκλεισε.",
        "windows-1256, الميناء مغلق حتى يوم الجمعة."
    })
    void textOfAnOldEncodingIsNoNoise(String charset, String text) {
        byte[] bytes = (text + "\n\n" + text).getBytes(Charset.forName(charset));
        Input input =
                new Input(bytes, Optional.of("text/plain; charset=" + charset), Optional.empty(), Optional.empty());

        assertThat(Formats.read(input).accepted())
                .singleElement()
                .extracting(piece -> piece.article().getHeadline())
                .isEqualTo(text);
    }

    @Test
    void gzipIsUnpacked() throws IOException {
        byte[] packed = gzip("{\"headline\": \"Pier shut\"}".getBytes(StandardCharsets.UTF_8));
        List<Piece> streamed = new ArrayList<>();

        NewsStream.read(new ByteArrayInputStream(packed), Optional.empty(), streamed::add);

        assertThat(Formats.read(Input.of(packed)).accepted())
                .singleElement()
                .extracting(piece -> piece.article().getHeadline())
                .isEqualTo("Pier shut");
        assertThat(streamed).isEqualTo(Formats.read(Input.of(packed)).pieces());
    }

    @Test
    void gzipThatIsCutOffOrHoldsAPictureIsRejected() throws IOException {
        byte[] packed = gzip(new byte[1000]);

        assertThat(Formats.read(Input.of(Arrays.copyOf(packed, packed.length - 9)))
                        .rejected())
                .containsExactly(
                        Piece.Rejected.malformed("the input", "It is compressed with gzip, and broken or cut off."));
        assertThat(Formats.read(Input.of(gzip(HexFormat.of().parseHex("ffd8ffe0"))))
                        .rejected())
                .extracting(Piece.Rejected::reason)
                .containsExactly("It is a JPEG picture, and not text.");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
