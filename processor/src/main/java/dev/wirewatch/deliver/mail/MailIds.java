package dev.wirewatch.deliver.mail;

import dev.wirewatch.deliver.Message;
import dev.wirewatch.schemas.Alert;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The ids of a channel's mails, which follow from those of its messages.
 *
 * @param domain of the sender
 */
record MailIds(String channelId, String domain) {

    private static final Pattern MESSAGE_ID = Pattern.compile("<[!-~&&[^<>]]{1,900}>");
    private static final Pattern NO_LABEL = Pattern.compile("[^a-z0-9-]+");

    /** The Message-ID of a message. */
    String of(String messageId) {
        return "<" + encoded(messageId) + "." + encoded(channelId) + "@" + domain + ">";
    }

    /** The Message-ID of the mail that told the story first; empty when this one does. */
    Optional<String> first(Message message) {
        if (message instanceof Message.Single single) {
            return single.thread()
                    .filter(id -> MESSAGE_ID.matcher(id).matches())
                    .or(() -> firstAlert(single.alert()).map(this::of))
                    .filter(first -> !first.equals(of(message.id())));
        }
        return Optional.empty();
    }

    private static Optional<String> firstAlert(Alert alert) {
        return Optional.ofNullable(alert.getStory()).map(story -> story.getFirstAlert());
    }

    /** The List-Id, by which mail programs sort: one for each watch, and one for summaries. */
    String list(Message message) {
        String watch =
                message instanceof Message.Single single ? label(single.alert().getWatchId()) + "." : "";
        return "<" + watch + "wirewatch." + domain + ">";
    }

    private static String label(String watchId) {
        return NO_LABEL.matcher(watchId.toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
