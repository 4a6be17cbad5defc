package dev.wirewatch.cli.run;

import dev.wirewatch.cli.options.TimeConverter;
import org.apache.kafka.clients.admin.OffsetSpec;
import picocli.CommandLine.ITypeConverter;

/** A point of a topic: {@code earliest}, {@code latest} or a time. */
final class StartConverter implements ITypeConverter<OffsetSpec> {

    @Override
    public OffsetSpec convert(String text) {
        return switch (text) {
            case "earliest" -> OffsetSpec.earliest();
            case "latest" -> OffsetSpec.latest();
            default -> OffsetSpec.forTimestamp(new TimeConverter().convert(text).toEpochMilli());
        };
    }
}
