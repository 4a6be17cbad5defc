package dev.wirewatch.deliver.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerPartitionAssignor.GroupSubscription;
import org.apache.kafka.clients.consumer.ConsumerPartitionAssignor.Subscription;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairedAssignorTest {

    private static final List<String> TOPICS = List.of("news.alerts", "news.deliveries");

    private final PairedAssignor assignor = new PairedAssignor();

    @ParameterizedTest
    @CsvSource({"1, 4", "2, 4", "3, 8", "4, 4", "5, 4"})
    void eachMemberHasItsShareOfBothTopics(int members, int partitions) {
        Map<String, List<TopicPartition>> assigned = assign(cluster(partitions, partitions), fresh(members));

        assertThat(assigned.values()).allSatisfy(some -> {
            assertThat(numbers(some, "news.alerts")).isEqualTo(numbers(some, "news.deliveries"));
            assertThat(numbers(some, "news.alerts"))
                    .hasSizeBetween(partitions / members, (partitions + members - 1) / members);
        });
        assertThat(assigned.values().stream().flatMap(List::stream))
                .hasSize(2 * partitions)
                .doesNotHaveDuplicates();
    }

    @Test
    void moreAlertPartitionsAreSharedOutToo() {
        assertThat(assign(cluster(10, 4), fresh(2)).values().stream().flatMap(List::stream))
                .hasSize(14)
                .doesNotHaveDuplicates();
    }

    /** As the cooperative protocol wants it: they are another member's only when their owner has given them up. */
    @Test
    void aNewMemberGetsPartitionsInTwoSteps() {
        Cluster cluster = cluster(4, 4);
        List<TopicPartition> all = assign(cluster, fresh(1)).get("member-0");
        Map<String, List<TopicPartition>> first =
                assign(cluster, Map.of("member-0", subscription(all, 1), "member-1", subscription(List.of(), -1)));
        assertThat(first.get("member-0")).hasSize(4).isSubsetOf(all);
        assertThat(first.get("member-1")).isEmpty();

        Map<String, List<TopicPartition>> second = assign(
                cluster,
                Map.of("member-0", subscription(first.get("member-0"), 2), "member-1", subscription(List.of(), 2)));
        assertThat(second.get("member-0")).containsExactlyInAnyOrderElementsOf(first.get("member-0"));
        assertThat(second.get("member-1")).hasSize(4);
        assertThat(numbers(second.get("member-1"), "news.alerts"))
                .isEqualTo(numbers(second.get("member-1"), "news.deliveries"));
    }

    private Map<String, List<TopicPartition>> assign(Cluster cluster, Map<String, Subscription> group) {
        Map<String, List<TopicPartition>> assigned = new HashMap<>();
        assignor.assign(cluster, new GroupSubscription(group))
                .groupAssignment()
                .forEach((member, assignment) -> assigned.put(member, assignment.partitions()));
        return assigned;
    }

    private static Map<String, Subscription> fresh(int members) {
        return IntStream.range(0, members)
                .boxed()
                .collect(Collectors.toMap(number -> "member-" + number, any -> subscription(List.of(), -1)));
    }

    private static Subscription subscription(List<TopicPartition> owned, int generation) {
        return new Subscription(TOPICS, null, new ArrayList<>(owned), generation, Optional.empty());
    }

    private static Cluster cluster(int alerts, int deliveries) {
        Node node = new Node(1, "localhost", 9092);
        List<PartitionInfo> partitions = Stream.concat(
                        IntStream.range(0, alerts).mapToObj(number -> info("news.alerts", number, node)),
                        IntStream.range(0, deliveries).mapToObj(number -> info("news.deliveries", number, node)))
                .toList();
        return new Cluster("cluster", List.of(node), partitions, Set.of(), Set.of());
    }

    private static PartitionInfo info(String topic, int number, Node node) {
        return new PartitionInfo(topic, number, node, new Node[] {node}, new Node[] {node});
    }

    private static Set<Integer> numbers(List<TopicPartition> partitions, String topic) {
        return partitions.stream()
                .filter(partition -> partition.topic().equals(topic))
                .map(TopicPartition::partition)
                .collect(Collectors.toSet());
    }
}
