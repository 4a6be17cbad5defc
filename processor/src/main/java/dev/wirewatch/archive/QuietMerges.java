package dev.wirewatch.archive;

import java.io.IOException;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.MergePolicy.OneMerge;

/** Merges files in the background, after whatever else has to be done. */
final class QuietMerges extends ConcurrentMergeScheduler {

    @Override
    protected synchronized MergeThread getMergeThread(MergeSource source, OneMerge merge) throws IOException {
        MergeThread thread = super.getMergeThread(source, merge);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}
