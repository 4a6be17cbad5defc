/**
 * Who and what a text names.
 *
 * <p>A statistical model (CoreNLP's three-class CRF) finds names one sentence at a time. It is good at that, and it
 * knows neither the world nor the rest of the article. Both are added by rules over word lists that a person can read
 * and extend, and every rule is linear in the text: a hash look-up a token, and work only where a capital is.
 *
 * <p>{@code NameFinder} runs them. Each sentence becomes a {@code Line}, on which names are put, moved and taken away;
 * compounds with a hyphen are split there first ({@code Compounds}). Then one {@code LineRule} after the
 * other looks at the line: {@code MergedNames} at two names that the model reads as one, {@code KnownNames} at the
 * gazetteer of well-known organizations and places, {@code NotNames} at nationalities and offices that only look like
 * names, {@code PersonNames} and {@code JoinedPersonNames} at titles, initials, nicknames and double surnames, {@code
 * Context} at "the town of", {@code CompanyContext} at what only a company has, and {@code NamePatterns} at names that
 * say what they are, such as "Ministry of Trade". In a dateline there are {@code DatelinePlaces}. What single words tell
 * is in {@code NameWords}. After the sentences comes the article: {@code Acronyms} gives an acronym the type of its
 * expansion, {@code TeamContext} finds teams that are called after their town, {@code CommonWords} are no names, and
 * {@code Consistency} lets what the text tells, a surname or the majority of a name's mentions decide, finds what was
 * missed elsewhere, and makes headlines follow the running text, since in a headline capitals say nothing.
 *
 * <p>{@code NameJoiner} decides which names are one person, organization or place. Joining is careful, because a wrong
 * join puts one person's words into another's mouth: a surname joins the only full name that it fits, or of several
 * the only one that is named before its first use, else it stays on its own. {@code Linker} says who that is. The user's {@link
 * dev.wirewatch.entities.Catalog} has the first word: entries are found by name and alias, told apart by the words
 * of their descriptions and related names, and an entity that the text does not tell apart stays unlinked and lists
 * its candidates. Then come the {@code Countries}, with ids such as {@code country:KE}. Anything
 * else gets an id from type and name, so that the same name gives the same id in every article ({@code EntityIds} says
 * what makes it); two people of one name share an id then, and only a catalog can tell them apart.
 *
 * <p>The conventions are those of newswire corpora: titles and nationalities are no part of names, buildings are
 * places, "Bergen, Norway" is two of them. {@link dev.wirewatch.english.names.EntityFinder} is the way in. Types that the
 * model knows are person, organization and place; {@code OTHER} comes from the catalog alone.
 */
package dev.wirewatch.english.names;
