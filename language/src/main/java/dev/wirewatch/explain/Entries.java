package dev.wirewatch.explain;

import dev.wirewatch.claims.Claim;
import dev.wirewatch.claims.Cue;
import dev.wirewatch.claims.Factuality;
import dev.wirewatch.claims.Speaker;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts into words what is known about the claims and entities of a story: the one place to tell more of them. */
final class Entries {

    private final MarkedArticle article;
    private final Map<String, String> names = new HashMap<>();

    Entries(MarkedArticle article) {
        this.article = article;
        article.annotation().entities().forEach(entity -> names.put(entity.id(), entity.name()));
    }

    /** Returns what there is to tell about each claim, in the annotation's order. */
    List<Entry> claims() {
        return article.annotation().claims().stream().map(this::claim).toList();
    }

    /** Returns what there is to tell about each entity, in the annotation's order. */
    List<Entry> entities() {
        return article.annotation().entities().stream().map(this::entity).toList();
    }

    private Entry claim(Claim claim) {
        Speaker speaker = claim.speaker();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("speaker", speaker(speaker)));
        speaker.role().ifPresent(role -> facts.add(new Fact("role", role)));
        if (!speaker.coSpeakers().isEmpty()) {
            facts.add(new Fact("with", named(speaker.coSpeakers())));
        }
        facts.add(new Fact("cue", cue(claim.cue())));
        facts.add(new Fact("rule", claim.rule().explanation()));
        if (!claim.about().isEmpty()) {
            facts.add(new Fact("about", named(claim.about())));
        }
        claim.amounts().forEach(amount -> facts.add(new Fact("amount", read(amount.span(), FigureText.words(amount)))));
        claim.times().forEach(time -> facts.add(new Fact("time", read(time.span(), FigureText.words(time)))));
        facts.add(new Fact("confidence", String.format(Locale.ROOT, "%.2f", claim.confidence())));
        return new Entry(speaker.name(), sort(claim), facts);
    }

    /** What sort of claim: "say, negated, indirect". */
    private static String sort(Claim claim) {
        List<String> words = new ArrayList<>();
        words.add(lower(claim.cue().kind()));
        words.addAll(qualifiers(claim.cue().factuality()));
        words.add(lower(claim.kind()));
        return String.join(", ", words);
    }

    private static List<String> qualifiers(Factuality factuality) {
        List<String> words = new ArrayList<>();
        if (factuality.negated()) {
            words.add("negated");
        }
        if (factuality.hearsay()) {
            words.add("hearsay");
        } else if (factuality.conditional()) {
            words.add("conditional");
        } else if (factuality.modal()) {
            words.add("only possible");
        }
        if (factuality.question()) {
            words.add("question");
        }
        return words;
    }

    private String speaker(Speaker speaker) {
        String how = speaker.resolution().explanation();
        return speaker.entityId()
                .map(id -> quote(speaker.spans()) + " is " + named(List.of(id)) + ", " + how)
                .orElseGet(() -> quote(speaker.spans()) + ", " + how);
    }

    private String cue(Cue cue) {
        return cue.spans().isEmpty() ? "none of its own" : "%s (%s)".formatted(quote(cue.spans()), cue.lemma());
    }

    private Entry entity(Entity entity) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("id", entity.id()));
        facts.add(new Fact("forms", forms(entity)));
        facts.add(new Fact("mentions", String.valueOf(entity.mentions().size())));
        if (!entity.candidates().isEmpty()) {
            facts.add(new Fact("may be", String.join(", ", entity.candidates())));
        }
        return new Entry(entity.name(), lower(entity.type()), facts);
    }

    /** The different words that name an entity, with how often when more than once. */
    private String forms(Entity entity) {
        Map<String, Integer> forms = new LinkedHashMap<>();
        entity.mentions().forEach(mention -> forms.merge(mention.in(article.text()), 1, Integer::sum));
        return forms.entrySet().stream()
                .map(form -> form.getKey() + (form.getValue() == 1 ? "" : " (" + form.getValue() + ")"))
                .collect(Collectors.joining(", "));
    }

    private String quote(List<Span> words) {
        return words.stream().map(span -> span.in(article.text())).collect(Collectors.joining(" … ", "\"", "\""));
    }

    private String read(Span words, String as) {
        return quote(List.of(words)) + " is " + as;
    }

    private String named(List<String> ids) {
        return ids.stream()
                .map(id -> names.containsKey(id) ? names.get(id) + " (" + id + ")" : id)
                .collect(Collectors.joining(", "));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
