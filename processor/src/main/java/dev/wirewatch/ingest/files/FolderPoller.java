package dev.wirewatch.ingest.files;

import dev.wirewatch.formats.article.ArticleRules;
import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.ingest.ArticlePublisher;
import dev.wirewatch.ingest.PublishResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Publishes the files that are dropped in a folder. Not thread-safe. */
public final class FolderPoller implements AutoCloseable {

    /** A file that has not been written to for this long is complete. */
    public static final Duration SETTLE = Duration.ofSeconds(1);

    private final DropFolder folder;
    private final DroppedFileReader reader;
    private final ArticlePublisher publisher;
    private final Consumer<FolderEvent> listener;
    private final Clock clock;
    private final Settling settling = new Settling(SETTLE);

    /** The results of files that were published but could not be moved. */
    private final Map<DroppedFile, FolderEvent> unmoved = new HashMap<>();

    /** The kind of trouble that was reported last and lasts. */
    private Optional<Class<?>> lasting = Optional.empty();

    private FolderPoller(
            DropFolder folder,
            DroppedFileReader reader,
            ArticlePublisher publisher,
            Consumer<FolderEvent> listener,
            Clock clock) {
        this.folder = folder;
        this.reader = reader;
        this.publisher = publisher;
        this.listener = listener;
        this.clock = clock;
    }

    /**
     * @param format of all files; when empty it is detected
     * @throws IOException when it is not a folder that can be written to
     * @throws IllegalStateException when another process polls it
     */
    public static FolderPoller open(
            Path folder,
            ArticlePublisher publisher,
            Optional<Format> format,
            ArticleRules rules,
            Consumer<FolderEvent> listener,
            Clock clock)
            throws IOException {
        return new FolderPoller(
                DropFolder.open(folder), new DroppedFileReader(format, rules), publisher, listener, clock);
    }

    /**
     * Publishes the files that are complete, in their order, and moves them.
     *
     * @param goOn asked before each file
     * @return whether nothing is left to do: there are no files but those that cannot be moved
     */
    public boolean poll(BooleanSupplier goOn) {
        try {
            List<DroppedFile> present = folder.files();
            unmoved.keySet().retainAll(present);
            for (DroppedFile file : settling.settled(present, clock.instant())) {
                if (!goOn.getAsBoolean() || !isHandled(file)) {
                    return false;
                }
            }
            return unmoved.keySet().containsAll(folder.files());
        } catch (IOException e) {
            report(new FolderEvent.Unreadable(e.toString()));
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }

    /** Returns false during an outage: the next file must wait, since the files keep their order. */
    private boolean isHandled(DroppedFile file) {
        if (unmoved.containsKey(file)) {
            move(file, unmoved.get(file));
            return true;
        }
        return reader.read(file).map(parsed -> isPublished(file, parsed)).orElse(true); // else a later poll reads it
    }

    private boolean isPublished(DroppedFile file, ParseResult parsed) {
        List<Piece.Accepted> accepted = parsed.accepted();
        List<Piece.Rejected> reasons = new ArrayList<>(parsed.rejected());
        PublishResult result = publisher.publishAll(accepted);
        if (result.outage().isPresent()) {
            report(new FolderEvent.Waiting(result.outage().get().toString()));
            return false;
        }
        lasting = Optional.empty();
        reasons.addAll(result.refused());
        int published = accepted.size() - result.refused().size();
        move(
                file,
                reasons.isEmpty()
                        ? new FolderEvent.Done(file.name(), published)
                        : new FolderEvent.Failed(file.name(), published, reasons));
        return true;
    }

    private void move(DroppedFile file, FolderEvent event) {
        try {
            if (!file.isUnchanged()) { // it was written to meanwhile, and is another, which a later poll reads
                unmoved.remove(file);
                return;
            }
            if (event instanceof FolderEvent.Failed failed) {
                folder.failed(file, failed.summary(), failed.reasons());
            } else {
                folder.done(file);
            }
            unmoved.remove(file);
            listener.accept(event);
        } catch (IOException e) {
            if (unmoved.put(file, event) == null) {
                listener.accept(new FolderEvent.Unmoved(file.name(), e.toString()));
            }
        }
    }

    /** Reports lasting trouble once. */
    private void report(FolderEvent trouble) {
        Optional<Class<?>> kind = Optional.of(trouble.getClass());
        if (!lasting.equals(kind)) {
            listener.accept(trouble);
        }
        lasting = kind;
    }
}
