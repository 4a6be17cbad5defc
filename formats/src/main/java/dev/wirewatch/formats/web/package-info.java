/** Addresses on the web, as feeds, wires and pages write them. */
package dev.wirewatch.formats.web;
