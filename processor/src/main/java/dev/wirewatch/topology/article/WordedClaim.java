package dev.wirewatch.topology.article;

import dev.wirewatch.schemas.Claim;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A claim with the words of its content, taken apart once: it may be compared with a thousand others.
 *
 * @param words in their order, in lower case
 */
record WordedClaim(Claim claim, List<String> words, Set<String> vocabulary) {

    /** Least Jaccard index of their words at which two contents by one speaker are the same claim in other words. */
    private static final double RESEMBLES = 0.5;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    static WordedClaim of(Claim claim) {
        String text = claim.getContent().getText().toLowerCase(Locale.ROOT);
        List<String> words = Arrays.asList(
                BETWEEN_WORDS.matcher(text).replaceAll(" ").strip().split(" "));
        return new WordedClaim(claim, words, Set.copyOf(words));
    }

    boolean isSame(WordedClaim other) {
        return isBySpeakerOf(other) && words.equals(other.words);
    }

    boolean resembles(WordedClaim other) {
        return isBySpeakerOf(other) && commonWords(other) >= RESEMBLES;
    }

    /** The Jaccard index of the two contents' words. */
    double commonWords(WordedClaim other) {
        long common = vocabulary.stream().filter(other.vocabulary::contains).count();
        return (double) common / (vocabulary.size() + other.vocabulary.size() - common);
    }

    private boolean isBySpeakerOf(WordedClaim other) {
        String id = claim.getSpeaker().getEntityId();
        return Objects.equals(id, other.claim.getSpeaker().getEntityId())
                && (id != null
                        || claim.getSpeaker()
                                .getName()
                                .equalsIgnoreCase(other.claim.getSpeaker().getName()));
    }
}
