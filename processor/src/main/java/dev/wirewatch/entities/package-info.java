/**
 * Who and what a text names.
 *
 * <p>A statistical model (CoreNLP's three-class CRF) finds names one sentence at a time. It is good at that and
 * knows nothing of the rest of the article, so what the rest of the article tells is added by rules: {@code
 * Consistency} lets the majority of a name's mentions decide its type and finds the ones that the model missed, and
 * {@code NameJoiner} decides which names are one person or one company. Joining is careful, because a wrong join puts
 * one person's words into another's mouth: a surname joins a full name only when no second person in the text has it.
 *
 * <p>The user's {@link dev.wirewatch.entities.Catalogue} has the last word. An entity that goes by a name of exactly
 * one entry takes that entry's id and name, and names of the catalogue that the model missed are added when the text
 * spells them with the same capitals. Without an entry the id is made from type and name, so that the same name
 * gives the same id in every article. Two people of one name share an id then; only a catalogue can tell them apart.
 *
 * <p>{@link dev.wirewatch.entities.EntityFinder} is the way in. Types that the model knows are person, organization
 * and place; {@code OTHER} comes from the catalogue alone.
 */
package dev.wirewatch.entities;
