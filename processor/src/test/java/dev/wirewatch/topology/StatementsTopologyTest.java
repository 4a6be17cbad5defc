package dev.wirewatch.topology;

import static dev.wirewatch.topology.Newsroom.article;
import static dev.wirewatch.topology.Newsroom.killed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.StatementReport;
import dev.wirewatch.schemas.StatementStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From published articles to the statements in them; {@code TrackStatementsTest} has the rest. */
class StatementsTopologyTest {

    private static final String CLAIM = "Marta Ilves says: the harbour bridge in Velm will stay closed until Friday";
    private static final String IN_OTHER_WORDS =
            "Marta Ilves says: the Velm harbour bridge stays closed till Friday night";
    private static final String FLOOD =
            "The dam at Velm overflowed on Sunday and water stood in 36 streets of the old town. Soldiers brought the people "
                    + "of the lower quarter to a sports hall in Tarn in rubber boats, and the pumps are still on their way.\n";
    private static final String SEEN_BY_OTHERS =
            "Families in rubber boats, a sports hall full of beds: Velm woke up under water on Monday after its dam overflowed "
                    + "in the night. In the lower quarter of the old town, soldiers still go from door to door in 36 streets. "
                    + "Bakers handed out bread at the market, and children fished for toys from the stairs of the school.\n";
    private static final String STRIKE =
            "Pilots of Norrland Air will strike for two days from Thursday after talks on pay had failed. The airline, which "
                    + "flies 140 routes, cancelled every second flight and asked passengers to stay away from airports.\n";

    private final Newsroom newsroom = new Newsroom();

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void whatOneArticleSaysIsNoStatement() {
        newsroom.publish(article("a", 1, FLOOD + CLAIM));

        assertThat(newsroom.statements.isEmpty()).isTrue();
    }

    @Test
    void aReportByAnotherSourceCorroboratesIt() {
        newsroom.publish(article("a", 1, FLOOD + CLAIM));
        newsroom.publish(by("Tarn Echo", article("b", 1, SEEN_BY_OTHERS + IN_OTHER_WORDS)));

        var record = newsroom.statements.readKeyValue();
        Statement statement = record.value;
        assertThat(record.key).isEqualTo("a").isEqualTo(statement.getStory());
        assertThat(statement.getVersion()).isEqualTo(1);
        assertThat(statement.getStatus()).isEqualTo(StatementStatus.CORROBORATED);
        assertThat(statement.getSpeaker().getEntityId()).isEqualTo("person:marta-ilves");
        assertThat(statement.getWording()).isEqualTo("the harbour bridge in Velm will stay closed until Friday");
        assertThat(statement.getSourceCount()).isEqualTo(2);
        assertThat(statement.getReports())
                .extracting(report -> report.getClaim().getArticle().getId())
                .containsExactly("a", "b");
        assertThat(statement.getId())
                .isEqualTo(statement.getReports().get(0).getClaim().getId());
    }

    @Test
    void aCopyIsAReportAndCorroboratesNothing() {
        newsroom.publish(article("a", 1, FLOOD + CLAIM));
        newsroom.publish(by("Tarn Echo", article("b", 1, FLOOD + CLAIM)));

        Statement statement = newsroom.statements.readValue();
        assertThat(statement.getStatus()).isEqualTo(StatementStatus.ASSERTED);
        assertThat(statement.getReportCount()).isEqualTo(2);
        assertThat(statement.getSourceCount()).isEqualTo(1);
    }

    @Test
    void aKillAndACorrectionReachTheStatement() {
        newsroom.publish(article("a", 1, FLOOD + CLAIM));
        newsroom.publish(by("Tarn Echo", article("b", 1, SEEN_BY_OTHERS + IN_OTHER_WORDS)));
        newsroom.publish(killed("a", 2));
        newsroom.publish(by("Tarn Echo", article("b", 2, SEEN_BY_OTHERS)));

        assertThat(newsroom.statements.readValuesToList())
                .extracting(Statement::getStatus)
                .containsExactly(StatementStatus.CORROBORATED, StatementStatus.ASSERTED, StatementStatus.RETRACTED);
    }

    @Test
    void aRetractedStatementHasNoWordsOfIt() {
        newsroom.publish(article("a", 1, FLOOD + CLAIM));
        newsroom.publish(article("b", 1, FLOOD + CLAIM));
        newsroom.publish(killed("a", 2));
        newsroom.publish(killed("b", 2));

        Statement last = newsroom.statements.readValuesToList().get(2);
        assertThat(last.getStatus()).isEqualTo(StatementStatus.RETRACTED);
        assertThat(last.getWording()).isEmpty();
        assertThat(last.getReports()).isEmpty();
        assertThat(last.getSpeaker().getName()).isEqualTo("Marta Ilves");
        assertThat(last.toString()).doesNotContain("harbour bridge");
    }

    @Test
    void aLongQuotationOfNobodyIsFoundInAnotherStory() {
        String quotation = "\"We will rebuild every house on this hill before the first snow falls on it\"\n";
        newsroom.publish(article("a", 1, FLOOD + quotation));
        newsroom.publish(by("Tarn Echo", article("b", 1, STRIKE + quotation)));

        Statement statement = newsroom.statements.readValue();
        assertThat(statement.getReports()).extracting(StatementReport::getStory).containsExactly("a", "b");
        assertThat(statement.getSpeaker().getName()).isEmpty();
    }

    private static Article by(String source, Article article) {
        return Article.newBuilder(article).setSource(source).build();
    }
}
