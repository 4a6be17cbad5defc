package dev.wirewatch.wording;

import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.ClaimRule;
import dev.wirewatch.schemas.EntityRef;
import dev.wirewatch.schemas.Speaker;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.StatementReport;
import dev.wirewatch.text.WordLists;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The speakers of a claim as the subject of a sentence. */
public final class SpeakerNames {

    private static final Set<String> PLURAL = WordLists.words(SpeakerNames.class, "words.txt", "plural");
    private static final Set<String> HEAD_ENDS = WordLists.words(SpeakerNames.class, "words.txt", "head-ends");

    private SpeakerNames() {}

    /** The speakers, or the source of an article that gives a figure in its own words. */
    public static String of(Claim claim) {
        return claim.getRule() == ClaimRule.FIGURE ? claim.getArticle().getSource() : of(claim.getSpeaker());
    }

    /** Those of the claim, or the source of the article whose figure is its wording. */
    public static String of(Statement statement) {
        return statement.getReports().stream()
                .map(StatementReport::getClaim)
                .filter(claim -> claim.getRule() == ClaimRule.FIGURE)
                .filter(claim -> claim.getContent().getText().equals(statement.getWording()))
                .findFirst()
                .map(SpeakerNames::of)
                .orElseGet(() -> of(statement.getSpeaker()));
    }

    /** "Doe", "Doe, Roe and Poe"; "somebody" when the text names nobody. */
    public static String of(Speaker speaker) {
        List<String> names = Stream.concat(
                        Stream.of(speaker.getName().isBlank() ? "somebody" : speaker.getName()),
                        speaker.getCoSpeakers().stream().map(EntityRef::getName))
                .toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** Whether the verb is in the plural: several speakers, "residents of Orla", "they". */
    static boolean isPlural(Speaker speaker) {
        if (!speaker.getCoSpeakers().isEmpty()) {
            return true;
        }
        if (speaker.getEntityId() != null) {
            return false;
        }
        List<String> words =
                Arrays.asList(speaker.getName().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        List<String> phrase =
                words.stream().takeWhile(word -> !HEAD_ENDS.contains(word)).toList();
        String head = phrase.isEmpty() ? "" : phrase.get(phrase.size() - 1);
        return PLURAL.contains(head)
                || head.length() > 3
                        && head.endsWith("s")
                        && !head.endsWith("ss")
                        && !head.endsWith("us")
                        && !head.endsWith("is");
    }
}
