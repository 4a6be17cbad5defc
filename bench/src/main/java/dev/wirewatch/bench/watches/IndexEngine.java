package dev.wirewatch.bench.watches;

import dev.wirewatch.watch.Watch;
import dev.wirewatch.watch.WatchIndex;
import java.util.List;

/** Ours, as a processor matches. */
final class IndexEngine implements WatchEngine {

    private final WatchIndex index = new WatchIndex();

    @Override
    public void load(List<Watch> watches) {
        watches.forEach(index::put);
    }

    @Override
    public int match(BenchReading article) {
        return index.match(article.reading()).all().size();
    }
}
