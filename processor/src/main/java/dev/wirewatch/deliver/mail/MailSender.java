package dev.wirewatch.deliver.mail;

import dev.wirewatch.deliver.Message;
import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.deliver.Sender;
import dev.wirewatch.secret.SecretException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Sends a channel's mails one after the other, on a thread of its own. */
final class MailSender implements Sender {

    /** A server may answer each command in time and still take forever. */
    private static final int MOST_SECONDS = 60;

    private final MailServer server;
    private final MailComposer composer;
    private final SmtpConnection connection;
    private final Clock clock;
    private final Duration idle;
    private final ScheduledThreadPoolExecutor thread;
    private long sends;

    /** @param idle how long the connection is kept for the next mail */
    MailSender(MailServer server, MailComposer composer, SmtpConnection connection, Clock clock, Duration idle) {
        this.server = server;
        this.composer = composer;
        this.connection = connection;
        this.clock = clock;
        this.idle = idle;
        this.thread = new ScheduledThreadPoolExecutor(1, task -> {
            Thread worker = new Thread(task, "mail-" + server.host());
            worker.setDaemon(true);
            return worker;
        });
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        thread.setKeepAliveTime(idle.toMillis(), TimeUnit.MILLISECONDS);
        thread.allowCoreThreadTimeOut(true);
    }

    @Override
    public CompletableFuture<Outcome> send(Message message) {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        try {
            thread.execute(() -> {
                if (!outcome.isDone()) { // else it ran out of time in the queue, and will be sent again
                    attempt(message, outcome);
                }
            });
        } catch (RejectedExecutionException e) {
            return CompletableFuture.completedFuture(unavailable("The channel was closed."));
        }
        return outcome.completeOnTimeout(
                unavailable("The mail server %s did not finish within %d s.".formatted(server, MOST_SECONDS)),
                MOST_SECONDS,
                TimeUnit.SECONDS);
    }

    private void attempt(Message message, CompletableFuture<Outcome> outcome) {
        try {
            outcome.complete(sent(message));
        } catch (RuntimeException | Error e) {
            outcome.completeExceptionally(e);
        }
        sends++;
        long upToNow = sends;
        if (!thread.isShutdown()) {
            thread.schedule(() -> closeUnlessUsedSince(upToNow), idle.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private Outcome sent(Message message) {
        try {
            MimeMessage mail = composer.compose(connection.session(), message, clock.instant());
            connection.send(mail);
            return new Outcome.Sent(Optional.of(mail.getMessageID()));
        } catch (MessagingException e) {
            return new SmtpFault(server, e).outcome();
        } catch (SecretException e) {
            return unavailable(e.getMessage());
        }
    }

    private void closeUnlessUsedSince(long then) {
        if (sends == then) {
            connection.close();
        }
    }

    private static Outcome unavailable(String reason) {
        return new Outcome.Unavailable(reason, Optional.empty());
    }

    @Override
    public int concurrency() {
        return 1;
    }

    /** What is on its way may still arrive. */
    @Override
    public void close() {
        thread.execute(connection::close);
        thread.shutdown();
    }
}
