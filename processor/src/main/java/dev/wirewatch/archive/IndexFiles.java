package dev.wirewatch.archive;

import dev.wirewatch.kafka.Positions;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of an index: opened, and begun anew when they are of another form or damaged. */
final class IndexFiles {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFiles.class);

    private static final String FORM = IndexFields.FORMAT + "-" + AvroBytes.fingerprint(RecordForms.schemas());

    private static final String FORM_KEY = "form";
    private static final String POSITIONS_KEY = "positions.";

    private static final int BUFFER_MB = 32;

    private IndexFiles() {}

    /** @throws LockObtainFailedException when another process has it open */
    static IndexWriter open(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            LOG.info("event=archive-begun");
            return anew(directory);
        }
        try {
            if (FORM.equals(
                    SegmentInfos.readLatestCommit(directory).getUserData().get(FORM_KEY))) {
                return writer(directory, OpenMode.APPEND);
            }
            LOG.info("event=archive-rebuilt cause=\"It is of another version.\"");
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("event=archive-rebuilt cause=\"{}\"", e.toString());
        }
        return anew(directory);
    }

    /** Without what is there. */
    static IndexWriter anew(Directory directory) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                lock.ensureValid();
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
        return writer(directory, OpenMode.CREATE);
    }

    private static IndexWriter writer(Directory directory, OpenMode mode) throws IOException {
        TieredMergePolicy merges = new TieredMergePolicy();
        merges.setDeletesPctAllowed(20); // the least: what was killed or is too old shall go
        return new IndexWriter(
                directory,
                new IndexWriterConfig(IndexFields.NAMES)
                        .setOpenMode(mode)
                        .setMergePolicy(merges)
                        .setMergeScheduler(new QuietMerges())
                        .setRAMBufferSizeMB(BUFFER_MB));
    }

    static Map<String, String> commitData(Positions positions) {
        Map<String, String> data = new HashMap<>();
        data.put(FORM_KEY, FORM);
        positions.offsets().keySet().forEach(topic -> data.put(POSITIONS_KEY + topic, positions.text(topic)));
        return data;
    }

    /** Those of the commit that it began with. */
    static Positions positions(IndexWriter writer) {
        Map<String, List<Long>> offsets = new HashMap<>();
        writer.getLiveCommitData().forEach(data -> {
            if (data.getKey().startsWith(POSITIONS_KEY) && !data.getValue().isEmpty()) {
                offsets.put(data.getKey().substring(POSITIONS_KEY.length()), Positions.parse(data.getValue()));
            }
        });
        return new Positions(offsets);
    }

    static long bytes(Directory directory) throws IOException {
        long bytes = 0;
        for (String file : directory.listAll()) {
            bytes += directory.fileLength(file);
        }
        return bytes;
    }
}
