package dev.wirewatch.story;

import java.util.List;

/**
 * Who has a story, by its articles in the window.
 *
 * @param copies how many of the articles are copies of another one
 * @param sources how many independent sources they have: texts, not mastheads
 * @param names of the sources, as far as they are signed, and of the first fifty: the agency whose text it is, else who
 *     had it first
 */
public record Coverage(int articles, int copies, int sources, List<String> names) {

    static final Coverage NONE = new Coverage(0, 0, 0, List.of());

    public Coverage {
        names = List.copyOf(names);
    }
}
