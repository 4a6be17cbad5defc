package dev.wirewatch.deliver.mail;

import dev.wirewatch.deliver.Message;
import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.deliver.Sender;
import dev.wirewatch.deliver.state.RetrySchedule;
import dev.wirewatch.secret.SecretException;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a channel's mails one after the other, on a thread of its own. Recipients who cannot take a mail yet that others
 * have get it later, as long as the channel is open.
 */
final class MailSender implements Sender {

    /** A server may answer each command in time and still take forever. */
    private static final int MOST_SECONDS = 60;

    private static final Logger LOG = LoggerFactory.getLogger(MailSender.class);
    private static final RetrySchedule LATE = RetrySchedule.STANDARD;
    private static final int MOST_LATE = 1_000;

    private final MailServer server;
    private final MailComposer composer;
    private final SmtpConnection connection;
    private final Clock clock;
    private final Duration idle;
    private final ScheduledThreadPoolExecutor thread;
    private long sends;
    private int late;

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
        keepOpen();
    }

    private void keepOpen() {
        sends++;
        long upToNow = sends;
        if (!thread.isShutdown()) {
            thread.schedule(() -> closeUnlessUsedSince(upToNow), idle.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private Outcome sent(Message message) {
        try {
            MimeMessage mail = composer.compose(connection.session(), message, clock.instant());
            return sent(mail, List.of(mail.getAllRecipients()), 1);
        } catch (MessagingException e) {
            return new SmtpFault(server, e).outcome();
        }
    }

    private Outcome sent(MimeMessage mail, List<Address> to, int attempts) throws MessagingException {
        try {
            connection.send(mail, to);
            return new Outcome.Sent(Optional.of(mail.getMessageID()));
        } catch (SecretException e) {
            return unavailable(e.getMessage());
        } catch (MessagingException e) {
            SmtpFault fault = new SmtpFault(server, e);
            Outcome outcome = fault.outcome();
            if (outcome instanceof Outcome.Sent) {
                sendLater(mail, fault.late(), attempts);
            }
            return outcome;
        }
    }

    private void sendLater(MimeMessage mail, List<Address> to, int attempts) {
        Optional<Duration> pause =
                LATE.pause(attempts, ThreadLocalRandom.current().nextDouble());
        if (to.isEmpty() || thread.isShutdown()) {
            return;
        }
        if (pause.isEmpty() || late == MOST_LATE) {
            LOG.warn("event=mail-recipients-given-up server={} recipients={}", server, to.size());
            return;
        }
        late++;
        thread.schedule(() -> sendLate(mail, to, attempts + 1), pause.get().toMillis(), TimeUnit.MILLISECONDS);
    }

    private void sendLate(MimeMessage mail, List<Address> to, int attempts) {
        late--;
        try {
            Outcome outcome = sent(mail, to, attempts);
            if (outcome instanceof Outcome.Unavailable) {
                sendLater(mail, to, attempts);
            } else if (outcome instanceof Outcome.Refused refused) {
                LOG.warn("event=mail-recipients-refused server={} cause=\"{}\"", server, refused.reason());
            }
        } catch (MessagingException e) {
            LOG.warn("event=mail-recipients-given-up server={} recipients={}", server, to.size(), e);
        }
        keepOpen();
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
        thread.execute(() -> {
            connection.close();
            if (late > 0) {
                LOG.warn("event=late-mails-dropped server={} mails={}", server, late);
            }
        });
        thread.shutdown();
    }
}
