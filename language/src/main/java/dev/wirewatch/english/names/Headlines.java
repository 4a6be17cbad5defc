package dev.wirewatch.english.names;

import dev.wirewatch.english.lexicon.GivenNames;
import dev.wirewatch.entities.EntityType;

/**
 * Takes out of a headline what the model reads from its capitals alone: a body that the running text does not name,
 * and whatever is longer than a name of the running text that lies in it.
 */
final class Headlines implements LineRule {

    private static final int LONGEST_NAME = 6;

    private final Votes running;
    private final Gazetteer gazetteer;

    /** @param running what the running text votes for */
    Headlines(Votes running, Gazetteer gazetteer) {
        this.running = running;
        this.gazetteer = gazetteer;
    }

    @Override
    public void apply(Line line) {
        for (Line.Name name : line.names()) {
            String text = line.text(name.from(), name.to());
            boolean known = running.has(text) || gazetteer.knows(text) || isKnownWithGivenName(line, name);
            boolean guessed = name.type() == EntityType.ORGANIZATION && !line.isBody(name.to() - 1);
            if (name.length() > 1 && !known && (guessed || hasKnown(line, name))) {
                line.clear(name.from(), name.to());
            }
        }
    }

    /** "Jane Doe" where the text says "Doe". */
    private boolean isKnownWithGivenName(Line line, Line.Name name) {
        return name.type() == EntityType.PERSON
                && name.length() > 1
                && GivenNames.contains(line.word(name.from()))
                && running.has(line.text(name.from() + 1, name.to()));
    }

    private boolean hasKnown(Line line, Line.Name name) {
        for (int from = name.from(); from < name.to(); from++) {
            for (int to = Math.min(from + LONGEST_NAME, name.to()); to > from; to--) {
                String text = line.text(from, to);
                if (running.has(text) && !GivenNames.contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }
}
