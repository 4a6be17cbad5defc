package dev.wirewatch.archive;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.Query;

/** Finds which articles were killed: the fact stays in the index, as a revision. */
final class KilledArticles {

    private KilledArticles() {}

    static Kills in(DirectoryReader index) throws IOException {
        Kills kills = Kills.none();
        for (Kind<?> kind : new Kind<?>[] {Kind.ARTICLES, RevisionForm.REVISIONS}) {
            Query killed = IndexQueries.all(IndexQueries.of(kind), IndexQueries.of(Term.STATE, ArticleForm.KILLED));
            for (int document : AllDocuments.of(index, killed)) {
                String id = IndexFields.id(IndexReading.uid(index, document));
                long revision = IndexReading.number(index, document, IndexFields.REVISION);
                kills.add(kind == Kind.ARTICLES ? id : id.substring(0, id.lastIndexOf('/')), (int) revision);
            }
        }
        return kills;
    }
}
