/**
 * Kafka and a schema registry inside the process, so that the first run needs no server. No class of Kafka's server
 * leaves this package: {@link dev.wirewatch.embedded.EmbeddedKafka} gives an address and
 * {@link dev.wirewatch.embedded.EmbeddedRegistry} a URL, and all other code uses both as it would use remote ones.
 *
 * <p><b>The port is kept.</b> Clients know Kafka by its address, and the broker advertises that address, so a port that
 * changed with each start would cut off every subscriber. The controller's port is used inside the process only and is
 * chosen anew at each start. One process at a time may use a data folder
 * ({@link dev.wirewatch.lock.FolderLock}).
 *
 * <p><b>Why a killed broker is unregistered.</b> After kill -9 the cluster's metadata still list the old broker as alive
 * and as leader of every partition. A broker that starts in this state loads its transaction coordinator, cannot reach
 * itself, is fenced when the old session ends, and then drops the commit markers of prepared transactions ("these
 * partitions are likely deleted already"): read_committed consumers then wait for ever. So
 * {@link dev.wirewatch.embedded.KafkaNode} starts the controller first and unregisters the killed broker, as an
 * administrator does for a machine that is gone. Its partitions have no leader until the new broker registers, which is
 * the truth. Waiting for the old session to end would have the same effect, seconds later. The broker's clean-shutdown
 * marker says whether this is needed. A kill loses nothing that was acknowledged; a power cut may lose the last moments,
 * since records are not flushed one by one and there is no replica. Where that is not acceptable, run a cluster.
 *
 * <p><b>Why there is a registry of our own.</b> Every record carries the id of its schema, so a topic cannot be read
 * without a registry, and Confluent's is another server to install. Ours implements what Avro users need of it:
 * subjects, versions, references, compatibility, modes, soft and permanent deletion, with Confluent's paths, error codes
 * and messages, and with Confluent's records in {@code _schemas}, so that Confluent's registry can take over the topic.
 * It must be the only writer of that topic and has no authentication, contexts, rules or other schema formats: on a
 * cluster, use Confluent's.
 *
 * <p>Inside, a change is a value ({@link dev.wirewatch.embedded.RegistryChange}), the state is the sum of all changes
 * ({@link dev.wirewatch.embedded.RegistryState}), the rules decide which change is allowed next
 * ({@link dev.wirewatch.embedded.Registry}), the topic stores them ({@link dev.wirewatch.embedded.SchemaTopic}) and the
 * routes serve HTTP. A change is valid once it is in the topic: after a kill between the write and the response the
 * client asks again and gets the same id.
 */
package dev.wirewatch.embedded;
