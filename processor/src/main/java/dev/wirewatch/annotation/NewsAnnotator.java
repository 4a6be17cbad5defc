package dev.wirewatch.annotation;

import dev.wirewatch.claims.Claim;
import dev.wirewatch.claims.ClaimFinder;
import dev.wirewatch.entities.Catalogue;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityFinder;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Reading;
import dev.wirewatch.text.TextReader;
import dev.wirewatch.text.tags.Tagger;
import java.util.List;

/**
 * Reads English news.
 *
 * <p>Constructing one loads the models: half a second and some 60 MB of heap. Share it between threads.
 */
public final class NewsAnnotator implements Annotator {

    private final TextReader textReader = new TextReader();
    private final EntityFinder entityFinder = EntityFinder.load();
    private final ClaimFinder claimFinder = new ClaimFinder(Tagger.load());

    @Override
    public Annotation annotate(Document document, Catalogue catalogue) {
        Reading reading = textReader.read(document);
        if (reading.isForeign()) {
            return new Annotation(reading.language(), reading.skipped(), List.of(), List.of());
        }
        List<Entity> entities = entityFinder.find(reading, catalogue);
        List<Claim> claims = claimFinder.find(reading, entities);
        return new Annotation(reading.language(), reading.skipped(), entities, claims);
    }
}
