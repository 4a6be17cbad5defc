package dev.wirewatch.english.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Whom and what a text tells of, and how salient each of them is at a place. Salience is that of Lappin and Leass (1994,
 * "An algorithm for pronominal anaphora resolution"): each mention adds a weight by what it is in its sentence, and a
 * weight is halved with every further sentence. Their weights are for subjects, objects and the like; those who speak
 * come first here, since the next to speak in the news is most often who spoke before.
 */
final class Discourse {

    /** What a mention is in its sentence. */
    enum Part {
        SPEAKER(100),
        SUBJECT(80),
        OBJECT(40),
        /** The name in "the Doe report", and who is only talked about in what somebody says. */
        ASIDE(15);

        private final double weight;

        Part(double weight) {
            this.weight = weight;
        }
    }

    private record Mention(int sentence, Referent referent, Part part) {}

    /** Weights that far back are too small to matter. */
    private static final int LOOKED_AT = 60;

    private final NavigableMap<Integer, Integer> sentences = new TreeMap<>();
    private final NavigableMap<Integer, Mention> mentions = new TreeMap<>();

    /** Adds a sentence that starts at an offset. */
    void startSentence(int start) {
        sentences.put(start, sentences.size());
    }

    /** Adds a mention; what is known of one at the same place is replaced. */
    void mention(int place, Referent referent, Part part) {
        mentions.put(place, new Mention(sentence(place), referent, part));
    }

    private int sentence(int place) {
        return Optional.ofNullable(sentences.floorEntry(place))
                .map(Map.Entry::getValue)
                .orElse(0);
    }

    /** Returns who spoke last before a place. */
    Optional<Referent> lastSpeaker(int place) {
        return latest(place).stream()
                .filter(mention -> mention.part() == Part.SPEAKER)
                .map(Mention::referent)
                .findFirst();
    }

    /** The mentions before a place that still matter, the latest first. */
    private List<Mention> latest(int place) {
        List<Mention> latest = new ArrayList<>(LOOKED_AT);
        // no stream: that of a part of a map counts all of the part
        for (Mention mention : mentions.headMap(place, false).descendingMap().values()) {
            latest.add(mention);
            if (latest.size() == LOOKED_AT) {
                break;
            }
        }
        return latest;
    }

    /**
     * Returns who is most salient at a place.
     *
     * @param fit how well somebody fits, from 0 (not at all) to 1
     */
    Optional<Referent> mostSalient(int place, ToDoubleFunction<Referent> fit) {
        Map<Referent, Double> salience = new LinkedHashMap<>(); // the latest first, who wins among equals
        Map<Referent, Mention> counted = new HashMap<>();
        int here = sentence(place);
        for (Mention mention : latest(place)) {
            // of several mentions in one sentence the strongest counts
            Mention same = counted.put(mention.referent(), mention);
            boolean again = same != null && same.sentence() == mention.sentence();
            double weight = mention.part().weight - (again ? same.part().weight : 0);
            if (again && weight < 0) {
                counted.put(mention.referent(), same);
            } else {
                salience.merge(mention.referent(), weight * Math.pow(0.5, here - mention.sentence()), Double::sum);
            }
        }
        salience.replaceAll((referent, sum) -> sum * fit.applyAsDouble(referent));
        return salience.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
