package dev.wirewatch.explain;

import dev.wirewatch.text.Span;

/**
 * Says what a stretch of a text is.
 *
 * @param number of the claim or entity that it belongs to, from 1; 0 in a layer that counts nothing
 */
record Mark(Layer layer, int number, Span span) {}
