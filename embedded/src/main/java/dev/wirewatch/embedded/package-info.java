/**
 * Kafka and a schema registry inside the process, so that the first run needs no server. Nothing of Kafka's own
 * classes leaves this package: {@link dev.wirewatch.embedded.EmbeddedKafka} gives an address and
 * {@link dev.wirewatch.embedded.EmbeddedRegistry} a URL, and everybody else uses the two as if they stood in another
 * rack.
 *
 * <p><b>The port is remembered.</b> Clients know Kafka by its address, and the broker tells its address to them
 * again, so a port that changed with each start would cut off everyone who subscribed yesterday. The controller's port
 * is only spoken of inside and is picked afresh each time. One process may use a data folder; a lock that the system
 * takes back even from a killed process sees to that.
 *
 * <p><b>Why the dead broker is struck off.</b> After kill -9 the cluster's metadata still call the old broker alive and
 * leader of every partition. A broker that starts into this loads its transaction coordinator, cannot reach itself, is
 * fenced when the old session runs out, and then throws away the commit markers of prepared transactions ("these
 * partitions are likely deleted already"): whoever reads committed records only waits for good. So
 * {@link dev.wirewatch.embedded.KafkaNode} starts the controller first and has it unregister the dead broker, as an
 * administrator would for a machine that is gone. Its partitions are then without a leader until the new broker
 * registers, which is the truth. Waiting for the old session to lapse would do the same, seconds later. The broker's
 * farewell note, written when it ends in good order, tells whether there is anything to do. A kill loses nothing that
 * was acknowledged; a power cut may lose the last moments, since nothing is flushed for each record and there is no
 * second copy. Who cannot bear that runs a cluster.
 *
 * <p><b>Why a registry of our own exists.</b> Every record carries the id of its schema, so nobody reads a topic
 * without a registry, and Confluent's is another server to install. Ours keeps to what Avro users need of it: subjects,
 * versions, references, compatibility, modes, both sorts of deletion, with Confluent's paths, error codes and words, and
 * with Confluent's records in {@code _schemas}, so that a real registry can take over the topic. It is alone in writing
 * that topic and knows no log-in, no contexts, no rules and no other format: on a cluster, use Confluent's.
 *
 * <p>Inside, a change is a value ({@link dev.wirewatch.embedded.RegistryChange}), the state is the sum of the changes
 * ({@link dev.wirewatch.embedded.RegistryState}), the rules decide which change may come next
 * ({@link dev.wirewatch.embedded.Registry}), the topic keeps them ({@link dev.wirewatch.embedded.SchemaTopic}) and the
 * routes speak HTTP. A change counts when the topic has it, so a kill between writing and answering only makes the
 * client ask again and get the same id.
 */
package dev.wirewatch.embedded;
