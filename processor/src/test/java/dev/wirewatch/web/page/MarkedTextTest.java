package dev.wirewatch.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.archive.Records;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.Entity;
import dev.wirewatch.schemas.Mention;
import dev.wirewatch.schemas.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private static final EnrichedArticle QUAY = Records.article("a1", "Quay wall", "Marit Solheim", "it held");

    @Test
    void marksSpeakerCueAndContentAndNumbersTheClaim() {
        List<TextPiece> pieces = MarkedText.of(QUAY).paragraphs().get(0);

        assertThat(pieces.stream().map(TextPiece::text))
                .containsExactly("Marit Solheim", " ", "said", " ", "it held", ".");
        assertThat(pieces.stream().map(TextPiece::style)).containsExactly("speaker", "", "cue", "", "content", "");
        assertThat(pieces.get(0).entity()).hasSize(1);
        assertThat(pieces.get(4).notes())
                .extracting(TextPiece.ClaimNote::number)
                .containsExactly(1);
    }

    @Test
    void paragraphsKeepAllTextWhateverIsMarked() {
        EnrichedArticle article = EnrichedArticle.newBuilder(QUAY)
                .setArticle(Article.newBuilder(QUAY.getArticle())
                        .setBody("Marit Solheim said it held.\n\nA second paragraph.\nWith a line.")
                        .build())
                .setSkipped(List.of(new Span(20, 50)))
                .build();

        MarkedText text = MarkedText.of(article);

        assertThat(text.paragraphs().stream().map(MarkedTextTest::joined))
                .containsExactly("Marit Solheim said it held.", "A second paragraph.\nWith a line.");
    }

    @Test
    void aSpanThatCutsACharacterOrDoesNotFitBreaksNothing() {
        Entity entity = Entity.newBuilder(QUAY.getEntities().get(0))
                .setMentions(List.of(
                        new Mention(new Span(1, 2), ""),
                        new Mention(new Span(-1, 4), ""),
                        new Mention(new Span(3, 900), "")))
                .build();
        EnrichedArticle article = EnrichedArticle.newBuilder(QUAY)
                .setArticle(Article.newBuilder(QUAY.getArticle())
                        .setHeadline("😀 wall")
                        .setBody("")
                        .build())
                .setEntities(List.of(entity))
                .setClaims(List.of())
                .build();

        assertThat(joined(MarkedText.of(article).headline())).isEqualTo("😀 wall");
        assertThat(MarkedText.of(article).headline().stream().map(TextPiece::text))
                .noneMatch(piece -> piece.length() == 1 && Character.isSurrogate(piece.charAt(0)));
    }

    private static String joined(List<TextPiece> pieces) {
        return pieces.stream().map(TextPiece::text).collect(Collectors.joining());
    }

    @Test
    void aLongTextWithManyMarksIsReadInTime() {
        String body = Stream.generate(() -> "Marit said so.").limit(20_000).collect(Collectors.joining("\n\n"));
        List<Mention> mentions = Stream.iterate(11, at -> at + 16)
                .limit(20_000)
                .map(at -> new Mention(new Span(at, at + 5), "Marit"))
                .toList();
        EnrichedArticle article = EnrichedArticle.newBuilder(QUAY)
                .setArticle(Article.newBuilder(QUAY.getArticle()).setBody(body).build())
                .setEntities(List.of(Entity.newBuilder(QUAY.getEntities().get(0))
                        .setMentions(mentions)
                        .build()))
                .setClaims(List.of())
                .build();

        assertThat(MarkedText.of(article).paragraphs()).hasSize(20_000).allSatisfy(pieces -> assertThat(pieces)
                .hasSize(2));
    }
}
