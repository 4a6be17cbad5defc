package dev.wirewatch.story;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.languages.StopWords;
import dev.wirewatch.story.Terms.Zone;
import dev.wirewatch.text.Document;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes sketches. Safe for use by several threads. */
public final class Sketcher {

    private static final String HEADLINE_END = "\n\n";
    private static final int LEAD_WORDS = 80;

    private final StopWords stopWords = new StopWords();

    /**
     * @param source who sent it; empty when that isn't known
     * @param time when it came
     */
    public StorySketch sketch(Document document, Annotation annotation, String source, Instant time) {
        String text = document.text();
        int headlineEnd = Math.max(0, text.indexOf(HEADLINE_END));
        String body = text.substring(headlineEnd);
        Labels labels = Labels.of(text.substring(0, headlineEnd), body);
        List<Word> words = WordReader.read(text, annotation.skipped());
        List<Word> ofBody =
                words.stream().filter(word -> word.start() >= headlineEnd).toList();
        List<Word> told = ofBody.isEmpty() ? words : ofBody;
        return new StorySketch(
                document.id(),
                time,
                labels.labels(),
                Credits.of(source, body),
                Shingles.of(told),
                Figures.of(told),
                terms(WordReader.read(labels.headline()), ofBody, annotation.language()));
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
