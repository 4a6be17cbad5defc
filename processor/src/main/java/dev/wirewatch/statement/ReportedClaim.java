package dev.wirewatch.statement;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.claims.Claim;
import dev.wirewatch.claims.ClaimKind;
import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.claims.CueKind;
import dev.wirewatch.claims.Factuality;
import dev.wirewatch.claims.Resolution;
import dev.wirewatch.claims.Speaker;
import dev.wirewatch.claims.figures.Amount;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.entities.Names;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an article says that somebody said.
 *
 * @param id of the claim
 * @param span from where its words begin to where they end
 * @param words as published
 * @param speaker who said it; empty when the article leaves that open
 * @param quoted whether words of it stand between quotation marks
 * @param asserted whether the words say that something is so, and the speaker asserts them or denies them, as the article
 *     has it
 * @param denial whether the speaker denies the words; those of the speaker's own quotation are not denied
 * @param figure whether it is a figure on the story in the article's own words, which nobody says
 */
public record ReportedClaim(
        String id,
        Span span,
        String words,
        Optional<NamedSpeaker> speaker,
        boolean quoted,
        boolean asserted,
        boolean denial,
        boolean figure,
        List<Amount> amounts) {

    /** No claim that people repeat is longer, in UTF-16 code units. */
    private static final int MAX_CHARS = 5_000;

    /** As in "reports that he had left". */
    private static final Pattern CLAUSE_OF_NOUN = Pattern.compile("\\bthat\\b");

    public ReportedClaim {
        amounts = List.copyOf(amounts);
    }

    /** Returns the claims of an article that can be compared, and what else it is compared by. */
    public static List<ReportedClaim> in(Document document, Annotation annotation) {
        return Stream.concat(annotation.claims().stream(), besidesClaims(document, annotation).stream())
                .flatMap(claim -> of(claim, claim.words(document.text())).stream())
                .toList();
    }

    /** Returns as claims of nobody the quotations that no claim has, and the figures on the story. */
    public static List<Claim> besidesClaims(Document document, Annotation annotation) {
        return Stream.concat(
                        Quotations.in(document, annotation).stream(), StoryFigures.in(document, annotation).stream())
                .toList();
    }

    /**
     * Returns a claim as it is compared; nothing when its article says that it was not made, or when it is too long.
     *
     * @param words of its content, as published
     */
    public static Optional<ReportedClaim> of(Claim claim, String words) {
        if (claim.cue().factuality().negated() || words.length() > MAX_CHARS) {
            return Optional.empty();
        }
        List<Span> content = claim.content();
        return Optional.of(new ReportedClaim(
                claim.id(),
                new Span(content.get(0).start(), content.get(content.size() - 1).end()),
                words,
                NamedSpeaker.of(claim.speaker()),
                claim.kind() != ClaimKind.INDIRECT,
                isProposition(claim, words) && isAsserted(claim.cue().factuality()),
                claim.cue().kind() == CueKind.DENY && !isOwnQuotation(claim),
                claim.rule() == ClaimRule.FIGURE,
                claim.amounts()));
    }

    /** Whether the article says that the speaker has asserted the words: not asked them, and not only may say so. */
    private static boolean isAsserted(Factuality factuality) {
        return !factuality.question() && (!factuality.modal() || factuality.hearsay());
    }

    /** Not another's, as in "She rejected that". */
    private static boolean isOwnQuotation(Claim claim) {
        return claim.kind() == ClaimKind.DIRECT && claim.rule() != ClaimRule.OBJECT;
    }

    /** Whether it has a clause: what is denied, asked or planned may be a thing, and nobody says the opposite of a thing. */
    private static boolean isProposition(Claim claim, String words) {
        return switch (claim.rule()) {
            case OBJECT, PREPOSITION, PASSIVE, INFINITIVE, NOUN ->
                claim.kind() == ClaimKind.DIRECT
                        || CLAUSE_OF_NOUN.matcher(words).find();
            case FIGURE -> false;
            case QUOTATION, CONTINUATION, ANNOUNCED, LABEL, CLAUSE, FRONTED, ACCORDING_TO -> true;
        };
    }

    /** Who said something, as far as it can be compared. */
    public record NamedSpeaker(String id, String name) {

        private static Optional<NamedSpeaker> of(Speaker speaker) {
            return speaker.resolution() == Resolution.UNRESOLVED
                            && speaker.entityId().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new NamedSpeaker(speaker.entityId().orElse(""), speaker.name()));
        }

        /** One entity, or one name, or a person's name and its last word. */
        boolean isSame(NamedSpeaker other) {
            return (!id.isEmpty() && id.equals(other.id))
                    || name.equalsIgnoreCase(other.name)
                    || (mayBePerson() && other.mayBePerson() && (isLastOf(other) || other.isLastOf(this)));
        }

        /** Whether its id, which begins with a type, does not say otherwise. */
        private boolean mayBePerson() {
            return id.isEmpty() || id.startsWith(Names.id(EntityType.PERSON, ""));
        }

        /** Whether its one word is the last of the other's name. */
        private boolean isLastOf(NamedSpeaker other) {
            return name.equalsIgnoreCase(other.name.substring(other.name.lastIndexOf(' ') + 1));
        }
    }
}
