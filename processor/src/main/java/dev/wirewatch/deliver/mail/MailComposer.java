package dev.wirewatch.deliver.mail;

import dev.wirewatch.deliver.Message;
import dev.wirewatch.deliver.message.Format;
import dev.wirewatch.deliver.message.MessageWriter;
import dev.wirewatch.deliver.message.Pages;
import dev.wirewatch.deliver.message.ViewSize;
import dev.wirewatch.schemas.Channel;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** Makes a channel's messages into mails, with a part of plain text and one of HTML. */
final class MailComposer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String SUBJECT_START = "[Wirewatch] ";

    private final MessageWriter writer;
    private final InternetAddress from;
    private final List<InternetAddress> to;
    private final MailIds ids;
    private final Optional<String> unsubscribe;

    MailComposer(MessageWriter writer, Pages pages, MailServer server, List<InternetAddress> to, Channel channel) {
        this.writer = writer;
        this.from = server.from();
        this.to = List.copyOf(to);
        this.ids = new MailIds(channel.getId(), server.domain());
        this.unsubscribe = pages.unsubscribe(channel);
    }

    MimeMessage compose(Session session, Message message, Instant now) throws MessagingException {
        MimeMessage mail = new MailWithId(session, ids.of(message.id()));
        mail.setFrom(from);
        mail.setRecipients(MimeMessage.RecipientType.TO, to.toArray(InternetAddress[]::new));
        mail.setSubject(SUBJECT_START + writer.subject(message), UTF_8);
        mail.setSentDate(Date.from(now));
        Optional<String> first = ids.first(message);
        if (first.isPresent()) {
            mail.setHeader("In-Reply-To", first.get());
            mail.setHeader("References", first.get());
        }
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("List-Id", ids.list(message));
        if (unsubscribe.isPresent()) { // RFC 8058
            mail.setHeader("List-Unsubscribe", "<" + unsubscribe.get() + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        mail.setContent(new MimeMultipart(
                "alternative", part(message, Format.TEXT, "plain"), part(message, Format.HTML, "html")));
        mail.saveChanges();
        return mail;
    }

    private MimeBodyPart part(Message message, Format format, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(writer.write(message, format, ViewSize.largest()), UTF_8, subtype);
        return part;
    }

    /** A mail that keeps the id it was given. */
    private static final class MailWithId extends MimeMessage {

        private final String id;

        MailWithId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
