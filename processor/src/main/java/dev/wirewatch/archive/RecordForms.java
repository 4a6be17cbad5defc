package dev.wirewatch.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/** The form of each kind. */
final class RecordForms {

    private static final Map<Kind<?>, RecordForm<?>> FORMS = new LinkedHashMap<>();

    static {
        ArticleForm article = new ArticleForm();
        put(Kind.ARTICLES, article);
        put(RevisionForm.REVISIONS, new RevisionForm(article));
        put(Kind.MENTIONS, new MentionForm());
        put(Kind.CLAIMS, new ClaimForm());
        put(Kind.ALERTS, new AlertForm());
        put(Kind.STORIES, new StoryForm());
        put(Kind.STATEMENTS, new StatementForm());
        put(Kind.TRENDS, new TrendForm());
        put(Kind.DEAD_LETTERS, new DeadLetterForm());
    }

    private RecordForms() {}

    private static <T> void put(Kind<T> kind, RecordForm<T> form) {
        FORMS.put(kind, form);
    }

    @SuppressWarnings("unchecked") // as they were put
    static <T> RecordForm<T> of(Kind<T> kind) {
        return Optional.ofNullable((RecordForm<T>) FORMS.get(kind))
                .orElseThrow(() -> new IllegalArgumentException("There is no form of " + kind.name() + "."));
    }

    static Set<Kind<?>> all() {
        return FORMS.keySet();
    }

    /** Of that which a record of this uid has. */
    static Kind<?> kind(String uid) {
        return FORMS.keySet().stream()
                .filter(kind -> uid.startsWith(kind.name() + '/'))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no kind of " + uid + "."));
    }

    /** The schemas of what is kept. */
    static List<Schema> schemas() {
        return FORMS.keySet().stream()
                .map(Kind::type)
                .filter(SpecificRecord.class::isAssignableFrom)
                .map(type -> SpecificData.get().getSchema(type))
                .toList();
    }
}
