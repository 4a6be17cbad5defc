package dev.wirewatch.formats.iptc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.schemas.ArticleStatus;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MANDATORY KILL",
                "KILL",
                "KILL: Port-Strike",
                "BULLETIN KILL of the port story",
                "Port story, MANDATORY KILL"
            })
    void aMessageTakesAStoryBack(String headline) {
        assertThat(status(headline)).isEqualTo(ArticleStatus.CANCELED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KILL FEE IS BACK IN FASHION", "Storms kill nine", "ROADKILL", "Kill switch for cranes"})
    void aHeadlineThatSpeaksOfKillingDoesNot(String headline) {
        assertThat(status(headline)).isEqualTo(ArticleStatus.USABLE);
    }

    private static ArticleStatus status(String headline) {
        String message =
                "\u0001nw001 4 pl 12\r\nport\r\n\u0002" + headline + "\r\n\r\n   The story.\r\n\u0003\r\n\u0004";
        return ((Piece.Accepted) WireText.read(message).get(0)).article().getStatus();
    }

    @Test
    void aMessageThatIsCutOffDoesNotTakeTheNextWithIt() {
        assertThat(WireText.read(
                        "\u0001nw001 4 pl 12\r\n\u0002Half a sto\u0001nw002 4 pl 9\r\n\u0002Whole\u0003\u0004"))
                .hasSize(2)
                .first()
                .isEqualTo(
                        Piece.Rejected.malformed("message 1", "The message is cut off: it has no end of text (ETX)."));
    }

    @Test
    void aHeaderOfAnotherKindLeavesTheStory() {
        assertThat(WireText.read("\u0001something else\r\n\u0002A story.\u0003\u0004"))
                .singleElement()
                .extracting(piece -> ((Piece.Accepted) piece).article().getBody())
                .isEqualTo("A story.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void olderWiresHaveOneByteACharacter(String charset) {
        byte[] bytes = "\u0016\u0001nw001 4 pl 12\r\n\u0002Kranführer müssen warten\u0003\u0004"
                .getBytes(Charset.forName(charset));

        assertThat(WireText.begins(bytes)).isTrue();
        assertThat(WireText.read(bytes))
                .singleElement()
                .extracting(piece -> ((Piece.Accepted) piece).article().getBody())
                .isEqualTo("Kranführer müssen warten");
    }
}
