package dev.wirewatch.embedded;

import java.nio.file.Path;

/** Another Wirewatch keeps its Kafka in the same folder. */
public final class DataInUseException extends CannotStartException {

    DataInUseException(Path dataDir) {
        super("The folder " + dataDir
                + " is in use by another Wirewatch; stop that one first or choose another data folder.");
    }
}
