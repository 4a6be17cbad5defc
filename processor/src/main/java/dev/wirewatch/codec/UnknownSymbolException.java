package dev.wirewatch.codec;

import org.apache.avro.generic.GenericEnumSymbol;

/** A record has an enum symbol that a later version of Wirewatch added, so that this one cannot tell what it means. */
public final class UnknownSymbolException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    UnknownSymbolException(GenericEnumSymbol<?> unknown) {
        super("Only a later version of Wirewatch knows the record's "
                + unknown.getSchema().getName() + ".");
    }
}
