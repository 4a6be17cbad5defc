package dev.wirewatch.deliver.loop;

import dev.wirewatch.kafka.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.TopicPartition;

/**
 * Shares out the partitions of news.deliveries, and gives each instance those of news.alerts that have the same numbers.
 * Taken together they would be equal in number only: one instance could have all alerts and another all channels. Kafka
 * makes it, by its name.
 */
public final class PairedAssignor extends CooperativeStickyAssignor {

    private static final String LEADING = Topics.DELIVERIES.name();

    @Override
    public String name() {
        return "wirewatch-paired";
    }

    @Override
    public GroupAssignment assign(Cluster cluster, GroupSubscription group) {
        Map<String, Subscription> leading = new HashMap<>();
        group.groupSubscription().forEach((member, subscription) -> leading.put(member, leading(subscription)));
        GroupAssignment assigned = super.assign(cluster, new GroupSubscription(leading));
        int all = cluster.partitionsForTopic(Topics.ALERTS.name()).size();
        int leaders = Math.max(1, cluster.partitionsForTopic(LEADING).size());
        Map<String, Assignment> paired = new HashMap<>();
        assigned.groupAssignment()
                .forEach((member, assignment) -> paired.put(member, paired(assignment, all, leaders)));
        return new GroupAssignment(paired);
    }

    private static Subscription leading(Subscription subscription) {
        Subscription leading = new Subscription(
                List.of(LEADING),
                subscription.userData(),
                subscription.ownedPartitions().stream()
                        .filter(partition -> partition.topic().equals(LEADING))
                        .toList(),
                subscription.generationId().orElse(DEFAULT_GENERATION),
                subscription.rackId());
        leading.setGroupInstanceId(subscription.groupInstanceId());
        return leading;
    }

    private static Assignment paired(Assignment assignment, int all, int leaders) {
        List<TopicPartition> partitions = new ArrayList<>(assignment.partitions());
        for (TopicPartition leader : assignment.partitions()) {
            for (int number = leader.partition(); number < all; number += leaders) {
                partitions.add(new TopicPartition(Topics.ALERTS.name(), number));
            }
        }
        return new Assignment(partitions, assignment.userData());
    }
}
