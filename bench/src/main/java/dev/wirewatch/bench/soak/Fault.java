package dev.wirewatch.bench.soak;

import java.time.Duration;
import java.util.Locale;

/** What goes wrong in a soak. Each returns when all is well again, and the processors are ready. */
enum Fault {
    /** A processor ends as by kill -9 and is started again. */
    KILL {
        @Override
        void strike(SoakCluster cluster, ProcessorProcess processor) throws InterruptedException {
            processor.kill();
            processor.start();
        }
    },

    /** A processor ends as by kill -9, and is away until the others have its partitions. */
    OUTAGE {
        @Override
        void strike(SoakCluster cluster, ProcessorProcess processor) throws InterruptedException {
            processor.kill();
            Thread.sleep(AWAY.toMillis());
            processor.start();
        }
    },

    /** A processor is asked to stop, as for an update, and is started again. */
    RESTART {
        @Override
        void strike(SoakCluster cluster, ProcessorProcess processor) throws InterruptedException {
            processor.stop();
            processor.start();
        }
    },

    /** A processor stands still for longer than its session lasts, as in a virtual machine that is moved. */
    PAUSE {
        @Override
        void strike(SoakCluster cluster, ProcessorProcess processor) throws InterruptedException {
            processor.signal("STOP");
            Thread.sleep(LONGER_THAN_A_SESSION.toMillis());
            processor.signal("CONT");
        }
    },

    /** The schema registry is away. */
    REGISTRY_AWAY {
        @Override
        void strike(SoakCluster cluster, ProcessorProcess processor) throws InterruptedException {
            cluster.stopRegistry();
            Thread.sleep(NO_REGISTRY.toMillis());
            cluster.startRegistry();
        }
    },

    /** Bytes that are no record, and records of the wrong type, are written to each topic that is read. */
    POISON {
        @Override
        void strike(SoakCluster cluster, ProcessorProcess processor) {
            Poison.write(cluster.connection());
        }
    },

    /** Articles come that are as costly as the limits let them be. */
    ODD_ARTICLES {
        @Override
        void strike(SoakCluster cluster, ProcessorProcess processor) {
            OddArticles.publish(cluster.connection());
        }
    };

    private static final Duration LONGER_THAN_A_SESSION = Duration.ofSeconds(12);
    private static final Duration AWAY = Duration.ofSeconds(30);
    private static final Duration NO_REGISTRY = Duration.ofSeconds(8);

    /** @param processor the one that it strikes, if it strikes one */
    abstract void strike(SoakCluster cluster, ProcessorProcess processor) throws InterruptedException;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
