package dev.wirewatch.ingest.files;

import dev.wirewatch.formats.Formats;
import dev.wirewatch.formats.NewsStream;
import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.ingest.ArticlePublisher;
import dev.wirewatch.ingest.PublishResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes what is dropped in a folder, one look after another. Not for several threads. */
public final class FolderPoller implements AutoCloseable {

    /** How long nobody has written to a file that is taken for complete. */
    public static final Duration SETTLE = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(FolderPoller.class);

    private final DropFolder folder;
    private final ArticlePublisher publisher;
    private final Optional<Format> format;
    private final Consumer<FolderEvent> listener;
    private final Clock clock;
    private final Settling settling = new Settling(SETTLE);

    /** What became of files that could not be moved. */
    private final Map<DroppedFile, FolderEvent> unmoved = new HashMap<>();

    /** The sort of trouble that was told last and has not ended. */
    private Optional<Class<?>> trouble = Optional.empty();

    private FolderPoller(
            DropFolder folder,
            ArticlePublisher publisher,
            Optional<Format> format,
            Consumer<FolderEvent> listener,
            Clock clock) {
        this.folder = folder;
        this.publisher = publisher;
        this.format = format;
        this.listener = listener;
        this.clock = clock;
    }

    /**
     * @param format of all files; when empty it is found by looking
     * @throws IOException when it is no folder that can be written to
     * @throws IllegalStateException when another process follows it
     */
    public static FolderPoller open(
            Path folder,
            ArticlePublisher publisher,
            Optional<Format> format,
            Consumer<FolderEvent> listener,
            Clock clock)
            throws IOException {
        return new FolderPoller(DropFolder.open(folder), publisher, format, listener, clock);
    }

    /**
     * Publishes the files that are complete, in their order, and moves them.
     *
     * @param goOn asked before each file
     * @return whether nothing is left to do: no file lies there but those that cannot be moved
     */
    public boolean look(BooleanSupplier goOn) {
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
            tell(new FolderEvent.Unreadable(e.toString()));
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }

    /** Whether the next file may have its turn: not so during an outage, which would change their order. */
    private boolean isHandled(DroppedFile file) throws IOException {
        FolderEvent before = unmoved.get(file);
        if (before != null) {
            move(file, before);
            return true;
        }
        Optional<ParseResult> result = read(file);
        return result.isEmpty() || isPublished(file, result.get());
    }

    /** Empty when it has gone, or is still being written: a later look will tell. */
    private Optional<ParseResult> read(DroppedFile file) throws IOException {
        if (file.size() > NewsStream.LARGEST_BYTES) {
            return unreadable("It has more than %d bytes.".formatted(NewsStream.LARGEST_BYTES));
        }
        try {
            byte[] bytes = Files.readAllBytes(file.path());
            return folder.isUnchanged(file)
                    ? Optional.of(Formats.read(Input.of(bytes).as(format)).publishable())
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            return unreadable("It cannot be read: " + e);
        } catch (RuntimeException e) { // our fault; it must not keep the files behind it from their turn
            LOG.error("event=unreadable-file file=\"{}\"", file.path(), e);
            return unreadable("It cannot be read: " + e);
        }
    }

    private boolean isPublished(DroppedFile file, ParseResult result) {
        List<Piece.Accepted> accepted = result.accepted();
        List<Piece.Rejected> reasons = new ArrayList<>(result.rejected());
        PublishResult delivery = publisher.publishAll(accepted);
        if (delivery.outage().isPresent()) {
            tell(new FolderEvent.Waiting(delivery.outage().get().toString()));
            return false;
        }
        trouble = Optional.empty();
        reasons.addAll(delivery.refused());
        int published = accepted.size() - delivery.refused().size();
        FolderEvent event = reasons.isEmpty()
                ? new FolderEvent.Done(file.name(), published)
                : new FolderEvent.Failed(file.name(), published, reasons);
        move(file, event);
        return true;
    }

    private void move(DroppedFile file, FolderEvent event) {
        try {
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

    /** Once, for as long as it lasts. */
    private void tell(FolderEvent lasting) {
        Optional<Class<?>> sort = Optional.of(lasting.getClass());
        if (!trouble.equals(sort)) {
            listener.accept(lasting);
        }
        trouble = sort;
    }

    private Optional<ParseResult> unreadable(String reason) {
        return Optional.of(ParseResult.unreadable(format, reason));
    }
}
