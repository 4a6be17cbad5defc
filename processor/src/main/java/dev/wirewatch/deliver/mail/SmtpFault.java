package dev.wirewatch.deliver.mail;

import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.wording.OneLine;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * What went wrong with a mail. A server that refuses a message for good says so with a number from 500; but what a person
 * can mend at the server or in the channel, such as a wrong login or sender, is not the message's fault, and it is kept.
 */
record SmtpFault(MailServer server, MessagingException fault) {

    private static final int TRANSIENT = 400;
    private static final int PERMANENT = 500;
    private static final int AUTHENTICATION_REQUIRED = 530;
    private static final int AUTHENTICATION_FAILED = 535;
    private static final int LONGEST_REASON = 300;

    Outcome outcome() {
        if (fault instanceof AuthenticationFailedException) {
            return unavailable("does not take the login");
        }
        if (isSentToOthers()) {
            return new Outcome.Sent(Optional.empty());
        }
        List<Integer> replies = replies();
        if (replies.isEmpty()) {
            return unavailable("fails");
        }
        if (replies.stream().allMatch(SmtpFault::isPermanent)) {
            return new Outcome.Refused(sentence("refuses it"));
        }
        return unavailable("does not take it now");
    }

    /** The recipients who have it not but may later. */
    List<Address> late() {
        return chain().filter(SMTPAddressFailedException.class::isInstance)
                .map(SMTPAddressFailedException.class::cast)
                .filter(refused -> !isPermanent(refused.getReturnCode()))
                .<Address>map(SMTPAddressFailedException::getAddress)
                .toList();
    }

    /** Whether other recipients of the mail have it. */
    private boolean isSentToOthers() {
        return fault instanceof SendFailedException failed
                && failed.getValidSentAddresses() != null
                && failed.getValidSentAddresses().length > 0;
    }

    private static boolean isPermanent(int reply) {
        return reply >= PERMANENT && reply != AUTHENTICATION_REQUIRED && reply != AUTHENTICATION_FAILED;
    }

    /** The server's answers to the message and to its recipients; one to the sender counts as one for now. */
    private List<Integer> replies() {
        List<Integer> replies = new ArrayList<>();
        for (Exception step : chain().toList()) {
            if (step instanceof SMTPAddressFailedException refused) {
                replies.add(refused.getReturnCode());
            } else if (step instanceof SMTPSenderFailedException) {
                replies.add(0);
            } else if (step instanceof SMTPSendFailedException failed && failed.getReturnCode() >= TRANSIENT) {
                replies.add(failed.getReturnCode());
            }
        }
        return replies;
    }

    private Stream<Exception> chain() {
        return Stream.iterate(
                (Exception) fault, MessagingException.class::isInstance, step -> ((MessagingException) step)
                        .getNextException());
    }

    private Outcome unavailable(String what) {
        return new Outcome.Unavailable(sentence(what), Optional.empty());
    }

    private String sentence(String what) {
        return "The mail server %s %s: %s".formatted(server, what, OneLine.of(innermost(), LONGEST_REASON));
    }

    /** What the server or the network said, without what was made of it. */
    private String innermost() {
        Throwable at = fault;
        while (at.getCause() != null) {
            at = at.getCause();
        }
        return Optional.ofNullable(at.getMessage()).orElse(at.getClass().getSimpleName());
    }
}
