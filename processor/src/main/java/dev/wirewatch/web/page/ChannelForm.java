package dev.wirewatch.web.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.formats.RecordJson;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.ChannelDigest;
import dev.wirewatch.setup.ChannelAddress;
import dev.wirewatch.setup.ShownChannel;
import io.javalin.http.Context;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The fields of the form of a channel, as they were typed.
 *
 * @param address with its kind, as in {@code mail:me@example.org}
 * @param secrets where they are, a line each
 * @param options NAME=VALUE, a line each
 * @param digest {@code hour}, {@code day}, or empty for none
 * @param digestAt of a day, such as 07:30
 */
public record ChannelForm(
        String address,
        String label,
        String secrets,
        String options,
        String watchIds,
        String owners,
        String tags,
        String digest,
        String digestAt,
        String digestZone,
        boolean whenEmpty,
        String sumUpAfterMinutes) {

    private static final int MINUTES = 60;

    static ChannelForm blank(ZoneId zone) {
        return new ChannelForm("", "", "", "", "", "", "", "", "", zone.getId(), false, "");
    }

    static ChannelForm of(Channel channel, ZoneId zone) {
        Optional<ChannelDigest> digest = Optional.ofNullable(channel.getDigest());
        return new ChannelForm(
                ShownChannel.address(channel),
                channel.getLabel(),
                String.join("\n", channel.getSecrets()),
                channel.getOptions().entrySet().stream()
                        .map(option -> option.getKey() + "=" + option.getValue())
                        .sorted()
                        .collect(Collectors.joining("\n")),
                String.join(", ", channel.getWatchIds()),
                String.join("\n", channel.getOwners()),
                String.join(", ", channel.getTags()),
                digest.map(ChannelDigest::getPeriod).map(FormFields::word).orElse(""),
                digest.map(ChannelDigest::getAt)
                        .map(minute -> LocalTime.MIN.plusMinutes(minute).toString())
                        .orElse(""),
                digest.map(ChannelDigest::getZone).orElse(zone.getId()),
                digest.map(ChannelDigest::getWhenEmpty).orElse(false),
                Optional.ofNullable(channel.getSumUpAfterMinutes())
                        .map(Object::toString)
                        .orElse(""));
    }

    static ChannelForm of(Context http) {
        return new ChannelForm(
                FormFields.text(http, "address"),
                FormFields.text(http, "label"),
                FormFields.text(http, "secrets"),
                FormFields.text(http, "options"),
                FormFields.text(http, "watchIds"),
                FormFields.text(http, "owners"),
                FormFields.text(http, "tags"),
                FormFields.text(http, "digest"),
                FormFields.text(http, "digestAt"),
                FormFields.text(http, "digestZone"),
                !FormFields.text(http, "whenEmpty").isEmpty(),
                FormFields.text(http, "sumUpAfterMinutes"));
    }

    /**
     * The channel in the form that people write. An address that comes back as it was shown, with its secrets hidden, stays
     * as it is.
     *
     * @throws IllegalArgumentException when a field makes no sense
     */
    ObjectNode json(Optional<Channel> before) {
        ObjectNode json = before.map(RecordJson::of).orElseGet(JsonNodeFactory.instance::objectNode);
        if (before.map(ShownChannel::address).filter(address::equals).isEmpty()) {
            ChannelAddress typed = ChannelAddress.parse(address);
            json.put("kind", ChannelAddress.word(typed.kind())).put("address", typed.address());
        }
        json.put("label", label);
        FormFields.set(json, "secrets", FormFields.lines(secrets));
        FormFields.set(json, "watchIds", FormFields.commaSeparated(watchIds));
        FormFields.set(json, "owners", FormFields.lines(owners));
        FormFields.set(json, "tags", FormFields.commaSeparated(tags));
        putOptions(json.putObject("options"));
        json.remove(List.of("digest", "sumUpAfterMinutes"));
        if (!digest.isEmpty()) {
            json.putObject("digest")
                    .put("period", digest)
                    .put("at", digest.equals("day") ? minute() : 0)
                    .put("zone", digestZone)
                    .put("whenEmpty", whenEmpty);
        }
        if (!sumUpAfterMinutes.isEmpty()) {
            FormFields.number(json, "sumUpAfterMinutes", sumUpAfterMinutes);
        }
        return json;
    }

    private void putOptions(ObjectNode json) {
        for (String option : options.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList()) {
            int equals = option.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("An option has a name and a value, as in host=mail.example.");
            }
            json.put(option.substring(0, equals), option.substring(equals + 1));
        }
    }

    private int minute() {
        try {
            return LocalTime.parse(digestAt).toSecondOfDay() / MINUTES;
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("A digest of a day comes at a time such as 07:30.", e);
        }
    }
}
