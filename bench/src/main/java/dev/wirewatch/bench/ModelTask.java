package dev.wirewatch.bench;

import dev.wirewatch.text.Sentence;
import java.util.function.BiConsumer;

/** What the models do with the sentences of an article. */
enum ModelTask {
    TAGS("parts of speech", LanguageModels::tags),
    NAMES("names", LanguageModels::names),
    BOTH("both", (models, sentence) -> {
        models.tags(sentence);
        models.names(sentence);
    });

    private final String title;
    private final BiConsumer<LanguageModels, Sentence> onSentence;

    ModelTask(String title, BiConsumer<LanguageModels, Sentence> onSentence) {
        this.title = title;
        this.onSentence = onSentence;
    }

    String title() {
        return title;
    }

    void run(LanguageModels models, ReadArticle article) {
        article.sentences().forEach(sentence -> onSentence.accept(models, sentence));
    }
}
