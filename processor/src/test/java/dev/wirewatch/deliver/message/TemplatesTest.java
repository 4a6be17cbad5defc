package dev.wirewatch.deliver.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirewatch.deliver.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {

    private static final String HEAD =
            """
            @import dev.wirewatch.deliver.message.AlertView
            @param AlertView alert
            """;
    private static final Message DENIAL = SampleMessages.single(SampleMessages.denial());

    @TempDir
    private Path folder;

    @Test
    void aTemplateOfTheUsersTakesThePlaceOfTheShippedOne() throws IOException {
        own("text/alert.jte", HEAD + "${alert.watch()} again: ${alert.headline()}");

        Templates own = Templates.of(folder);
        Templates shipped = Templates.shipped();

        assertThat(write(own, Format.TEXT)).isEqualTo("Veldmark Rail again: Veldmark Rail denies hiding brake faults");
        assertThat(write(own, Format.HTML)).isEqualTo(write(shipped, Format.HTML));
        assertThat(write(own, Format.SLACK)).isEqualTo(write(shipped, Format.SLACK));
    }

    @Test
    void aPartOfATemplateToo() throws IOException {
        own("text/alert.jte", HEAD + "@template.text.mine(words = alert.watch())");
        own("text/mine.jte", "@param String words\n<<${words}>>");

        assertThat(write(Templates.of(folder), Format.TEXT)).isEqualTo("<<Veldmark Rail>>");
    }

    @Test
    void oneThatDoesNotCompileIsToldAtOnceWithItsPlace() throws IOException {
        own("html/alert.jte", HEAD + "${alert.headlin()}");

        assertThatThrownBy(() -> Templates.of(folder))
                .isInstanceOf(TemplatesException.class)
                .hasMessageStartingWith("The templates in %s do not compile: ".formatted(folder))
                .hasMessageContaining("html/alert.jte:3");
    }

    @Test
    void oneThatIsNoTemplateIsToldToo() throws IOException {
        own("slack/alert.jte", HEAD + "@if(alert.isWithdrawal()) no end");

        assertThatThrownBy(() -> Templates.of(folder))
                .isInstanceOf(TemplatesException.class)
                .hasMessageContaining("slack/alert.jte")
                .message()
                .hasLineCount(1);
    }

    @Test
    void aFolderWithoutTemplatesIsAMistake() throws IOException {
        own("text/alrt.jte", HEAD);

        assertThatThrownBy(() -> Templates.of(folder))
                .isInstanceOf(TemplatesException.class)
                .hasMessageStartingWith(
                        "There is no template in %s; templates are named text/alert.jte, text/summary.jte, "
                                .formatted(folder));
    }

    private void own(String name, String template) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, template);
    }

    private static String write(Templates templates, Format format) {
        return new MessageWriter(templates, ZoneId.of("UTC"), Pages.none()).write(DENIAL, format, ViewSize.largest());
    }
}
