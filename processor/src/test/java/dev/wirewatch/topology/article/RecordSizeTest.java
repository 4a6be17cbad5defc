package dev.wirewatch.topology.article;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirewatch.kafka.Topic;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.topology.Newsroom;
import dev.wirewatch.topology.deadletter.RejectedArticleException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a record becomes must fit as well, so that half of the largest record is the limit. */
class RecordSizeTest {

    private static final int LIMIT = Topic.MAX_RECORD_BYTES / 2;

    @Test
    void aRecordOfHalfTheLargestPassesAndALargerOneIsRejected() throws IOException {
        int rest = size(article(LIMIT / 2)) - LIMIT / 2;

        assertThatCode(() -> check(article(LIMIT - rest))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(article(LIMIT - rest + 1)))
                .isInstanceOf(RejectedArticleException.class)
                .hasMessage("The article takes 4,194,305 bytes; the limit is 4,194,304.");
    }

    private static void check(Article article) {
        RecordSize.check("The article", article, Article.getEncoder());
    }

    private static int size(Article article) throws IOException {
        return Article.getEncoder().encode(article).remaining();
    }

    private static Article article(int chars) {
        return Newsroom.article("a", 1, "x".repeat(chars));
    }
}
