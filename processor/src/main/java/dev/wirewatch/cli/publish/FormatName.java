package dev.wirewatch.cli.publish;

import dev.wirewatch.formats.article.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format. */
final class FormatName implements ITypeConverter<Format> {

    @Override
    public Format convert(String name) {
        return Format.named(name)
                .orElseThrow(() -> new TypeConversionException(
                        "There is no format '" + name + "'; it is one of " + Format.tokens() + "."));
    }
}
