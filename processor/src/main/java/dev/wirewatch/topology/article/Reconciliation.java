package dev.wirewatch.topology.article;

import dev.wirewatch.formats.article.Digest;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.ClaimState;
import dev.wirewatch.schemas.Speaker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

    /** Least Jaccard index of their words at which two contents by one speaker are the same claim in other words. */
    private static final double RESEMBLES = 0.5;

    static Reconciliation of(List<Claim> before, List<Claim> now, int revision) {
        Set<String> used = before.stream().map(Claim::getId).collect(Collectors.toSet());
        List<Claim> open = new ArrayList<>(before);
        Claim[] current = new Claim[now.size()];
        for (int i = 0; i < current.length; i++) {
            Claim claim = now.get(i);
            Optional<Claim> same =
                    open.stream().filter(other -> isSame(other, claim)).findFirst();
            current[i] = same.map(other -> as(other, claim, other.getState(), other.getStateRevision()))
                    .orElse(null);
            same.ifPresent(open::remove);
        }
        for (int i = 0; i < current.length; i++) {
            if (current[i] == null) {
                Claim claim = now.get(i);
                Optional<Claim> other = open.stream()
                        .filter(candidate -> resembles(candidate, claim))
                        .max(Comparator.comparingDouble(candidate -> commonWords(candidate, claim)));
                current[i] = other.map(old -> as(old, claim, ClaimState.CORRECTED, revision))
                        .orElseGet(() -> Claim.newBuilder(claim)
                                .setId(fresh(claim.getId(), used, revision))
                                .setState(ClaimState.ASSERTED)
                                .setStateRevision(revision)
                                .build());
                other.ifPresent(open::remove);
            }
        }
        List<Claim> retracted = open.stream()
                .map(claim -> Claim.newBuilder(claim)
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

    /** A claim's own id, unless an earlier claim has it that has since been corrected to other words. */
    private static String fresh(String id, Set<String> used, int revision) {
        return used.contains(id) ? Digest.of(Digest.SHORT, id, revision) : id;
    }

    private static boolean isSame(Claim a, Claim b) {
        return isSameSpeaker(a, b) && wordList(a).equals(wordList(b));
    }

    private static boolean resembles(Claim a, Claim b) {
        return isSameSpeaker(a, b) && commonWords(a, b) >= RESEMBLES;
    }

    private static boolean isSameSpeaker(Claim a, Claim b) {
        String id = a.getSpeaker().getEntityId();
        return Objects.equals(id, b.getSpeaker().getEntityId())
                && (id != null
                        || a.getSpeaker()
                                .getName()
                                .equalsIgnoreCase(b.getSpeaker().getName()));
    }

    private static double commonWords(Claim a, Claim b) {
        Set<String> all = new HashSet<>(wordList(a));
        Set<String> common = new HashSet<>(wordList(b));
        int sum = all.size() + common.size();
        common.retainAll(all);
        return sum == common.size() ? 1 : (double) common.size() / (sum - common.size());
    }

    private static List<String> wordList(Claim claim) {
        String text = claim.getContent().getText().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ");
        return Arrays.asList(text.strip().split(" "));
    }
}
