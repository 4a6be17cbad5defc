package dev.wirewatch.cli.options;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where a program answers over HTTP, as in {@code http://127.0.0.1:8090}. */
public final class HttpAddressConverter implements ITypeConverter<URI> {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    @Override
    public URI convert(String text) {
        return parse(text)
                .filter(address -> address.getHost() != null && SCHEMES.contains(address.getScheme()))
                .orElseThrow(() ->
                        new TypeConversionException("'" + text + "' is not an address; use http://127.0.0.1:8090."));
    }

    private static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(text.replaceFirst("/+$", "")));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
