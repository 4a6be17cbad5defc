package dev.wirewatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.ArticleStatus;
import org.junit.jupiter.api.Test;

class ParsedTest {

    @Test
    void anArticleWithAWordMayBePublished() {
        assertThat(publishable(new Draft().headline("Port shut"))).isInstanceOf(Parsed.Accepted.class);
        assertThat(publishable(new Draft().body("The port is shut."))).isInstanceOf(Parsed.Accepted.class);
    }

    @Test
    void oneWithoutAWordMayNotUnlessItTakesSomethingBack() {
        assertThat(publishable(new Draft().byline("Ada Brandt")))
                .isEqualTo(new Parsed.Rejected("item 1", "The article has neither a headline nor a body."));
        assertThat(publishable(new Draft().status(ArticleStatus.CANCELED))).isInstanceOf(Parsed.Accepted.class);
    }

    @Test
    void oneThatNoTopicTakesMayNot() {
        assertThat(publishable(new Draft().body("x".repeat(Size.LARGEST - 1_000))))
                .isInstanceOf(Parsed.Accepted.class);
        assertThat(publishable(new Draft().body("x".repeat(Size.LARGEST))))
                .isInstanceOfSatisfying(Parsed.Rejected.class, rejected -> assertThat(rejected.reason())
                        .matches("The article has \\d+ bytes; 8323072 is the most."));
    }

    @Test
    void aRejectStaysOne() {
        Parsed rejected = Parsed.Rejected.malformed("line 3", "This is not JSON.");

        assertThat(rejected.publishable()).isEqualTo(rejected);
    }

    private static Parsed publishable(Draft draft) {
        return new Parsed.Accepted(draft.build(), "item 1").publishable();
    }
}
