package dev.wirewatch.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.kafka.SampleRecords;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.ClaimState;
import dev.wirewatch.schemas.EntityRef;
import dev.wirewatch.schemas.EntityType;
import dev.wirewatch.schemas.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownSymbolsTest {

    private static final EntityRef LATER = new EntityRef("vessel:aster", EntityType.UNKNOWN, "Aster");

    private final Claim claim = (Claim) SampleRecords.of(Claim.getClassSchema());

    @Test
    void findsThemAtAnyDepth() {
        assertThat(UnknownSymbols.areIn(claim)).isFalse();
        assertThat(UnknownSymbols.areIn(
                        Claim.newBuilder(claim).setState(ClaimState.UNKNOWN).build()))
                .isTrue();
        assertThat(UnknownSymbols.areIn(
                        Claim.newBuilder(claim).setAbout(List.of(LATER)).build()))
                .isTrue();
        Speaker speaker = Speaker.newBuilder(claim.getSpeaker())
                .setCoSpeakers(List.of(LATER))
                .build();
        assertThat(UnknownSymbols.areIn(
                        Claim.newBuilder(claim).setSpeaker(speaker).build()))
                .isTrue();
        assertThat(UnknownSymbols.areIn(List.of(claim, LATER))).isTrue();
        assertThat(UnknownSymbols.areIn("UNKNOWN")).isFalse();
    }
}
