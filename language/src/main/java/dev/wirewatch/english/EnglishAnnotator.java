package dev.wirewatch.english;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.annotation.Annotator;
import dev.wirewatch.claims.Claim;
import dev.wirewatch.english.claims.ClaimFinder;
import dev.wirewatch.english.names.EntityFinder;
import dev.wirewatch.english.tags.Tagger;
import dev.wirewatch.english.text.TextReader;
import dev.wirewatch.entities.Catalog;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Reading;
import dev.wirewatch.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Reads English news; it takes any document to be in English.
 *
 * <p>Constructing one loads the models: half a second and some 60 MB of heap. Share it between threads.
 */
public final class EnglishAnnotator implements Annotator {

    /** BCP 47. */
    public static final String LANGUAGE = "en";

    private final TextReader textReader = new TextReader();
    private final EntityFinder entityFinder = EntityFinder.load();
    private final ClaimFinder claimFinder = new ClaimFinder(Tagger.load());

    @Override
    public Annotation annotate(Document document, Catalog catalog) {
        Reading reading = textReader.read(document);
        List<Entity> entities = entityFinder.find(reading, catalog);
        List<Claim> claims = claimFinder.find(reading, entities);
        return new Annotation(Optional.of(LANGUAGE), reading.skipped(), entities, claims);
    }

    /** Returns the stretches of a document that are not part of the article, and no more. */
    public List<Span> skipped(Document document) {
        return textReader.skipped(document);
    }
}
