package dev.wirewatch.cli.watch;

import com.google.common.base.Suppliers;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.CatalogEntity;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The names of the entities of the catalog, which is read when the first is asked for. */
final class EntityNames {

    private final Supplier<Map<String, CatalogEntity>> catalog;

    EntityNames(Supplier<Connection> connection) {
        catalog = Suppliers.memoize(() -> new CompactedTopic<CatalogEntity>(connection.get(), Topics.CATALOG).read());
    }

    Optional<String> name(String id) {
        return Optional.ofNullable(catalog.get().get(id)).map(CatalogEntity::getName);
    }
}
