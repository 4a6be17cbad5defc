package dev.wirewatch.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.english.EnglishAnnotator;
import dev.wirewatch.entities.Catalog;
import dev.wirewatch.text.Document;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedClaimTest {

    private static final EnglishAnnotator ANNOTATOR = new EnglishAnnotator();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mayor Marta Ilves denied that the wall of the Orla dam had cracked. | true",
                "Mayor Marta Ilves denied reports that the wall of the Orla dam had cracked. | true",
                "Marta Ilves, the mayor of Orla, denied 849 mooring permits on Monday. | false",
                "Marta Ilves, the mayor of Orla, proposed a change to the mooring law on Monday. | false",
                "Marta Ilves, the mayor of Orla, said the wall of the dam had cracked. | true"
            })
    void onlyWhatHasAClauseSaysThatSomethingIsSo(String body, boolean asserted) {
        Document document = Document.of("a", "Orla's mayor speaks", body);

        List<ReportedClaim> claims = ReportedClaim.in(document, ANNOTATOR.annotate(document, Catalog.empty()));

        assertThat(claims).isNotEmpty().allSatisfy(claim -> assertThat(claim.asserted())
                .isEqualTo(asserted));
    }
}
