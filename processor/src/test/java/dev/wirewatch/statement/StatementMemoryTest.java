package dev.wirewatch.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.wirewatch.claims.ClaimIds;
import dev.wirewatch.claims.figures.Amount;
import dev.wirewatch.claims.figures.Quantity;
import dev.wirewatch.english.claims.figures.Amounts;
import dev.wirewatch.statement.ReportedClaim.NamedSpeaker;
import dev.wirewatch.text.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StatementMemoryTest {

    private static final Instant NOON = Instant.parse("2031-03-05T12:00:00Z");
    private static final String CLOSED = "the harbour bridge in Orla will stay closed until Friday";

    private static final String QUOTE = "We will rebuild every house on this hill before the first snow falls";

    private final StatementMemory memory = new StatementMemory(Duration.ofHours(72), 1_000);
    private int minute;

    @Test
    void theSameClaimInTwoReportsIsOneStatementThatTheSecondSourceCorroborates() {
        report("a", 0, claim("a", "Marta Ilves", CLOSED));
        assertThat(only().state()).isInstanceOf(StatementState.Asserted.class);

        report("b", 1, claim("b", "Ilves", "the harbour bridge in Orla would stay closed till Friday morning"));

        assertThat(only().reports()).extracting(Report::article).containsExactly("a", "b");
        assertThat(only().state()).isEqualTo(new StatementState.Corroborated(NOON.plusSeconds(120)));
        assertThat(only().sources()).isEqualTo(2);
    }

    @Test
    void aCopyOrAnArticleOfTheSameSourceCorroboratesNothing() {
        report("a", 0, claim("a", "Marta Ilves", CLOSED));
        add("copy", "quake", 1, Optional.of("a"), Optional.empty(), claim("copy", "Marta Ilves", CLOSED));
        report("again", 0, claim("again", "Marta Ilves", CLOSED));

        assertThat(only().reports())
                .extracting(Report::part)
                .containsExactly(Report.Part.ASSERTS, Report.Part.REPEATS, Report.Part.ASSERTS);
        assertThat(only().state()).isInstanceOf(StatementState.Asserted.class);
    }

    @Test
    void anotherSpeakerWhoSaysTheSameCorroboratesIt() {
        report("a", 0, claim("a", "Marta Ilves", CLOSED));
        report("b", 0, claim("b", "Piet Tarn", "the harbour bridge in Orla stays closed until Friday"));

        assertThat(memory.statements()).hasSize(2).allSatisfy(statement -> assertThat(statement.state())
                .isInstanceOf(StatementState.Corroborated.class));
    }

    @Test
    void anotherSpeakerWhoDeniesItDisputesItAndItsEndLiftsThat() {
        report("a", 0, claim("a", "Marta Ilves", "engineers knew of cracks in the harbour bridge"));
        report("b", 1, denial("b", "Piet Tarn", "engineers knew about cracks in the harbour bridge"));

        Statement statement = memory.statements().iterator().next();
        assertThat(statement.state()).isInstanceOf(StatementState.Disputed.class);
        assertThat(statement.disputes())
                .extracting(dispute -> dispute.by().article())
                .containsExactly("b");

        memory.withdraw("b", NOON.plusSeconds(600));

        assertThat(statement.state()).isEqualTo(new StatementState.Asserted(NOON.plusSeconds(600)));
        assertThat(statement.disputes()).isEmpty();
    }

    @Test
    void twoSpeakersWhoseNamesEndInOneWordMayDispute() {
        report("a", 0, claim("a", "Tarnwick Bank", "engineers knew of cracks in the harbour bridge"));
        report("b", 1, denial("b", "Meridian Bank", "engineers knew about cracks in the harbour bridge"));

        assertThat(memory.statements().iterator().next().state()).isInstanceOf(StatementState.Disputed.class);
    }

    @Test
    void aWordAndItsOppositeDisputeOnlyWhereTheRestIsTheSame() {
        report("a", 0, claim("a", "Marta Ilves", "before the storm lorries found the Orla bridge opened"));
        report("b", 1, claim("b", "Piet Tarn", "lorries before the storm found the bridge at Orla closed"));
        assertThat(memory.statements()).hasSize(2).allSatisfy(statement -> assertThat(statement.state())
                .isInstanceOf(StatementState.Disputed.class));

        report("c", 0, claim("c", "Ida Voss", "divers of the Orla rescue team opened the flooded mine for nine men"));
        report("d", 1, claim("d", "Jon Hale", "a mine near Orla closed when its rescue team of divers lost two men"));
        assertThat(memory.statements())
                .filteredOn(statement -> statement.reports().get(0).article().matches("[cd]"))
                .hasSize(2)
                .noneSatisfy(statement -> assertThat(statement.state()).isInstanceOf(StatementState.Disputed.class));
    }

    @Test
    void theSameWordsButForOneThatIsTheOppositeAreAnotherSpeakersOwnStatement() {
        report("a", 0, claim("a", "Marta Ilves", "before the storm lorries found the bridge of Orla opened"));
        report("b", 1, claim("b", "Piet Tarn", "before the storm lorries found the bridge of Orla closed"));

        assertThat(memory.statements()).hasSize(2).allSatisfy(statement -> assertThat(statement.state())
                .isInstanceOf(StatementState.Disputed.class));
    }

    @Test
    void theSameWordsOfOneArticleThatAreReadInTwoWaysDisputeNothing() {
        report("a", 0, claim("a", "Marta Ilves", CLOSED), denial("a", "Piet Tarn", CLOSED));

        assertThat(memory.statements()).hasSize(2).allSatisfy(statement -> assertThat(statement.state())
                .isInstanceOf(StatementState.Asserted.class));
    }

    @Test
    void aQuotationThatAnotherSpeakerOfTheArticleRejectsIsDisputed() {
        Optional<NamedSpeaker> tarn = Optional.of(new NamedSpeaker("", "Piet Tarn"));
        Optional<NamedSpeaker> ilves = Optional.of(new NamedSpeaker("", "Marta Ilves"));
        report("a", 0, claim("a", ilves, QUOTE, true, false), claim("a", tarn, QUOTE, true, true));

        assertThat(memory.statements()).hasSize(2).allSatisfy(statement -> assertThat(statement.state())
                .isInstanceOf(StatementState.Disputed.class));
    }

    @Test
    void whatIsSaidOfAWifeIsNotSaidOfADaughter() {
        report("a", 0, claim("a", "Marta Ilves", "his wife was not on board of the ferry when it left Orla"));
        report("b", 1, claim("b", "Piet Tarn", "his daughter was on board of the ferry when it left Orla"));
        report(
                "c",
                2,
                claim("c", "Marta Ilves", "his daughter was on board of the ferry when it left Orla that night"));

        assertThat(memory.statements()).hasSize(2).noneSatisfy(statement -> assertThat(statement.state())
                .isInstanceOf(StatementState.Disputed.class));
    }

    @Test
    void otherFiguresAreToldApartAndDoNotDispute() {
        report("a", 0, claim("a", "Marta Ilves", "at least 40 miners died in the flooded mine at Orla"));
        report("b", 1, claim("b", "Marta Ilves", "43 miners died in the flooded mine at Orla"));
        assertThat(only().conflicts()).as("both can be true").isEmpty();

        report("c", 2, claim("c", "Marta Ilves", "30 miners died in the flooded mine at Orla"));

        assertThat(only().state()).isInstanceOf(StatementState.Corroborated.class);
        assertThat(only().conflicts()).extracting(FigureConflict::relation).contains(FigureConflict.Relation.CONFLICT);
        assertThat(only().conflicts()).extracting(FigureConflict::what).containsOnly("miners");
    }

    @Test
    void aCorrectionWithOtherFiguresCorrectsIt() {
        report("a", 0, claim("a", "Marta Ilves", "36 miners died in the flooded mine at Orla"));
        add(
                "b",
                "quake",
                0,
                Optional.empty(),
                Optional.of("a"),
                claim("b", "Marta Ilves", "46 miners died in the flooded mine at Orla"));

        assertThat(only().state()).isInstanceOf(StatementState.Corrected.class);
    }

    @Test
    void whatNobodyReportsAnyLongerIsRetractedAndMayComeAgain() {
        report("a", 0, claim("a", "Marta Ilves", CLOSED));
        memory.withdraw("a", NOON.plusSeconds(600));
        assertThat(only().state()).isEqualTo(new StatementState.Retracted(NOON.plusSeconds(600)));
    }

    @Test
    void aClaimThatAVersionKeepsStandsAsItStoodAndOneThatItLeavesOutIsRetracted() {
        report("a", 0, claim("a", "Marta Ilves", CLOSED), claim("a", "Piet Tarn", "the ferry sails twice an hour"));
        Statement kept = memory.statements().iterator().next();
        report("a", 0, claim("a", "Marta Ilves", CLOSED));

        assertThat(kept.state()).isEqualTo(new StatementState.Asserted(NOON.plusSeconds(60)));
        assertThat(memory.statements())
                .filteredOn(statement -> statement != kept)
                .singleElement()
                .satisfies(statement -> assertThat(statement.state()).isInstanceOf(StatementState.Retracted.class));

        report("a", 0, claim("a", "Marta Ilves", CLOSED), claim("a", "Piet Tarn", "the ferry sails twice an hour"));
        assertThat(memory.statements()).hasSize(2).allSatisfy(statement -> assertThat(statement.state())
                .isInstanceOf(StatementState.Asserted.class));
    }

    @Test
    void aVersionWithOtherFiguresCorrectsTheClaim() {
        report("a", 0, claim("a", "Marta Ilves", "36 miners died in the flooded mine at Orla"));
        ReportedClaim before = only().reports().get(0).claim();
        ReportedClaim after = claim("a", "Marta Ilves", "46 miners died in the flooded mine at Orla");
        report("a", 0, withId(after, before.id()));

        assertThat(only().state()).isEqualTo(new StatementState.Corrected(NOON.plusSeconds(120)));
        assertThat(only().reports()).hasSize(1);
    }

    @Test
    void aVersionThatSaysTheOppositeLiftsTheDispute() {
        report("a", 0, claim("a", "Marta Ilves", "before the storm lorries found the Orla bridge opened"));
        report("b", 1, claim("b", "Piet Tarn", "before the storm lorries found the Orla bridge closed"));
        ReportedClaim before =
                memory.statements().iterator().next().reports().get(0).claim();
        ReportedClaim after = claim("a", "Marta Ilves", "before the storm lorries found the Orla bridge closed");
        report("a", 0, withId(after, before.id()));

        assertThat(memory.statements())
                .allSatisfy(statement -> assertThat(statement.disputes()).isEmpty());
    }

    @Test
    void whatIsTakenBackAndSaidAgainInOneTurnIsNoNews() {
        report("a", 0, claim("a", "Marta Ilves", CLOSED));
        ReportedClaim denied = denial("b", "Piet Tarn", CLOSED);
        report("b", 1, denied);
        assertThat(changes()).containsOnly(StatementChange.DISPUTED);

        report("b", 1, withId(denial("b", "Piet Tarn", CLOSED + ", he said"), denied.id()));

        assertThat(memory.statements()).allSatisfy(statement -> {
            assertThat(statement.disputes()).isNotEmpty();
            assertThat(statement.hasChanges()).isFalse();
        });
        assertThat(changes()).isEmpty();
    }

    @Test
    void aStatementOfTwoSourcesIsCorroboratedAndNothingElseOnceNobodyDeniesIt() {
        report("a", 0, claim("a", "Marta Ilves", CLOSED));
        report("c", 1, claim("c", "Marta Ilves", CLOSED));
        report("b", 2, denial("b", "Piet Tarn", CLOSED));
        changes();

        memory.withdraw("b", NOON.plusSeconds(600));

        assertThat(memory.of("c")).singleElement().satisfies(statement -> assertThat(statement.takeChanges())
                .containsExactly(StatementChange.CORROBORATED));
    }

    private Set<StatementChange> changes() {
        return memory.statements().stream()
                .flatMap(statement -> statement.takeChanges().stream())
                .collect(Collectors.toSet());
    }

    @Test
    void aRestoredMemoryGoesOnAsOneThatNeverStopped() {
        StatementMemory other = new StatementMemory(Duration.ofHours(72), 1_000);
        report("a", 0, claim("a", "Marta Ilves", CLOSED), quotation("a", QUOTE));
        report("b", 1, denial("b", "Piet Tarn", CLOSED));
        memory.statements().forEach(statement -> other.restore(Statement.of(statement.stored())));
        List<ArticleReport> later = List.of(
                article("c", "quake", 2, NOON.plusSeconds(900), claim("c", "Ilves", CLOSED), quotation("c", QUOTE)),
                article("a", "quake", 0, NOON.plusSeconds(960), quotation("a", QUOTE)));

        for (ArticleReport article : later) {
            memory.add(article);
            other.add(article);
        }

        assertThat(other.statements())
                .extracting(Statement::stored)
                .isEqualTo(memory.statements().stream().map(Statement::stored).toList());
    }

    @Test
    void aLongQuotationIsFoundInAnotherStoryAndOtherWordsAreNot() {
        report("a", 0, quotation("a", QUOTE), claim("a", "Marta Ilves", CLOSED));
        add(
                "b",
                "other",
                0,
                Optional.empty(),
                Optional.empty(),
                quotation("b", QUOTE),
                claim("b", "Marta Ilves", CLOSED));

        assertThat(memory.statements()).hasSize(3);
        assertThat(memory.statements())
                .filteredOn(statement -> statement.reports().size() == 2)
                .singleElement()
                .satisfies(statement -> assertThat(statement.state()).isInstanceOf(StatementState.Asserted.class));
    }

    @Test
    void figuresOnAStoryAreOneStatementWhateverTheyAreAndAreCorroboratedByThoseThatAgree() {
        report("a", 0, figure("a", "killed", "", 3));
        report("b", 1, figure("b", "killed", "", 10));

        assertThat(only().conflicts()).singleElement().satisfies(conflict -> assertThat(conflict.relation())
                .isEqualTo(FigureConflict.Relation.RISEN));
        assertThat(only().state()).isInstanceOf(StatementState.Asserted.class);

        report("c", 2, figure("c", "killed", "", 10));

        assertThat(only().sources()).isEqualTo(2);
        assertThat(only().state()).isInstanceOf(StatementState.Corroborated.class);
    }

    @Test
    void whoGivesAFigureThatIsKnownTellsNoOtherFigures() {
        report("a", 0, figure("a", "killed", "", 3));
        report("b", 1, figure("b", "killed", "", 10));
        assertThat(only().takeChanges()).contains(StatementChange.FIGURES);

        report("c", 2, figure("c", "killed", "", 10));

        assertThat(only().takeChanges()).doesNotContain(StatementChange.FIGURES);
    }

    @Test
    void anEarlierBoundDoesNotHideThatACountRises() {
        String some = "at least 12 miners are trapped in the flooded pit under the hill of Orla";
        report("a", 0, claim("a", "Marta Ilves", some));
        report("b", 1, claim("b", "Marta Ilves", some.replace("at least 12", "17")));
        assertThat(only().conflicts()).isEmpty();

        report("c", 2, claim("c", "Marta Ilves", some.replace("at least 12", "21")));

        assertThat(only().conflicts()).singleElement().satisfies(conflict -> assertThat(conflict.values())
                .extracting(FigureConflict.Value::number)
                .containsExactly("17", "21"));
    }

    @Test
    void aLateCopyIsNotTheLatestFigure() {
        report("a", 0, figure("a", "killed", "", 3));
        report("b", 1, figure("b", "killed", "", 10));
        report("c", 2, figure("c", "killed", "", 10));
        add("copy", "quake", 0, Optional.of("a"), Optional.empty(), figure("copy", "killed", "", 3));

        assertThat(only().sources()).isEqualTo(2);
        assertThat(only().state()).isInstanceOf(StatementState.Corroborated.class);
    }

    @Test
    void aFigureGoesWithItsArticleIntoAnotherStory() {
        report("a", 0, figure("a", "killed", "", 3));
        report("b", 1, figure("b", "killed", "", 3));
        report("c", 2, figure("c", "killed", "", 3));
        add("b", "flood", 0, Optional.empty(), Optional.empty(), figure("b", "killed", "", 3));

        assertThat(memory.statements())
                .extracting(Statement::story, statement -> statement.reports().size())
                .containsExactlyInAnyOrder(tuple("quake", 2), tuple("flood", 1));

        add("c", "flood", 1, Optional.empty(), Optional.empty(), figure("c", "killed", "", 3));
        memory.takeChanged();
        add("a", "flood", 2, Optional.empty(), Optional.empty(), figure("a", "killed", "", 3));

        assertThat(memory.takeChanged()).extracting(Statement::id).doesNotHaveDuplicates();
        assertThat(memory.statements())
                .filteredOn(statement -> !statement.reports().isEmpty())
                .singleElement()
                .satisfies(statement -> assertThat(statement.reports()).hasSize(3));
    }

    @Test
    void aFigureAloneGoesIntoAnotherStoryAsOneStatement() {
        report("a", 0, figure("a", "killed", "", 3));
        memory.takeChanged();

        add("a", "flood", 0, Optional.empty(), Optional.empty(), figure("a", "killed", "", 3));

        assertThat(memory.takeChanged()).singleElement().satisfies(statement -> assertThat(statement.story())
                .isEqualTo("flood"));
        assertThat(only().reports()).hasSize(1);
    }

    @Test
    void aFigureThatJoinsThatOfAnotherStoryIsRetractedInItsOwn() {
        report("a", 0, figure("a", "killed", "", 3));
        add("b", "flood", 1, Optional.empty(), Optional.empty(), figure("b", "killed", "", 3));
        memory.takeChanged();

        add("a", "flood", 0, Optional.empty(), Optional.empty(), figure("a", "killed", "", 3));

        assertThat(memory.takeChanged())
                .extracting(Statement::story, statement -> statement.reports().size())
                .containsExactlyInAnyOrder(tuple("quake", 0), tuple("flood", 2));
    }

    @Test
    void aCountThatRisesAgainAndAgainIsOneRow() {
        report("a", 0, figure("a", "killed", "", 3));
        report("b", 1, figure("b", "killed", "", 10));
        report("c", 2, figure("c", "killed", "", 12));

        assertThat(only().conflicts()).singleElement().satisfies(conflict -> assertThat(conflict.values())
                .extracting(FigureConflict.Value::number)
                .containsExactly("3", "10", "12"));
    }

    @Test
    void figuresOfAnotherStoryAnotherThingOrAnotherGroupAreApart() {
        report("a", 0, figure("a", "killed", "", 3));
        report("b", 1, figure("b", "injured", "", 10));
        report("c", 2, figure("c", "killed", "soldiers", 10));
        add("d", "flood", 0, Optional.empty(), Optional.empty(), figure("d", "killed", "", 10));

        assertThat(memory.statements()).hasSize(4).allSatisfy(statement -> {
            assertThat(statement.conflicts()).isEmpty();
            assertThat(statement.state()).isInstanceOf(StatementState.Asserted.class);
        });
    }

    @Test
    void aLaterVersionWithAnotherFigureCorrectsIt() {
        report("a", 0, figure("a", "killed", "", 30));
        report("a", 0, figure("a", "killed", "", 3));

        assertThat(only().reports()).hasSize(1);
        assertThat(only().state()).isInstanceOf(StatementState.Corrected.class);
    }

    @Test
    void aFigureIsNoClaimOfASpeaker() {
        String words = "at least 10 people were killed in the collapse of the harbour bridge in Orla";
        report("a", 0, claim("a", "Marta Ilves", words));
        report("b", 1, figure("b", "killed", "", 10));

        assertThat(memory.statements()).hasSize(2).allSatisfy(statement -> assertThat(statement.state())
                .isInstanceOf(StatementState.Asserted.class));
    }

    @Test
    void aStatementThatHasAsManyReportsAsItKeepsStaysTheOnlyOne() {
        for (int i = 0; i < 120; i++) {
            report("a" + i, i, claim("a" + i, "Marta Ilves", CLOSED));
        }

        assertThat(only().reports())
                .hasSize(100)
                .last()
                .extracting(Report::article)
                .isEqualTo("a99");
    }

    @Test
    void copiesMakePlaceForAnotherSource() {
        report("a", 0, claim("a", "Marta Ilves", CLOSED));
        for (int i = 0; i < 120; i++) {
            add("c" + i, "quake", 1 + i, Optional.of("a"), Optional.empty(), claim("c" + i, "Marta Ilves", CLOSED));
        }
        report("b", 200, claim("b", "Marta Ilves", CLOSED));

        assertThat(only().reports())
                .hasSize(100)
                .extracting(Report::article)
                .contains("a", "b")
                .doesNotContain("c0");
        assertThat(only().state()).isInstanceOf(StatementState.Corroborated.class);
        memory.withdraw("b", NOON.plusSeconds(60_000));
        assertThat(only().state()).isInstanceOf(StatementState.Asserted.class);
    }

    @Test
    void anEarlierFigureMakesPlaceForAnotherOne() {
        for (int i = 0; i < 120; i++) {
            report("a" + i, i, figure("a" + i, "deaths", "", 40));
        }
        report("b", 200, figure("b", "deaths", "", 61));

        assertThat(only().reports())
                .hasSize(100)
                .last()
                .extracting(Report::article)
                .isEqualTo("b");
        assertThat(only().reports()).first().extracting(Report::article).isEqualTo("a0");
        assertThat(only().takeChanges()).contains(StatementChange.FIGURES);
        assertThat(only().sources()).isEqualTo(1);

        report("c", 201, figure("c", "deaths", "", 61));

        assertThat(only().sources()).isEqualTo(2);
        assertThat(only().state()).isInstanceOf(StatementState.Corroborated.class);
        assertThat(only().reports()).hasSize(100);
    }

    @Test
    void furtherReportsOfOneSourceMakePlaceForAnother() {
        for (int i = 0; i < 120; i++) {
            report("a" + i, 3, claim("a" + i, "Marta Ilves", CLOSED));
        }
        assertThat(only().state()).isInstanceOf(StatementState.Asserted.class);

        report("b", 4, claim("b", "Marta Ilves", CLOSED));

        assertThat(only().state()).isInstanceOf(StatementState.Corroborated.class);
        assertThat(only().reports())
                .hasSize(100)
                .extracting(Report::article)
                .startsWith("a0", "a2")
                .endsWith("a99", "b");
    }

    @Test
    void aFullStatementIsCorrected() {
        for (int i = 0; i < 100; i++) {
            report("a" + i, i, claim("a" + i, "Marta Ilves", "the council will pay 40 families for the flooded homes"));
        }
        only().takeChanges();
        add(
                "notice",
                "quake",
                1,
                Optional.empty(),
                Optional.of("a1"),
                claim("notice", "Marta Ilves", "the council will pay 14 families for the flooded homes"));

        assertThat(only().reports())
                .hasSize(100)
                .last()
                .extracting(Report::article)
                .isEqualTo("notice");
        assertThat(only().state()).isInstanceOf(StatementState.Corrected.class);
    }

    @Test
    void theFirstReportMakesPlaceForNone() {
        add("copy", "quake", 0, Optional.of("gone"), Optional.empty(), claim("copy", "Marta Ilves", CLOSED));
        for (int i = 0; i < 99; i++) {
            report("a" + i, i, claim("a" + i, "Marta Ilves", CLOSED));
        }
        report("b", 200, claim("b", "Marta Ilves", CLOSED));

        assertThat(only().reports())
                .hasSize(100)
                .first()
                .extracting(Report::article)
                .isEqualTo("copy");
    }

    @Test
    void aFullStatementThatIsStillReportedIsNotForgotten() {
        for (int hour = 0; hour < 200; hour++) {
            Instant at = NOON.plus(Duration.ofHours(hour));
            memory.add(article("a" + hour, "quake", hour, at, claim("a" + hour, "Marta Ilves", CLOSED)));
            assertThat(memory.forget(at)).isEmpty();
        }

        assertThat(only().reports()).hasSize(100);
    }

    @Test
    void theOldestIsForgotten() {
        StatementMemory small = new StatementMemory(Duration.ofHours(1), 1);
        small.add(article("a", "quake", 0, NOON, claim("a", "Marta Ilves", CLOSED)));
        small.add(article("b", "flood", 0, NOON, claim("b", "Piet Tarn", "the old mill has burnt to the ground")));

        assertThat(small.forget(NOON)).extracting(Statement::story).containsExactly("quake");
        assertThat(small.forget(NOON.plus(Duration.ofHours(2))))
                .extracting(Statement::story)
                .containsExactly("flood");
        assertThat(small.statements()).isEmpty();
    }

    private Statement only() {
        assertThat(memory.statements()).hasSize(1);
        return memory.statements().iterator().next();
    }

    private void report(String article, int source, ReportedClaim... claims) {
        add(article, "quake", source, Optional.empty(), Optional.empty(), claims);
    }

    private void add(
            String article,
            String story,
            int source,
            Optional<String> copyOf,
            Optional<String> corrects,
            ReportedClaim... claims) {
        minute++;
        Instant at = NOON.plusSeconds(60L * minute);
        memory.add(new ArticleReport(article, story, source, copyOf, corrects, at, List.of(claims)));
    }

    private static ArticleReport article(
            String article, String story, int source, Instant at, ReportedClaim... claims) {
        return new ArticleReport(article, story, source, Optional.empty(), Optional.empty(), at, List.of(claims));
    }

    private static ReportedClaim claim(String article, String speaker, String words) {
        return claim(article, Optional.of(new NamedSpeaker("", speaker)), words, false, false);
    }

    private static ReportedClaim withId(ReportedClaim claim, String id) {
        return new ReportedClaim(
                id,
                claim.span(),
                claim.words(),
                claim.speaker(),
                claim.quoted(),
                claim.asserted(),
                claim.denial(),
                claim.figure(),
                claim.amounts());
    }

    private static ReportedClaim figure(String article, String what, String group, int number) {
        String words =
                "at least %d people were %s in the collapse of the harbour bridge in Orla".formatted(number, what);
        BigDecimal value = BigDecimal.valueOf(number);
        Quantity quantity = new Quantity(Quantity.Kind.COUNT, value, value, what, group);
        Amount amount = new Amount(new Span(0, 1), Amount.Qualifier.EXACTLY, List.of(quantity));
        String id = ClaimIds.of(article, what, "0");
        Span span = new Span(0, words.length());
        return new ReportedClaim(id, span, words, Optional.empty(), false, false, false, true, List.of(amount));
    }

    private static ReportedClaim denial(String article, String speaker, String words) {
        return claim(article, Optional.of(new NamedSpeaker("", speaker)), words, false, true);
    }

    private static ReportedClaim quotation(String article, String words) {
        return claim(article, Optional.empty(), words, true, false);
    }

    private static ReportedClaim claim(
            String article, Optional<NamedSpeaker> speaker, String words, boolean quoted, boolean denial) {
        Span span = new Span(0, words.length());
        String id = ClaimIds.of(article, speaker.map(NamedSpeaker::name).orElse(""), words);
        return new ReportedClaim(id, span, words, speaker, quoted, true, denial, false, new Amounts().in(words, span));
    }
}
