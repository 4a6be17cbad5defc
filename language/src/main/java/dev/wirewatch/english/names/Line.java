package dev.wirewatch.english.names;

import dev.wirewatch.entities.EntityType;
import dev.wirewatch.entities.Mention;
import dev.wirewatch.text.Sentence;
import dev.wirewatch.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One sentence while its names are worked out. Names never overlap: one that is put takes the place of those that it
 * touches.
 */
final class Line extends LineTokens {

    /**
     * Tokens [from, to) and what they name.
     *
     * @param told whether the words around say so: "shares of Acme"
     */
    record Name(int from, int to, EntityType type, boolean told) {

        Name(int from, int to, EntityType type) {
            this(from, to, type, false);
        }

        int length() {
            return to - from;
        }
    }

    private final Name[] byToken;
    private final BitSet blocked = new BitSet();
    private final List<Name> doubtful = new ArrayList<>();

    private Line(List<Token> tokens, boolean alone, NameWords words) {
        super(tokens, alone, words);
        this.byToken = new Name[tokens.size()];
    }

    /**
     * A sentence with the model's names.
     *
     * @param alone whether it is all of its paragraph, as a headline is
     * @param found what the model found, in order
     */
    static Line of(Sentence sentence, boolean alone, List<Mention> found, Compounds compounds, NameWords words) {
        Line line = new Line(compounds.split(sentence.tokens()), alone, words);
        int i = 0;
        for (Mention mention : found) {
            while (line.tokens().get(i).span().start() < mention.span().start()) {
                i++;
            }
            int from = i;
            while (i < line.size()
                    && line.tokens().get(i).span().end() <= mention.span().end()) {
                if (Compounds.isJoint(line.word(i)) && !line.isHyphen(i, mention.type())) {
                    line.put(from, i, mention.type());
                    from = i + 1;
                }
                i++;
            }
            line.put(from, i, mention.type());
        }
        return line;
    }

    /** A hyphen within a name, such as "N'Doye-Roux", that the tokenizer has set apart. */
    private boolean isHyphen(int i, EntityType type) {
        boolean within = touchesNext(i - 1) && touchesNext(i);
        return word(i).equals("-") && (type == EntityType.ORGANIZATION || (type == EntityType.PERSON && within));
    }

    Optional<Name> at(int i) {
        return isInside(i) ? Optional.ofNullable(byToken[i]) : Optional.empty();
    }

    boolean is(int i, EntityType type) {
        return isInside(i) && byToken[i] != null && byToken[i].type() == type;
    }

    /** Whether no name is here, and one may be. */
    boolean isFree(int from, int to) {
        for (int i = from; i < to; i++) {
            if (byToken[i] != null || blocked.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** Puts a name, unless it touches what is blocked. */
    void put(int from, int to, EntityType type) {
        put(new Name(from, to, type));
    }

    /** Puts a name whose type the words around it tell. */
    void tell(int from, int to, EntityType type) {
        put(new Name(from, to, type, true));
    }

    private void put(Name name) {
        int block = blocked.nextSetBit(name.from());
        if (name.from() < name.to() && (block < 0 || block >= name.to())) {
            clear(name.from(), name.to());
            for (int i = name.from(); i < name.to(); i++) {
                byToken[i] = name;
            }
        }
    }

    void clear(int from, int to) {
        for (int i = from; i < to; i++) {
            Name name = byToken[i];
            if (name != null) {
                for (int k = name.from(); k < name.to(); k++) {
                    byToken[k] = null;
                }
            }
        }
    }

    /** Marks these tokens as not a name; later rules cannot override it. */
    void block(int from, int to) {
        clear(from, to);
        blocked.set(from, to);
    }

    /** Marks a name that is none unless other sentences tell that it is. */
    void doubt(Name name) {
        block(name.from(), name.to());
        doubtful.add(name);
    }

    /** Puts those doubtful names of which this holds. */
    void settleDoubts(Predicate<Name> isName) {
        doubtful.stream().filter(isName).forEach(name -> {
            blocked.clear(name.from(), name.to());
            put(name);
        });
    }

    /** Returns the names in order, as they are now. */
    List<Name> names() {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < byToken.length; i++) {
            if (byToken[i] != null && byToken[i].from() == i) {
                names.add(byToken[i]);
            }
        }
        return names;
    }

    List<Mention> mentions() {
        return names().stream()
                .map(name -> Mention.of(tokens().subList(name.from(), name.to()), name.type()))
                .toList();
    }
}
