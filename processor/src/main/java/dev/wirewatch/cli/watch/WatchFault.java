package dev.wirewatch.cli.watch;

import dev.wirewatch.cli.print.TerminalText;
import dev.wirewatch.codec.WatchCodec;
import dev.wirewatch.schemas.Watch;
import java.util.Optional;

/** Why no processor can read a watch of the topic, which anybody may write to. */
final class WatchFault {

    private WatchFault() {}

    /** One sentence; nothing when it can be read. */
    static Optional<String> of(Watch watch) {
        try {
            WatchCodec.decode(watch.getId(), watch).checkQueries();
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("It matches nothing: " + TerminalText.line(e.getMessage()));
        }
    }
}
