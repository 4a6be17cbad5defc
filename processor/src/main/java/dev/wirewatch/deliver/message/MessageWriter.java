package dev.wirewatch.deliver.message;

import dev.wirewatch.deliver.Message;
import dev.wirewatch.schemas.AlertKind;
import java.time.ZoneId;

/** Writes messages in any format. */
public final class MessageWriter {

    private static final ViewSize ONE_LINE = new ViewSize(150, 0, 0);

    private final Templates templates;
    private final ZoneId zone;
    private final Pages pages;

    /** @param zone of the times in messages */
    public MessageWriter(Templates templates, ZoneId zone, Pages pages) {
        this.templates = templates;
        this.zone = zone;
        this.pages = pages;
    }

    /** The message as its template writes it. */
    public String write(Message message, Format format, ViewSize size) {
        return templates.print(format, view(message, format, size));
    }

    /** What the message is of, in a line of plain text: "Meridian Bank: Update: Talks broken off". */
    public String subject(Message message) {
        return view(message, Format.TEXT, ONE_LINE).subject();
    }

    private View view(Message message, Format format, ViewSize size) {
        ViewWriter words = new ViewWriter(format, size, zone, pages);
        if (message instanceof Message.Single single) {
            return single.alert().getKind() == AlertKind.DIGEST
                    ? new SummaryWriter(words).digest(single.alert())
                    : words.alert(single.alert(), single.watch());
        }
        return new SummaryWriter(words).summary((Message.Summary) message);
    }
}
