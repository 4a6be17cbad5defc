package dev.wirewatch.story;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.languages.StopWords;
import dev.wirewatch.story.Terms.Zone;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Span;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes sketches. Safe for use by several threads. */
public final class Sketcher {

    private static final String HEADLINE_END = "\n\n";
    private static final int LEAD_WORDS = 80;

    private final StopWords stopWords = new StopWords();

    /**
     * Returns the sketch of an article.
     *
     * @param source who sent it; empty when that isn't known
     * @param time when it came
     */
    public StorySketch sketch(Document document, Annotation annotation, String source, Instant time) {
        String text = document.text();
        int headlineEnd = headlineEnd(text);
        String body = text.substring(headlineEnd);
        Labels labels = Labels.of(text.substring(0, headlineEnd), body);
        return sketch(
                document,
                annotation,
                annotation.skipped(),
                labels.headline(),
                labels.labels(),
                Credits.of(source, body),
                time);
    }

    /**
     * Returns the sketch of what an article says of something: the whole sketch if it is about that for the most part,
     * but for its figures, else one of the paragraphs that speak of it.
     *
     * @param whole its sketch
     * @param places where it speaks of it
     */
    public StorySketch sketchOf(Document document, Annotation annotation, StorySketch whole, List<Span> places) {
        Passage passage = Passage.of(document.text(), annotation.skipped(), places);
        if (!passage.isInPassing()) {
            Figures figures = Figures.of(WordReader.read(document.text(), passage.leftOut()));
            return new StorySketch(
                    whole.article(),
                    whole.time(),
                    whole.labels(),
                    whole.credits(),
                    whole.shingles(),
                    figures,
                    whole.terms());
        }
        int headlineEnd = headlineEnd(document.text());
        Set<Label> labels = EnumSet.of(Label.PASSING);
        labels.addAll(whole.labels());
        String headline = passage.has(0)
                ? Labels.of(document.text().substring(0, headlineEnd), "").headline()
                : "";
        return sketch(document, annotation, passage.leftOut(), headline, labels, whole.credits(), whole.time());
    }

    private StorySketch sketch(
            Document document,
            Annotation annotation,
            List<Span> leftOut,
            String headline,
            Set<Label> labels,
            Set<String> credits,
            Instant time) {
        int headlineEnd = headlineEnd(document.text());
        List<Word> words = WordReader.read(document.text(), leftOut);
        List<Word> ofBody =
                words.stream().filter(word -> word.start() >= headlineEnd).toList();
        List<Word> told = ofBody.isEmpty() ? words : ofBody;
        return new StorySketch(
                document.id(),
                time,
                labels,
                credits,
                Shingles.of(told),
                Figures.of(told),
                terms(WordReader.read(headline), ofBody, annotation.language()));
    }

    private static int headlineEnd(String text) {
        return Math.max(0, text.indexOf(HEADLINE_END));
    }

    private Terms terms(List<Word> headline, List<Word> body, Optional<String> language) {
        Terms.Builder terms = new Terms.Builder();
        headline.stream().filter(word -> tells(word, language)).forEach(word -> terms.add(word, Zone.HEADLINE));
        for (int i = 0; i < body.size(); i++) {
            if (tells(body.get(i), language)) {
                terms.add(body.get(i), i < LEAD_WORDS ? Zone.LEAD : Zone.BODY);
            }
        }
        return terms.build();
    }

    private boolean tells(Word word, Optional<String> language) {
        return word.text().length() > 1 && !stopWords.has(word.text(), language);
    }
}
