package dev.wirewatch.topology.table;

import dev.wirewatch.codec.EntityCodec;
import dev.wirewatch.entities.Catalog;
import dev.wirewatch.entities.CatalogIndex;
import dev.wirewatch.schemas.CatalogEntity;

/** The entities of {@code news.catalog}. */
public final class CatalogTable implements TableIndex<CatalogEntity> {

    private final CatalogIndex catalog = new CatalogIndex();

    public Catalog catalog() {
        return catalog;
    }

    @Override
    public void put(String id, CatalogEntity entity) {
        catalog.put(EntityCodec.decode(id, entity));
    }

    @Override
    public void remove(String id) {
        catalog.remove(id);
    }
}
