package dev.wirewatch.topology.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.entities.EntityType;
import dev.wirewatch.schemas.Trend;
import dev.wirewatch.schemas.internal.TrendHour;
import dev.wirewatch.schemas.internal.TrendName;
import dev.wirewatch.trend.MainEntity;
import dev.wirewatch.trend.NameSeries;
import dev.wirewatch.trend.NamedArticle;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredTrendsTest {

    private static final Instant START = Instant.parse("2031-03-03T00:00:00Z");
    private static final MainEntity SURNAME = person("Brandt");

    @TempDir
    private Path folder;

    private KeyValueStore<String, TrendName> names;
    private KeyValueStore<String, TrendHour> hours;

    @BeforeEach
    void open() {
        Properties config = new Properties();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "trends");
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:1");
        MockProcessorContext<String, Trend> context =
                new MockProcessorContext<>(config, new TaskId(0, 0), folder.toFile());
        names = InMemoryStores.open("names", TrendName.class, context);
        hours = InMemoryStores.open("hours", TrendHour.class, context);
    }

    @Test
    void ofTooManyNamesThatOneIsForgottenThatWasNotSeenForLongest() {
        StoredTrends trends = StoredTrends.load(names, hours, 2);
        see(trends, 1, person("Ada Brandt"));
        see(trends, 2, person("Piet Tarn"));
        see(trends, 3, person("Ada Brandt"));
        StoredTrends again = StoredTrends.load(names, hours, 2);
        see(again, 4, person("Ida Voss"));

        assertThat(names.get(person("Piet Tarn").id())).isNull();
        assertThat(names.approximateNumEntries()).isEqualTo(2);
        assertThat(again.names(article(5, SURNAME))).containsExactly(person("Ada Brandt"));
    }

    @Test
    void whoIsForgottenIsMeantByNoSurname() {
        StoredTrends trends = StoredTrends.load(names, hours, 1);
        see(trends, 1, person("Ada Brandt"));
        see(trends, 2, person("Ida Voss"));

        assertThat(trends.names(article(3, SURNAME))).containsExactly(SURNAME);
    }

    private static void see(StoredTrends trends, int minute, MainEntity name) {
        NamedArticle article = article(minute, name);
        trends.count(article.time());
        NameSeries series = trends.series(name);
        series.add(article, trends.volume());
        trends.put(series);
    }

    private static NamedArticle article(int minute, MainEntity name) {
        return new NamedArticle(START.plusSeconds(60L * minute), "story", "Ferry late", List.of(name));
    }

    private static MainEntity person(String name) {
        return new MainEntity("person:" + name, EntityType.PERSON, name);
    }
}
