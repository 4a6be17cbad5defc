package dev.wirewatch.archive;

import dev.wirewatch.schemas.EntityMentions;
import java.time.Instant;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The fields of the index besides those of queries: one Lucene document a record. */
final class IndexFields {

    /** Changes when documents are made in another way, and so the index is. */
    static final int FORMAT = 8;

    /** Kind and id. */
    static final String UID = "uid.";

    /** Of the uid: sorts records of one time, as the same in every index. */
    static final String HASH = "hash.";

    static final String KIND = "kind.";

    /** In milliseconds. */
    static final String TIME = "time.";

    static final String REVISION = "revision.";
    static final String RECORD = "record.";

    /** Words of the names of an entity that a record of mentions is about. */
    static final String NAME = "name.";

    /** Letter case and accents do not count. */
    static final Analyzer NAMES = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new StandardTokenizer();
            return new TokenStreamComponents(source, new ASCIIFoldingFilter(new LowerCaseFilter(source)));
        }
    };

    private IndexFields() {}

    static String of(Term term) {
        return "term." + term.key();
    }

    static String uid(Kind<?> kind, String id) {
        return kind.name() + '/' + id;
    }

    /** The id in a uid. */
    static String id(String uid) {
        return uid.substring(uid.indexOf('/') + 1);
    }

    private static long hash(String uid) {
        return StringHelper.murmurhash3_x86_32(new BytesRef(uid), 0);
    }

    static <T> Document document(Kind<T> kind, T record, Instant time) {
        RecordForm<T> form = RecordForms.of(kind);
        String uid = uid(kind, form.id(record));
        Document document = new Document();
        document.add(new StringField(UID, uid, Field.Store.YES));
        document.add(new NumericDocValuesField(HASH, hash(uid)));
        document.add(new StringField(KIND, kind.name(), Field.Store.NO));
        document.add(new LongPoint(TIME, time.toEpochMilli()));
        document.add(new NumericDocValuesField(TIME, time.toEpochMilli()));
        document.add(new NumericDocValuesField(REVISION, form.revision(record)));
        document.add(new StoredField(RECORD, form.encode(record)));
        form.terms(record)
                .forEach((term, values) ->
                        values.forEach(value -> document.add(new KeywordField(of(term), value, Field.Store.NO))));
        form.queried(record).indexed().forEach(document::add);
        if (record instanceof EntityMentions mentions) {
            Stream.concat(
                            Stream.of(mentions.getEntity().getName()),
                            mentions.getEntity().getMentions().stream().map(mention -> mention.getText()))
                    .distinct()
                    .forEach(name -> document.add(new TextField(NAME, name, Field.Store.NO)));
        }
        return document;
    }
}
