package dev.wirewatch.deliver.command;

import dev.wirewatch.deliver.ChannelException;
import dev.wirewatch.deliver.Sender;
import dev.wirewatch.deliver.Transport;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.ChannelKind;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Channels whose receiver is a program. */
public final class CommandTransport implements Transport {

    private static final Duration TIME_LIMIT = Duration.ofSeconds(30);

    private final Set<Path> allowed;
    private final Duration limit;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "deliver-command");
        thread.setDaemon(true);
        return thread;
    });

    /** @param allowed programs, by their absolute paths */
    public CommandTransport(Set<Path> allowed) {
        this(allowed, TIME_LIMIT);
    }

    CommandTransport(Set<Path> allowed, Duration limit) {
        this.allowed = Set.copyOf(allowed);
        this.limit = limit;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.COMMAND;
    }

    @Override
    public void check(Channel channel) {
        try {
            if (!Path.of(channel.getAddress()).isAbsolute()) {
                throw new ChannelException("A program is named by its whole path, as in /usr/local/bin/tell-desk.");
            }
        } catch (InvalidPathException e) {
            throw new ChannelException("'" + channel.getAddress() + "' is not a path.");
        }
        if (!channel.getOptions().isEmpty() || !channel.getSecrets().isEmpty()) {
            throw new ChannelException("A program takes neither options nor secrets.");
        }
    }

    @Override
    public Sender open(Channel channel) {
        check(channel);
        Path program = Path.of(channel.getAddress());
        return new CommandSender(program, allowed.contains(program), limit, threads);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
