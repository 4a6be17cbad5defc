package dev.wirewatch.bench.stories;

import dev.wirewatch.text.Document;
import java.util.List;
import java.util.SplittableRandom;

/** Articles without end, the same for the same number. */
public interface ArticleTexts {

    Document article(int number);

    /** @param texts none for articles that are made up */
    static ArticleTexts of(List<Document> texts) {
        return texts.isEmpty()
                ? new MadeArticleTexts()
                : number -> number < texts.size() ? texts.get(number) : mixed(texts, number);
    }

    /** When all texts have come, further ones are made of their paragraphs, so that few are copies. */
    private static Document mixed(List<Document> texts, int number) {
        SplittableRandom random = new SplittableRandom(number);
        StringBuilder text = new StringBuilder();
        long paragraphs = paragraphs(texts, random).length;
        for (int i = 0; i < paragraphs; i++) {
            String[] some = paragraphs(texts, random);
            text.append(some[Math.min(i, some.length - 1)]).append("\n\n");
        }
        return new Document("mixed-" + number, text.toString());
    }

    private static String[] paragraphs(List<Document> texts, SplittableRandom random) {
        return texts.get(random.nextInt(texts.size())).text().split("\\n\\s*\\n", -1);
    }
}
