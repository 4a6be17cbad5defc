package dev.wirewatch.outbound;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Addresses outside the public Internet, from IANA's registries of special-purpose addresses (RFC 6890 and its updates).
 * An IPv6 address that embeds an IPv4 address, to which a gateway would forward, is classified by that one.
 */
final class AddressRanges {

    private static final int IPV4_BYTES = 4;

    private static final List<Range> IPV4 = List.of(
            range("an address of this network", 8, 0),
            range("a private address", 8, 10),
            range("an address of carrier-grade NAT", 10, 100, 64),
            range("a loopback address", 8, 127),
            range("a link-local address", 16, 169, 254),
            range("a private address", 12, 172, 16),
            range("a protocol assignment", 24, 192, 0, 0),
            range("an address for documentation", 24, 192, 0, 2),
            range("a protocol assignment", 24, 192, 88, 99),
            range("a private address", 16, 192, 168),
            range("an address of a cloud provider's internal services", 32, 168, 63, 129, 16),
            range("an address for benchmarks", 15, 198, 18),
            range("an address for documentation", 24, 198, 51, 100),
            range("an address for documentation", 24, 203, 0, 113),
            range("a multicast address", 4, 224),
            range("a reserved address", 4, 240));

    private static final List<Range> IPV6 = List.of(
            range("an address for benchmarks", 48, 0x20, 0x01, 0x00, 0x02, 0, 0),
            range("a protocol assignment", 28, 0x20, 0x01, 0x00, 0x10),
            range("an address for documentation", 32, 0x20, 0x01, 0x0d, 0xb8),
            range("an address for documentation", 20, 0x3f, 0xff, 0x00),
            range("a private address", 7, 0xfc),
            range("a link-local address", 10, 0xfe, 0x80),
            range("a private address", 10, 0xfe, 0xc0),
            range("a multicast address", 8, 0xff));

    private static final Range LOOPBACK =
            range("a loopback address", 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
    private static final Range GLOBAL_UNICAST = range("", 3, 0x20);

    private static final Range MAPPED = range("", 96, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff);
    private static final Range COMPATIBLE = range("", 96, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    private static final Range TRANSLATED = range("", 96, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0);
    private static final Range NAT64 = range("", 96, 0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0);
    private static final Range SIX_TO_FOUR = range("", 16, 0x20, 0x02);
    private static final Range TEREDO = range("", 32, 0x20, 0x01, 0, 0);

    private static final int LAST = 12;
    private static final int AFTER_6TO4 = 2;
    private static final int TEREDO_SERVER = 4;
    private static final int ISATAP = 8;

    private AddressRanges() {}

    /** The kind of a special address, such as "a loopback address"; empty for the public Internet. */
    static Optional<String> special(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == IPV4_BYTES ? first(IPV4, bytes) : ofIpv6(bytes);
    }

    private static Optional<String> ofIpv6(byte[] bytes) {
        if (LOOPBACK.holds(bytes)) {
            return Optional.of(LOOPBACK.kind());
        }
        if (MAPPED.holds(bytes) || COMPATIBLE.holds(bytes) || TRANSLATED.holds(bytes) || NAT64.holds(bytes)) {
            return first(IPV4, ipv4(bytes, LAST));
        }
        if (SIX_TO_FOUR.holds(bytes)) {
            return first(IPV4, ipv4(bytes, AFTER_6TO4));
        }
        if (TEREDO.holds(bytes)) {
            byte[] client = ipv4(bytes, LAST);
            for (int i = 0; i < client.length; i++) {
                client[i] = (byte) ~client[i];
            }
            return first(IPV4, client).or(() -> first(IPV4, ipv4(bytes, TEREDO_SERVER)));
        }
        return first(IPV6, bytes)
                .or(() -> GLOBAL_UNICAST.holds(bytes) ? Optional.empty() : Optional.of("a reserved address"))
                .or(() -> isIsatap(bytes) ? first(IPV4, ipv4(bytes, LAST)) : Optional.empty());
    }

    /** Whether the interface identifier embeds an IPv4 address (RFC 5214). */
    private static boolean isIsatap(byte[] bytes) {
        return (bytes[ISATAP] & 0xfd) == 0
                && bytes[ISATAP + 1] == 0
                && bytes[ISATAP + 2] == 0x5e
                && bytes[ISATAP + 3] == (byte) 0xfe;
    }

    private static byte[] ipv4(byte[] ipv6, int from) {
        return Arrays.copyOfRange(ipv6, from, from + IPV4_BYTES);
    }

    private static Optional<String> first(List<Range> ranges, byte[] address) {
        return ranges.stream()
                .filter(range -> range.holds(address))
                .map(Range::kind)
                .findFirst();
    }

    private static Range range(String kind, int bits, int... prefix) {
        return new Range(kind, bits, prefix);
    }

    /** The addresses whose first bits are those of the prefix. */
    private record Range(String kind, int bits, int[] prefix) {

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit += Byte.SIZE) {
                int rest = Math.min(Byte.SIZE, bits - bit);
                int mask = 0xff << (Byte.SIZE - rest);
                if (((address[bit / Byte.SIZE] ^ prefix[bit / Byte.SIZE]) & mask & 0xff) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
