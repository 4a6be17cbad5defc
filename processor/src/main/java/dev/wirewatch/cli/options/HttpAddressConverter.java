package dev.wirewatch.cli.options;

import java.net.URI;
import java.net.URISyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where a program answers over HTTP, as in {@code http://127.0.0.1:8090}. */
public final class HttpAddressConverter implements ITypeConverter<URI> {

    @Override
    public URI convert(String text) {
        try {
            URI address = new URI(text.replaceFirst("/+$", ""));
            if (("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new TypeConversionException(problem(text));
        }
        throw new TypeConversionException(problem(text));
    }

    private static String problem(String text) {
        return "'" + text + "' is not an address; use http://127.0.0.1:8090.";
    }
}
