package dev.wirewatch.archive;

import dev.wirewatch.kafka.Topics;
import dev.wirewatch.watch.query.QueryDocument;
import dev.wirewatch.watch.query.QueryField;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A dead letter is found by its key and its cause; of an article that was killed it has no bytes. */
final class DeadLetterForm implements RecordForm<StoredDeadLetter> {

    private static final Set<String> KEYED_BY_ARTICLE =
            Set.of(Topics.ARTICLES.name(), Topics.BACKFILL.name(), Topics.ENRICHED.name());

    @Override
    public String id(StoredDeadLetter record) {
        return record.id();
    }

    @Override
    public long revision(StoredDeadLetter record) {
        return 0;
    }

    @Override
    public Map<Term, Set<String>> terms(StoredDeadLetter record) {
        TermValues terms = new TermValues().add(Term.STEP, record.step());
        articleId(record).ifPresent(id -> terms.add(Term.ARTICLE, id));
        return terms.all();
    }

    private static Optional<String> articleId(StoredDeadLetter record) {
        return record.key().filter(key -> KEYED_BY_ARTICLE.contains(record.topic()));
    }

    @Override
    public QueryDocument queried(StoredDeadLetter record) {
        QueriedValues values = new QueriedValues()
                .add(QueryField.TEXT, record.cause())
                .add(QueryField.TEXT, record.step())
                .add(QueryField.TEXT, record.topic());
        record.key().ifPresent(key -> values.add(QueryField.TEXT, key));
        return values.document();
    }

    /** Nobody knows which revision it was. */
    @Override
    public Optional<StoredDeadLetter> withoutKilled(StoredDeadLetter record, Kills kills) {
        return Optional.of(articleId(record).filter(kills::coverSome).isPresent() ? record.withoutBytes() : record);
    }

    @Override
    public byte[] encode(StoredDeadLetter record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (String text : List.of(record.id(), record.topic(), record.step(), record.cause())) {
                write(text.getBytes(StandardCharsets.UTF_8), out);
            }
            out.writeBoolean(record.key().isPresent());
            write(record.key().orElse("").getBytes(StandardCharsets.UTF_8), out);
            out.writeInt(record.partition());
            out.writeLong(record.offset());
            out.writeLong(record.time().toEpochMilli());
            write(record.bytes(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    @Override
    public StoredDeadLetter decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String id = text(in);
            String topic = text(in);
            String step = text(in);
            String cause = text(in);
            boolean keyed = in.readBoolean();
            return new StoredDeadLetter(
                    id,
                    Optional.of(text(in)).filter(key -> keyed),
                    topic,
                    in.readInt(),
                    in.readLong(),
                    step,
                    cause,
                    Instant.ofEpochMilli(in.readLong()),
                    in.readNBytes(in.readInt()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
