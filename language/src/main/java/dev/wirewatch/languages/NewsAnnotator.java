package dev.wirewatch.languages;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.annotation.Annotator;
import dev.wirewatch.english.EnglishAnnotator;
import dev.wirewatch.entities.Catalog;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.WordLists;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads documents in any language that there is an annotator for. Another one gets its language and its skipped lines,
 * and nothing else: names found by the model of one language in another are noise that would fire alerts.
 *
 * <p>Constructing one loads the models of all languages. Share it between threads.
 */
public final class NewsAnnotator implements Annotator {

    /** Java compiles what has run a few times: the first article takes a quarter less than after one. */
    private static final int WARM_UPS = 4;

    private final LanguageDetector detector = new LanguageDetector();
    private final EnglishAnnotator english = new EnglishAnnotator();
    private final Map<String, Annotator> byLanguage = Map.of(EnglishAnnotator.LANGUAGE, english);

    /** One that has read a text already, since the first takes half a second: until then no class of it is loaded. */
    public static NewsAnnotator warm() {
        NewsAnnotator annotator = new NewsAnnotator();
        for (int i = 0; i < WARM_UPS; i++) {
            annotator.annotate(warmUp(), Catalog.empty());
        }
        return annotator;
    }

    static Document warmUp() {
        return new Document("warm-up", String.join("\n\n", WordLists.read(NewsAnnotator.class, "warm-up.txt")));
    }

    @Override
    public Annotation annotate(Document document, Catalog catalog) {
        Optional<String> language = detector.guess(document.text());
        // what is too short to tell is read as English, and lines to skip are in English on pages in any language
        Annotator annotator = byLanguage.get(language.orElse(EnglishAnnotator.LANGUAGE));
        if (annotator == null) {
            return new Annotation(language, english.skipped(document), List.of(), List.of());
        }
        Annotation found = annotator.annotate(document, catalog);
        return new Annotation(language, found.skipped(), found.entities(), found.claims());
    }
}
