/**
 * Between the domain and what leaves the program: the language module's annotations and the watches on one side, Avro and
 * JSON on the other.
 *
 * <p>A codec has {@code encode} from the domain to Avro and {@code decode} back; what is encoded and decoded again is equal,
 * which properties in the tests check for every field. Each pair of enums is mapped by one exhaustive {@code switch} each
 * way, so that a new symbol on either side does not compile until it is mapped. UNKNOWN stands for a symbol of a later
 * version: {@code decode} throws an {@link dev.wirewatch.codec.UnknownSymbolException} for a single record, which its caller
 * then leaves alone, and leaves such entries out of a list.
 *
 * <p>JSON is written from Avro, so that what a command reads from a topic and what it makes itself look the same. A claim
 * has the same fields wherever it is printed; see {@link dev.wirewatch.codec.ClaimJson}.
 */
package dev.wirewatch.codec;
