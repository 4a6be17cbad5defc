package dev.wirewatch.models;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/**
 * Writes a compiled model. The file begins with {@link #MAGIC} and {@link #VERSION}; what follows has no names or tags,
 * so that the one who reads must ask for the same things in the same order. Numbers are big-endian, and texts as {@link
 * DataOutputStream#writeUTF} writes them. A list begins with its length as an int.
 */
final class ModelWriter implements AutoCloseable {

    /** "WWLM" in ASCII. */
    static final int MAGIC = 0x57574c4d;

    /** Grows with every change of what the compilers write. */
    static final int VERSION = 1;

    private final DataOutputStream out;

    ModelWriter(Path file) throws IOException {
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
    }

    void number(int value) throws IOException {
        out.writeInt(value);
    }

    void text(String value) throws IOException {
        out.writeUTF(value);
    }

    void texts(Collection<String> values) throws IOException {
        out.writeInt(values.size());
        for (String value : values) {
            out.writeUTF(value);
        }
    }

    void bytes(byte[] values) throws IOException {
        out.writeInt(values.length);
        out.write(values);
    }

    void numbers(int[] values) throws IOException {
        out.writeInt(values.length);
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Integer.BYTES);
        bytes.asIntBuffer().put(values);
        out.write(bytes.array());
    }

    void floats(float[] values) throws IOException {
        out.writeInt(values.length);
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
        bytes.asFloatBuffer().put(values);
        out.write(bytes.array());
    }

    void doubles(double[] values) throws IOException {
        out.writeInt(values.length);
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Double.BYTES);
        bytes.asDoubleBuffer().put(values);
        out.write(bytes.array());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
