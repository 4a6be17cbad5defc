package dev.wirewatch.deliver.mail;

import dev.wirewatch.deliver.ChannelException;
import dev.wirewatch.wording.OneLine;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Mail addresses as people write them: "Desk <desk@example.org>, ana@example.org". */
final class MailAddresses {

    private MailAddresses() {}

    /**
     * At least one.
     *
     * @throws ChannelException when one of them is none
     */
    static List<InternetAddress> parse(String written) {
        try {
            List<InternetAddress> addresses = new ArrayList<>();
            for (InternetAddress address : InternetAddress.parse(OneLine.of(written), true)) {
                addresses.add(checked(address));
            }
            if (!addresses.isEmpty()) {
                return List.copyOf(addresses);
            }
        } catch (AddressException | UnsupportedEncodingException e) {
            throw noAddress(written);
        }
        throw noAddress(written);
    }

    private static InternetAddress checked(InternetAddress address)
            throws AddressException, UnsupportedEncodingException {
        address.validate();
        if (address.isGroup() || address.getAddress().indexOf('@') < 1) {
            throw new AddressException("no mailbox");
        }
        return address.getPersonal() == null
                ? new InternetAddress(address.getAddress())
                : new InternetAddress(address.getAddress(), address.getPersonal(), StandardCharsets.UTF_8.name());
    }

    private static ChannelException noAddress(String written) {
        return new ChannelException("'%s' is no mail address; write me@example.org, or several with commas between."
                .formatted(OneLine.of(written, 100)));
    }
}
