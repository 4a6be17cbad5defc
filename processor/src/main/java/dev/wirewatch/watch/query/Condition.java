package dev.wirewatch.watch.query;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/**
 * What a query asks of the words of an article, as far as we know without Lucene: words, phrases, patterns and the clauses
 * that they are in. How near words are to each other is left to Lucene, so there may be no answer; but where the words of
 * a clause are missing, there is one.
 */
sealed interface Condition {

    /** In the order in which one of several alternatives decides. */
    enum Answer {
        NO,
        /** Lucene knows. */
        MAYBE,
        YES;

        Answer and(Answer other) {
            return compareTo(other) < 0 ? this : other;
        }

        Answer or(Answer other) {
            return compareTo(other) > 0 ? this : other;
        }
    }

    Answer ask(QueryDocument article);

    /** Whether there is an answer for each article, with its places. */
    boolean isExact();

    /** Finds where an article meets it, which it does; only of a condition that is exact. */
    void find(QueryDocument article, Places found);

    /**
     * Words of which each article has one that meets it; empty when there are no such words.
     *
     * @param usable which words may be among them
     */
    Optional<Set<Word>> keys(Predicate<Word> usable);

    /** A word in a field, in the form in which the field's analyzer leaves it. */
    record Word(QueryField field, String text) implements Condition {
        @Override
        public Answer ask(QueryDocument article) {
            return article.words(field).has(text) ? Answer.YES : Answer.NO;
        }

        @Override
        public boolean isExact() {
            return true;
        }

        @Override
        public void find(QueryDocument article, Places found) {
            FieldWords words = article.words(field);
            words.each(text, at -> found.add(words.span(at, 1), field, text));
        }

        @Override
        public Optional<Set<Word>> keys(Predicate<Word> usable) {
            return Optional.of(this).filter(usable).map(word -> Set.of(word));
        }
    }

    /**
     * Words of a field.
     *
     * @param inRow whether they stand one right after the other; else Lucene knows how they must stand
     */
    record Phrase(QueryField field, List<String> texts, boolean inRow) implements Condition {
        @Override
        public Answer ask(QueryDocument article) {
            FieldWords words = article.words(field);
            for (String text : texts) {
                if (!words.has(text)) {
                    return Answer.NO;
                }
            }
            if (!inRow) {
                return Answer.MAYBE;
            }
            return words.hasRow(texts) ? Answer.YES : Answer.NO;
        }

        @Override
        public boolean isExact() {
            return inRow;
        }

        @Override
        public void find(QueryDocument article, Places found) {
            FieldWords words = article.words(field);
            words.each(texts.get(0), at -> {
                if (words.isRow(at, texts)) {
                    found.add(words.span(at, texts.size()), field, '"' + String.join(" ", texts) + '"');
                }
            });
        }

        @Override
        public Optional<Set<Word>> keys(Predicate<Word> usable) {
            return Rarest.of(texts.stream().map(text -> new Word(field, text)).map(word -> word.keys(usable)));
        }
    }

    /**
     * Clauses of a query.
     *
     * @param required all of them are met
     * @param optional one of them is met, if none is required
     * @param prohibited none of them is met
     */
    record Clauses(List<Condition> required, List<Condition> optional, List<Condition> prohibited)
            implements Condition {
        @Override
        public Answer ask(QueryDocument article) {
            Answer answer = required.isEmpty() ? askOptional(article) : Answer.YES;
            for (int i = 0; i < required.size() && answer != Answer.NO; i++) {
                answer = answer.and(required.get(i).ask(article));
            }
            for (int i = 0; i < prohibited.size() && answer != Answer.NO; i++) {
                answer = switch (prohibited.get(i).ask(article)) {
                    case NO -> answer;
                    case MAYBE -> Answer.MAYBE;
                    case YES -> Answer.NO;
                };
            }
            return answer;
        }

        private Answer askOptional(QueryDocument article) {
            Answer answer = Answer.NO;
            for (int i = 0; i < optional.size() && answer != Answer.YES; i++) {
                answer = answer.or(optional.get(i).ask(article));
            }
            return answer;
        }

        @Override
        public boolean isExact() {
            return required.stream().allMatch(Condition::isExact)
                    && optional.stream().allMatch(Condition::isExact)
                    && prohibited.stream().allMatch(Condition::isExact);
        }

        @Override
        public void find(QueryDocument article, Places found) {
            required.forEach(part -> part.find(article, found));
            optional.stream()
                    .filter(part -> part.ask(article) == Answer.YES)
                    .forEach(part -> part.find(article, found));
        }

        @Override
        public Optional<Set<Word>> keys(Predicate<Word> usable) {
            if (!required.isEmpty()) {
                return Rarest.of(required.stream().map(part -> part.keys(usable)));
            }
            Set<Word> keys = new HashSet<>();
            for (Condition part : optional) {
                Optional<Set<Word>> words = part.keys(usable);
                if (words.isEmpty()) {
                    return words;
                }
                keys.addAll(words.get());
            }
            return Optional.of(keys);
        }
    }

    /** A word of a field that a pattern accepts. Lucene knows which of them counts. */
    record Pattern(QueryField field, ByteRunAutomaton automaton) implements Condition {
        @Override
        public Answer ask(QueryDocument article) {
            for (byte[] word : article.words(field).inUtf8()) {
                if (automaton.run(word, 0, word.length)) {
                    return Answer.YES;
                }
            }
            return Answer.NO;
        }

        @Override
        public boolean isExact() {
            return false;
        }

        @Override
        public void find(QueryDocument article, Places found) {
            throw new IllegalStateException("Lucene knows where.");
        }

        @Override
        public Optional<Set<Word>> keys(Predicate<Word> usable) {
            return Optional.empty();
        }
    }

    /** What only Lucene can tell. */
    record Other() implements Condition {
        @Override
        public Answer ask(QueryDocument article) {
            return Answer.MAYBE;
        }

        @Override
        public boolean isExact() {
            return false;
        }

        @Override
        public void find(QueryDocument article, Places found) {
            throw new IllegalStateException("Lucene knows where.");
        }

        @Override
        public Optional<Set<Word>> keys(Predicate<Word> usable) {
            return Optional.empty();
        }
    }
}
