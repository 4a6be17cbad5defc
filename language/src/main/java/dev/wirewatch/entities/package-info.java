/**
 * Entities: persons, organizations and places that a document names, whatever its language.
 *
 * <p>The user's {@link dev.wirewatch.entities.Catalog} has the first word on who is meant; {@link
 * dev.wirewatch.entities.Countries} comes next, with ids such as {@code country:KE}; any other entity gets an id made from
 * its type and name, so that the same name gives the same id in every article. Two people of one name share an id then, and
 * only a catalog can tell them apart. How names are found is the business of a language's own packages.
 */
package dev.wirewatch.entities;
