package dev.wirewatch.cli.channel;

import dev.wirewatch.cli.options.DurationConverter;
import dev.wirewatch.cli.options.ZoneConverter;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.ChannelDigest;
import dev.wirewatch.schemas.DigestPeriod;
import dev.wirewatch.secret.Secrets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of a new channel. */
final class ChannelOptions {

    @Option(names = "--label", paramLabel = "TEXT", description = "A name for people to read (default: the address).")
    private Optional<String> label = Optional.empty();

    @Option(
            names = "--secret",
            paramLabel = "REF",
            description = {
                "Where the secret is that it signs or logs in with: env:NAME or file:/PATH, read where alerts are delivered."
                        + " Two while a key is replaced."
            })
    private List<String> secrets = new ArrayList<>();

    @Option(
            names = "--option",
            paramLabel = "NAME=VALUE",
            description = "What this kind of channel can be told besides, such as host=mail.example; may be repeated.")
    private Map<String, String> options = new LinkedHashMap<>();

    @Option(
            names = "--watch",
            paramLabel = "ID",
            split = ",",
            description = "Only alerts of these watches; with --owner and --tag, of any of them (default: all alerts).")
    private List<String> watches = new ArrayList<>();

    @Option(
            names = "--owner",
            paramLabel = "NAME",
            split = ",",
            description = "Only alerts of watches of these owners.")
    private List<String> owners = new ArrayList<>();

    @Option(
            names = "--tag",
            paramLabel = "TAG",
            split = ",",
            description = "Only alerts of watches with one of these tags.")
    private List<String> tags = new ArrayList<>();

    @Option(
            names = "--digest",
            paramLabel = "hour|HH:MM",
            converter = DigestConverter.class,
            description =
                    "Sum alerts up in place of sending each: every full hour, or once a day at a time, as in 07:30.")
    private Optional<DigestTime> digest = Optional.empty();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = ZoneConverter.class,
            description = "The time zone of --digest, such as Europe/Oslo (default: that of this machine).")
    private Optional<ZoneId> zone = Optional.empty();

    @Option(names = "--when-empty", description = "Say so when there was nothing to sum up.")
    private boolean whenEmpty;

    @Option(
            names = "--sum-up-after",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "After an outage, sum up what is older, as in 1h, in place of sending each.")
    private Optional<Duration> sumUpAfter = Optional.empty();

    /**
     * Fills in what they say.
     *
     * @throws IllegalArgumentException when they make no sense
     */
    Channel.Builder set(Channel.Builder channel) {
        if (digest.isEmpty() && (zone.isPresent() || whenEmpty)) {
            throw new IllegalArgumentException("--zone and --when-empty say more of --digest, which is missing.");
        }
        if (!secrets.stream().allMatch(Secrets::isReference)) { // not shown, since it may be the secret itself
            throw new IllegalArgumentException("--secret says where the secret is, as env:NAME or file:/PATH do.");
        }
        label.ifPresent(channel::setLabel);
        return channel.setSecrets(secrets)
                .setOptions(options)
                .setWatchIds(watches)
                .setOwners(owners)
                .setTags(tags)
                .setDigest(digest.map(this::digest).orElse(null))
                .setSumUpAfterMinutes(sumUpAfter
                        .map(time -> Math.toIntExact(time.toMinutes()))
                        .orElse(null));
    }

    private ChannelDigest digest(DigestTime time) {
        return ChannelDigest.newBuilder()
                .setPeriod(time.minute().isPresent() ? DigestPeriod.DAY : DigestPeriod.HOUR)
                .setAt(time.minute().orElse(0))
                .setZone(zone.orElseGet(ZoneId::systemDefault).getId())
                .setWhenEmpty(whenEmpty)
                .build();
    }
}
