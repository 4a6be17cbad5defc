package dev.wirewatch.english.names;

import dev.wirewatch.entities.Mention;
import dev.wirewatch.text.Paragraph;
import dev.wirewatch.text.Paragraph.Kind;
import dev.wirewatch.text.Reading;
import dev.wirewatch.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the names of a text: the model sentence by sentence, then what single words tell, then what the article tells. */
final class NameFinder {

    /**
     * What was found.
     *
     * @param mentions in order, apart from each other
     * @param expansions from the acronyms that the text explains to what they stand for
     */
    record Found(List<Mention> mentions, Map<String, String> expansions) {}

    private final NameModel model;
    private final NameWords words;
    private final Gazetteer gazetteer;
    private final Compounds compounds;
    private final List<LineRule> rules;
    /** Rules that go by capitals, and have nothing to go by in a headline. */
    private final List<LineRule> textRules;

    private final LineRule dateline;

    private final TeamContext teams;

    NameFinder(NameModel model, NameWords words, Gazetteer gazetteer, Countries countries) {
        this.model = model;
        this.teams = new TeamContext(gazetteer, countries);
        this.words = words;
        this.gazetteer = gazetteer;
        this.compounds = new Compounds(words, gazetteer);
        this.rules = List.of(
                new MergedNames(gazetteer),
                new KnownNames(gazetteer),
                new NotNames(gazetteer, countries),
                new PersonNames(),
                new JoinedPersonNames(words));
        this.textRules =
                List.of(new Context(gazetteer), new CompanyContext(gazetteer), new NamePatterns(gazetteer, countries));
        this.dateline = new DatelinePlaces(gazetteer);
    }

    Found find(Reading reading) {
        List<Line> lines = new ArrayList<>();
        for (Paragraph paragraph : reading.paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                boolean alone = paragraph.sentences().size() == 1;
                Line line = Line.of(sentence, alone, model.find(sentence), compounds, words);
                rules.forEach(rule -> rule.apply(line));
                if (paragraph.kind() == Kind.DATELINE) {
                    dateline.apply(line);
                } else if (!line.isTitle()) {
                    textRules.forEach(rule -> rule.apply(line));
                }
                lines.add(line);
            }
        }
        Acronyms acronyms = Acronyms.apply(lines, words, gazetteer);
        teams.apply(lines);
        Consistency.apply(lines, words, gazetteer);
        return new Found(
                lines.stream().flatMap(line -> line.mentions().stream()).toList(), acronyms.expansions());
    }
}
