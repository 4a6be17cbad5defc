package dev.wirewatch.topology.alert;

import dev.wirewatch.formats.article.Digest;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.DigestItem;
import dev.wirewatch.schemas.internal.HeldAlert;
import dev.wirewatch.watch.AlertCause;
import dev.wirewatch.watch.Pacing.Holding;
import dev.wirewatch.watch.Telling;
import dev.wirewatch.watch.Watch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes the alerts that are held, and the digest of them. */
final class DigestWriter {

    private static final int MAX_ITEMS = 100;
    private static final int MAX_BYTES = 2 * 1024 * 1024;

    private DigestWriter() {}

    /** @param earlier the alert that is held of the article already */
    static HeldAlert held(RaisedAlert raised, Optional<HeldAlert> earlier, Instant received) {
        Alert alert = earlier.map(held -> renewed(held, raised)).orElse(raised.alert());
        DigestItem item = DigestItem.newBuilder()
                .setId(alert.getId())
                .setKind(alert.getKind())
                .setArticle(alert.getArticle())
                .setReason(alert.getReasons().stream().findFirst().orElse(null))
                .setCause(alert.getCause())
                .setHeldAt(earlier.map(held -> held.getItem().getHeldAt()).orElse(alert.getAlertedAt()))
                .build();
        return new HeldAlert(
                item,
                raised.story(),
                earlier.map(HeldAlert::getFirst).orElse(raised.first()),
                earlier.map(HeldAlert::getReceivedAt).orElse(received),
                raised.subject().orElse(null));
    }

    /** Tells as the first alert of its article what the article says by now. */
    static Alert renewed(HeldAlert earlier, RaisedAlert later) {
        DigestItem item = earlier.getItem();
        boolean newCause = later.subject().isPresent()
                || later.telling().cause().filter(AlertCause::othersStand).isPresent();
        return Alert.newBuilder(later.alert())
                .setId(item.getId())
                .setKind(item.getKind())
                .setCause(newCause ? later.alert().getCause() : item.getCause())
                .setChanged(
                        item.getKind() == AlertKind.NEW
                                ? List.of()
                                : later.alert().getChanged())
                .build();
    }

    /**
     * Lists what is held.
     *
     * @param held at least one
     */
    static Alert digest(Watch watch, Telling telling, Holding holding, List<HeldAlert> held, Instant now) {
        List<DigestItem> items = items(held);
        return Alert.newBuilder()
                .setId(Digest.of(Digest.SHORT, watch.id(), AlertKind.DIGEST, holding.since()))
                .setWatchId(watch.id())
                .setWatchLabel(watch.label())
                .setKind(AlertKind.DIGEST)
                .setArticle(items.get(0).getArticle())
                .setCause(telling.cause().map(AlertCause::sentence).orElse(null))
                .setAlertedAt(now)
                .setItems(items)
                .setMore(holding.count() - items.size())
                .build();
    }

    /** The first ones; one at least. */
    private static List<DigestItem> items(List<HeldAlert> held) {
        List<DigestItem> items = new ArrayList<>();
        int bytes = 0;
        for (DigestItem item : held.stream()
                .map(HeldAlert::getItem)
                .sorted(Comparator.comparing(DigestItem::getHeldAt))
                .limit(MAX_ITEMS)
                .toList()) {
            bytes += bytes(item);
            if (bytes > MAX_BYTES && !items.isEmpty()) {
                break;
            }
            items.add(item);
        }
        return items;
    }

    private static int bytes(DigestItem item) {
        try {
            return DigestItem.getEncoder().encode(item).remaining();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
