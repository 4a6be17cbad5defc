package dev.wirewatch.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangesTest {

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, this network",
        "0.1.2.3, this network",
        "10.0.0.1, private",
        "10.255.255.255, private",
        "100.64.0.1, carrier-grade",
        "100.127.255.255, carrier-grade",
        "127.0.0.1, loopback",
        "127.255.0.3, loopback",
        "169.254.169.254, link-local",
        "169.254.0.1, link-local",
        "172.16.0.1, private",
        "172.31.255.255, private",
        "192.0.0.8, protocol",
        "192.0.2.1, documentation",
        "192.168.0.1, private",
        "198.18.0.1, benchmarks",
        "198.19.255.255, benchmarks",
        "198.51.100.7, documentation",
        "203.0.113.9, documentation",
        "168.63.129.16, cloud",
        "224.0.0.1, multicast",
        "239.255.255.255, multicast",
        "240.0.0.1, reserved",
        "255.255.255.255, reserved",
        "::1, loopback",
        "::, this network",
        "fc00::1, private",
        "fd00:ec2::254, private",
        "fdff::1, private",
        "fe80::1, link-local",
        "febf::1, link-local",
        "fec0::1, private",
        "ff02::1, multicast",
        "2001:db8::1, documentation",
        "3fff:fff::1, documentation",
        "2001:2:0:1::, benchmarks",
        "100::1, reserved",
        "4000::1, reserved",
        "64:ff9b:1::1, reserved",
        "5f00::1, reserved"
    })
    void addressesThatAreNotOfThePublicInternet(String address, String kind) throws UnknownHostException {
        assertThat(AddressRanges.special(InetAddress.getByName(address)))
                .hasValueSatisfying(words -> assertThat(words).contains(kind));
    }

    @ParameterizedTest
    @CsvSource({
        // mapped, compatible, translated, NAT64, 6to4, Teredo (client, then server), ISATAP
        "::ffff:127.0.0.1, loopback", "::127.0.0.1, loopback", "::ffff:0:10.0.0.1, private",
        "64:ff9b::169.254.169.254, link-local", "64:ff9b::7f00:1, loopback", "2002:7f00:1::1, loopback",
        "2002:c0a8:101::, private", "2001:0:808:808:0:0:80ff:fffe, loopback", "2001:0:a00:1:0:0:f7f7:f7f7, private",
        "2a00:1450:4001:829:0:5efe:10.0.0.1, private", "2a00:1450:4001:829:200:5efe:192.168.1.1, private"
    })
    void anIpv6AddressThatCarriesAnotherIsJudgedByIt(String address, String kind) throws UnknownHostException {
        assertThat(AddressRanges.special(InetAddress.getByName(address)))
                .hasValueSatisfying(words -> assertThat(words).contains(kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "126.255.255.255",
                "128.0.0.1",
                "169.253.255.255",
                "172.15.255.255",
                "172.32.0.1",
                "192.167.255.255",
                "192.169.0.1",
                "198.17.255.255",
                "198.20.0.1",
                "223.255.255.255",
                "2606:4700:4700::1111",
                "2a00:1450:4001:829::200e",
                "64:ff9b::808:808",
                "2002:808:808::1",
                "::ffff:8.8.8.8",
                "2001:0:808:808:0:0:f7f7:f7f7"
            })
    void addressesOfThePublicInternet(String address) throws UnknownHostException {
        assertThat(AddressRanges.special(InetAddress.getByName(address))).isEmpty();
    }

    @Property
    void anyAddressIsJudged(@ForAll @Size(16) byte[] bytes) throws UnknownHostException {
        boolean globalUnicast = (bytes[0] & 0xe0) == 0x20;

        if (!globalUnicast && bytes[0] != 0) {
            assertThat(AddressRanges.special(InetAddress.getByAddress(bytes))).isPresent();
        } else {
            assertThat(AddressRanges.special(InetAddress.getByAddress(bytes))).isNotNull();
        }
    }
}
