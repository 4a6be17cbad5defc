package dev.wirewatch.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimRuleTest {

    @ParameterizedTest
    @CsvSource({
        "CLAUSE, NAME, 0.85",
        "CLAUSE, ROLE, 0.77",
        "CLAUSE, PRONOUN, 0.72",
        "CLAUSE, DESCRIPTION, 0.64",
        "CLAUSE, UNRESOLVED, 0.77",
        "QUOTATION, NAME, 0.95",
        "NOUN, DESCRIPTION, 0.41",
    })
    void confidenceFollowsFromTheRuleAndFromHowTheSpeakerWasResolved(
            ClaimRule rule, Resolution speaker, double confidence) {
        assertThat(rule.confidence(speaker)).isEqualTo(confidence);
    }

    @ParameterizedTest
    @EnumSource
    void aNameIsTheSurestAndADescriptionTheLeastSureWayToASpeaker(ClaimRule rule) {
        assertThat(Resolution.values()).allSatisfy(speaker -> assertThat(rule.confidence(speaker))
                .isBetween(rule.confidence(Resolution.DESCRIPTION), rule.confidence(Resolution.NAME)));
    }
}
