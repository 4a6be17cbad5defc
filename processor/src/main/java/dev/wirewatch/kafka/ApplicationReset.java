package dev.wirewatch.kafka;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/**
 * Takes a Kafka Streams application back to a chosen point of its input, as Kafka's own StreamsResetter does: its
 * changelogs and repartition topics are deleted, and its group's offsets set. The compacted topics are not touched, since
 * each instance reads them whole at every start. The local state of each instance must be deleted as well, before
 * it starts again: it would pass for the state of the new, empty changelogs.
 */
public final class ApplicationReset {

    private final Admin admin;
    private final SchemaRegistryClient registry;
    private final String applicationId;
    private final Set<String> internalTopics;

    /** @param internalTopics names of the application's changelogs and repartition topics */
    public ApplicationReset(
            Admin admin, SchemaRegistryClient registry, String applicationId, Set<String> internalTopics) {
        this.admin = admin;
        this.registry = registry;
        this.applicationId = applicationId;
        this.internalTopics = Set.copyOf(internalTopics);
    }

    /**
     * Works out what to do and changes nothing.
     *
     * @param start where to process the input from
     * @param clearOutputs whether to delete all that the application wrote, so that nothing is there twice
     * @throws ApplicationActiveException when an instance is running or its session has not ended yet
     * @throws KafkaException when Kafka is away or refuses
     * @throws UncheckedIOException when the registry is away or refuses
     */
    public ResetPlan plan(OffsetSpec start, boolean clearOutputs) {
        requireInactive();
        Set<String> topics = KafkaFutures.await(admin.listTopics().names());
        Set<TopicPartition> inputs = partitions(Topics.INPUTS);
        Map<TopicPartition, Long> ends = offsets(inputs, OffsetSpec.latest());
        Map<TopicPartition, Long> starts = new HashMap<>(offsets(inputs, start));
        starts.replaceAll((partition, offset) -> offset < 0 ? ends.get(partition) : offset); // nothing is that new
        return new ResetPlan(
                starts,
                ends,
                common(internalTopics, topics),
                common(
                        subjects(),
                        internalTopics.stream().map(TopicSetup::subject).toList()),
                clearOutputs ? offsets(partitions(Topics.OUTPUTS), OffsetSpec.latest()) : Map.of());
    }

    /** Does it. Where it fails half-way it can be planned and run again. The exceptions are those of {@link #plan}. */
    public void run(ResetPlan plan) {
        requireInactive();
        // the offsets of an instance that was killed, still to be committed or not, must not follow those set here
        new StreamsTransactions(admin, applicationId).abortAll();
        plan.subjects().forEach(this::deleteSubject);
        KafkaFutures.await(admin.deleteTopics(plan.topics()).all());
        KafkaFutures.await(admin.alterConsumerGroupOffsets(applicationId, mapped(plan.starts(), OffsetAndMetadata::new))
                .all());
        KafkaFutures.await(admin.deleteRecords(mapped(plan.cleared(), RecordsToDelete::beforeOffset))
                .all());
    }

    private void requireInactive() {
        try {
            ConsumerGroupDescription group = KafkaFutures.await(admin.describeConsumerGroups(List.of(applicationId))
                    .describedGroups()
                    .get(applicationId));
            if (!group.members().isEmpty()) {
                throw new ApplicationActiveException(
                        applicationId,
                        group.members().stream()
                                .map(member -> member.host().replaceFirst("^/", ""))
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        } catch (GroupIdNotFoundException e) {
            // it never ran, or so long ago that its offsets have expired
        }
    }

    private Collection<String> subjects() {
        try {
            return registry.getAllSubjects();
        } catch (IOException | RestClientException e) {
            throw new UncheckedIOException(e instanceof IOException io ? io : new IOException(e));
        }
    }

    private void deleteSubject(String subject) {
        try {
            registry.deleteSubject(subject);
        } catch (IOException | RestClientException e) {
            throw new UncheckedIOException(e instanceof IOException io ? io : new IOException(e));
        }
    }

    private Set<TopicPartition> partitions(List<Topic<?>> topics) {
        Set<TopicPartition> partitions = new HashSet<>();
        KafkaFutures.await(admin.describeTopics(topics.stream().map(Topic::name).toList())
                        .allTopicNames())
                .forEach((name, topic) -> topic.partitions()
                        .forEach(partition -> partitions.add(new TopicPartition(name, partition.partition()))));
        return partitions;
    }

    private Map<TopicPartition, Long> offsets(Set<TopicPartition> partitions, OffsetSpec spec) {
        return mapped(
                KafkaFutures.await(admin.listOffsets(
                                partitions.stream().collect(Collectors.toMap(Function.identity(), any -> spec)))
                        .all()),
                found -> found.offset());
    }

    private static <A, B> Map<TopicPartition, B> mapped(Map<TopicPartition, A> values, Function<A, B> function) {
        Map<TopicPartition, B> mapped = new HashMap<>();
        values.forEach((partition, value) -> mapped.put(partition, function.apply(value)));
        return mapped;
    }

    private static Set<String> common(Collection<String> some, Collection<String> others) {
        Set<String> common = new HashSet<>(some);
        common.retainAll(others);
        return common;
    }
}
