package dev.wirewatch.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** An output that remembers that something could not be written, which a {@link java.io.PrintWriter} tells nobody. */
final class WatchedOutput extends FilterOutputStream {

    private static final String CLOSED = "Broken pipe";

    private volatile Optional<IOException> failure = Optional.empty();

    WatchedOutput(OutputStream out) {
        super(new BufferedOutputStream(out));
    }

    boolean isLost() {
        return failure.isPresent();
    }

    /** Whether nobody reads it any more. */
    boolean isClosed() {
        return cause().contains(CLOSED);
    }

    /** What went wrong; empty when nothing did. */
    String cause() {
        return failure.map(e -> String.valueOf(e.getMessage())).orElse("");
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private IOException failed(IOException e) {
        failure = failure.or(() -> Optional.of(e));
        return e;
    }
}
