/**
 * Entities: persons, organizations and places that a document names, whatever its language.
 *
 * <p>The user's {@link dev.wirewatch.entities.Catalog} has the first word on who is meant. A country that it does not have
 * gets an id such as {@code country:KE}; any other entity gets an id made from its type and name, so that the same name
 * gives the same id in every article. Two people of one name share an id then, and only a catalog can tell them apart. How
 * names are found is left to the packages of each language.
 */
package dev.wirewatch.entities;
