package dev.wirewatch.setup;

import dev.wirewatch.schemas.ChannelKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where a channel leads, as people type it: {@code mail:me@example.org}, {@code webhook:https://desk.example/hook}. */
public record ChannelAddress(ChannelKind kind, String address) {

    private static final int ID_BYTES = 4;
    private static final List<ChannelKind> KINDS = Arrays.stream(ChannelKind.values())
            .filter(kind -> kind != ChannelKind.UNKNOWN)
            .toList();

    /** @throws IllegalArgumentException when it does not begin with a kind of channel */
    public static ChannelAddress parse(String text) {
        int colon = text.indexOf(':');
        return KINDS.stream()
                .filter(kind -> colon > 0 && word(kind).equals(text.substring(0, colon)))
                .findFirst()
                .map(kind -> new ChannelAddress(kind, text.substring(colon + 1).strip()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "A channel begins with its kind, as in mail:me@example.org; " + kinds()));
    }

    /** Says which there are. */
    static String kinds() {
        return "the kinds are " + KINDS.stream().map(ChannelAddress::word).collect(Collectors.joining(", ")) + ".";
    }

    public static String word(ChannelKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The same for the same address, so that adding it again changes the channel. */
    public String id() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
            return word(kind) + "-" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
