package dev.wirewatch.story;

import dev.wirewatch.languages.StopWords;
import dev.wirewatch.text.SortedHashes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The claims of a story that somebody was told, each by the terms of its content: what another speaker, or another report
 * of the same words, says in other words is told already.
 *
 * @param claims hashes of terms, sorted, each once; the last claims that were told
 */
public record ToldClaims(List<int[]> claims) {

    private static final int MOST = 100;

    /** Which part of a claim's terms one claim that was told has, or all of them together, when it says nothing new. */
    private static final double IN_ONE = 0.5;

    private static final double IN_ALL = 0.7;

    private static final StopWords STOP_WORDS = new StopWords();

    public ToldClaims {
        claims = List.copyOf(claims);
    }

    /** Whether a claim's content is new. */
    public boolean isNew(String content) {
        int[] terms = terms(content);
        if (terms.length == 0) {
            return false;
        }
        Set<Integer> all = new HashSet<>();
        for (int[] claim : claims) {
            int shared = 0;
            for (int term : terms) {
                if (Arrays.binarySearch(claim, term) >= 0) {
                    shared++;
                    all.add(term);
                }
            }
            if (shared >= IN_ONE * terms.length) {
                return false;
            }
        }
        return all.size() < IN_ALL * terms.length;
    }

    /** Adds the contents of claims that have been told now. */
    public ToldClaims with(Stream<String> contents) {
        List<int[]> told = Stream.concat(
                        claims.stream(), contents.filter(this::isNew).map(ToldClaims::terms))
                .toList();
        return new ToldClaims(told.subList(Math.max(0, told.size() - MOST), told.size()));
    }

    private static int[] terms(String content) {
        int[] hashes = WordReader.read(content).stream()
                .filter(word -> word.text().length() > 1 && !STOP_WORDS.has(word.text(), Optional.empty()))
                .mapToInt(Terms::hash)
                .toArray();
        return SortedHashes.of(hashes, hashes.length);
    }
}
