package dev.wirewatch.topology.article;

import dev.wirewatch.formats.article.Digest;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.ClaimState;
import dev.wirewatch.schemas.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares a revision's claims with the previous revision's. A claim in the same words by the same speaker keeps its id
 * and its state. A claim by the same speaker that resembles one of the rest takes its id and is corrected. The previous
 * claims that are left are retracted; so is a claim that turns out to be another speaker's, since claims are published by
 * speaker and subscribers to the first speaker must be told.
 *
 * @param current the claims of the revision, in its order
 * @param retracted the claims that it no longer makes
 */
record Reconciliation(List<Claim> current, List<Claim> retracted) {

    /**
     * Compares the claims of two revisions.
     *
     * @param now all asserted by the later revision
     */
    static Reconciliation of(List<Claim> before, List<Claim> now, int revision) {
        Set<String> used = before.stream().map(Claim::getId).collect(Collectors.toSet());
        List<WordedClaim> open =
                new ArrayList<>(before.stream().map(WordedClaim::of).toList());
        List<WordedClaim> worded = now.stream().map(WordedClaim::of).toList();
        Claim[] current = new Claim[now.size()];
        for (int i = 0; i < current.length; i++) {
            WordedClaim claim = worded.get(i);
            Optional<WordedClaim> same = open.stream().filter(claim::isSame).findFirst();
            current[i] = same.map(WordedClaim::claim)
                    .map(other -> as(other, claim.claim(), other.getState(), other.getStateRevision()))
                    .orElse(null);
            same.ifPresent(open::remove);
        }
        for (int i = 0; i < current.length; i++) {
            if (current[i] == null) {
                WordedClaim claim = worded.get(i);
                Optional<WordedClaim> other =
                        open.stream().filter(claim::resembles).max(Comparator.comparingDouble(claim::commonWords));
                current[i] = other.map(old -> as(old.claim(), claim.claim(), ClaimState.CORRECTED, revision))
                        .orElseGet(() -> fresh(claim.claim(), used, revision));
                other.ifPresent(open::remove);
            }
        }
        List<Claim> retracted = open.stream()
                .map(left -> Claim.newBuilder(left.claim())
                        .setState(ClaimState.RETRACTED)
                        .setStateRevision(revision)
                        .build())
                .toList();
        return new Reconciliation(List.of(current), retracted);
    }

    /** The claim under the previous one's id, and under the same name of the speaker if only the name identifies it. */
    private static Claim as(Claim before, Claim claim, ClaimState state, int stateRevision) {
        Speaker speaker = claim.getSpeaker();
        boolean known = speaker.getEntityId() != null;
        return Claim.newBuilder(claim)
                .setId(before.getId())
                .setState(state)
                .setStateRevision(stateRevision)
                .setSpeaker(Speaker.newBuilder(speaker)
                        .setName(known ? speaker.getName() : before.getSpeaker().getName())
                        .build())
                .build();
    }

    /** A claim as it is, unless an earlier claim has its id that has since been corrected to other words. */
    private static Claim fresh(Claim claim, Set<String> used, int revision) {
        return used.contains(claim.getId())
                ? Claim.newBuilder(claim)
                        .setId(Digest.of(Digest.SHORT, claim.getId(), revision))
                        .build()
                : claim;
    }
}
