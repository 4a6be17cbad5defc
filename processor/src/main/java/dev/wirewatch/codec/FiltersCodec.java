package dev.wirewatch.codec;

import dev.wirewatch.schemas.WatchFilters;
import dev.wirewatch.watch.Filters;
import dev.wirewatch.watch.Rule;
import java.util.Optional;

/** The filters of a watch to Avro and back; those that ask for nothing are null. */
final class FiltersCodec {

    private FiltersCodec() {}

    static WatchFilters encode(Filters filters) {
        return filters.equals(Filters.NONE)
                ? null
                : new WatchFilters(
                        filters.sources(),
                        filters.notSources(),
                        filters.languages(),
                        filters.subjects(),
                        filters.urgency().orElse(null),
                        filters.confidence().orElse(null),
                        filters.onlyEmbargoed(),
                        filters.onlyCorrected(),
                        filters.not().map(Rule.Query::text).orElse(null));
    }

    static Filters decode(WatchFilters filters) {
        return filters == null
                ? Filters.NONE
                : new Filters(
                        filters.getSources(),
                        filters.getNotSources(),
                        filters.getLanguages(),
                        filters.getSubjects(),
                        Optional.ofNullable(filters.getUrgency()),
                        Optional.ofNullable(filters.getConfidence()),
                        filters.getOnlyEmbargoed(),
                        filters.getOnlyCorrected(),
                        Optional.ofNullable(filters.getNot()).map(Rule.Query::new));
    }
}
