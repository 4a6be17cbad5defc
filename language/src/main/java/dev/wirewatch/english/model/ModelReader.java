package dev.wirewatch.english.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a compiled model, in the order in which its compiler wrote it. The format is that of {@code ModelWriter} in the
 * {@code models} module.
 */
public final class ModelReader {

    private static final int MAGIC = 0x57574c4d; // "WWLM"
    private static final int VERSION = 1;
    private static final int CHUNK = 1 << 16;

    private final DataInputStream in;

    private ModelReader(InputStream in) {
        this.in = new DataInputStream(new BufferedInputStream(in, CHUNK));
    }

    /** Makes something of what a reader gives. */
    @FunctionalInterface
    public interface Loading<T> {
        T from(ModelReader in) throws IOException;
    }

    /** @throws IllegalStateException when there is no such model, or only one of another version */
    public static <T> T load(String model, Loading<T> loading) {
        try (InputStream found = ModelReader.class.getResourceAsStream("/dev/wirewatch/models/" + model)) {
            if (found == null) {
                throw new IllegalStateException(
                        "The model " + model + " is not on the class path; add the wirewatch-models jar.");
            }
            ModelReader reader = new ModelReader(found);
            if (reader.number() != MAGIC || reader.number() != VERSION) {
                throw new IllegalStateException("The model " + model + " is of another version; build it again.");
            }
            return loading.from(reader);
        } catch (IOException e) {
            throw new IllegalStateException("The model " + model + " is damaged; build it again.", e);
        }
    }

    public int number() throws IOException {
        return in.readInt();
    }

    public String text() throws IOException {
        return in.readUTF();
    }

    public List<String> texts() throws IOException {
        int size = in.readInt();
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    /** Reads a list of texts as a table that gives each one's place in the list. */
    public TextTable index() throws IOException {
        int size = in.readInt();
        TextTable table = new TextTable(size);
        for (int i = 0; i < size; i++) {
            table.put(HashedText.of(in.readUTF()).hash(), i);
        }
        return table;
    }

    public byte[] bytes() throws IOException {
        byte[] values = new byte[in.readInt()];
        in.readFully(values);
        return values;
    }

    public int[] numbers() throws IOException {
        int[] values = new int[in.readInt()];
        for (int i = 0; i < values.length; ) {
            int count = Math.min(values.length - i, CHUNK / Integer.BYTES);
            chunk(count * Integer.BYTES).asIntBuffer().get(values, i, count);
            i += count;
        }
        return values;
    }

    public float[] floats() throws IOException {
        float[] values = new float[in.readInt()];
        for (int i = 0; i < values.length; ) {
            int count = Math.min(values.length - i, CHUNK / Float.BYTES);
            chunk(count * Float.BYTES).asFloatBuffer().get(values, i, count);
            i += count;
        }
        return values;
    }

    public double[] doubles() throws IOException {
        double[] values = new double[in.readInt()];
        for (int i = 0; i < values.length; ) {
            int count = Math.min(values.length - i, CHUNK / Double.BYTES);
            chunk(count * Double.BYTES).asDoubleBuffer().get(values, i, count);
            i += count;
        }
        return values;
    }

    private ByteBuffer chunk(int size) throws IOException {
        byte[] bytes = new byte[size];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }
}
