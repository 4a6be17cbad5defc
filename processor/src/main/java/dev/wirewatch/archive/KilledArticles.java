package dev.wirewatch.archive;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Finds which articles were killed: the fact stays in the index, as a revision. */
final class KilledArticles {

    private KilledArticles() {}

    static Kills in(DirectoryReader index) throws IOException {
        Kills kills = Kills.none();
        IndexSearcher searcher = new IndexSearcher(index);
        for (Kind<?> kind : new Kind<?>[] {Kind.ARTICLES, RevisionForm.REVISIONS}) {
            Query killed = IndexQueries.all(IndexQueries.of(kind), IndexQueries.of(Term.STATE, ArticleForm.KILLED));
            for (ScoreDoc found : searcher.search(killed, Math.max(1, index.maxDoc())).scoreDocs) {
                String id = IndexFields.id(IndexReading.uid(index, found.doc));
                long revision = IndexReading.number(index, found.doc, IndexFields.REVISION);
                kills.add(kind == Kind.ARTICLES ? id : id.substring(0, id.lastIndexOf('/')), (int) revision);
            }
        }
        return kills;
    }
}
