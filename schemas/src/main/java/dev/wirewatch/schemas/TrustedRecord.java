package dev.wirewatch.schemas;

import org.apache.avro.specific.SpecificRecordBase;

/** What all generated classes extend: the first that is used makes Avro trust them all. */
public abstract class TrustedRecord extends SpecificRecordBase {

    static {
        TrustedRecords.trust();
    }
}
