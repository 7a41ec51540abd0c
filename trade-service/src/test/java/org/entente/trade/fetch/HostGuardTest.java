package org.entente.trade.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostGuardTest {
    private static final List<AllowedHost> HOSTS = List.of(
            AllowedHost.parse("comtradeapi.un.org"),
            AllowedHost.parse("127.0.0.1=loopback"),
            AllowedHost.parse("::1=loopback"),
            AllowedHost.parse("mirror.example=private"));

    @ParameterizedTest
    @CsvSource({
        "https://comtradeapi.un.org/data/v1/get, 20.50.1.1",
        "https://COMTRADEAPI.un.org, 2603:1030::1",
        "http://127.0.0.1:8089/x, 127.0.0.1",
        "http://[::1]:8089/x, ::1",
        "https://mirror.example, 10.1.2.3",
    })
    void listedHostsAreAsked(String url, String address) {
        assertThatCode(() -> guard(address).check(URI.create(url))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "https://un.org/",
                "https://comtradeapi.un.org.example.org/",
                "https:///x"
            })
    void otherHostsAreNot(String url) {
        assertThatThrownBy(() -> guard("20.50.1.1").check(URI.create(url)))
                .isInstanceOf(FetchStoppedException.class)
                .hasMessageContaining("is not one that may be asked")
                .hasMessageContaining("comtradeapi.un.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "ftp://comtradeapi.un.org/", "jar:https://comtradeapi.un.org!/x", "/x"})
    void onlyHttpsIsASchemeOfPublishers(String url) {
        assertThatThrownBy(() -> guard("20.50.1.1").check(URI.create(url)))
                .isInstanceOf(FetchStoppedException.class)
                .hasMessageContaining("only https");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://comtradeapi.un.org/", "http://mirror.example/"})
    void plainHttpIsForLoopbackOnly(String url) {
        assertThatThrownBy(() -> guard("20.50.1.1").check(URI.create(url)))
                .isInstanceOf(FetchStoppedException.class)
                .hasMessageContaining("by https only");
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, loopback",
        "127.8.8.8, loopback",
        "::1, loopback",
        "::ffff:127.0.0.1, loopback",
        "169.254.169.254, private",
        "10.0.0.7, private",
        "172.16.0.1, private",
        "192.168.1.1, private",
        "100.64.0.1, private",
        "0.0.0.0, private",
        "0.1.2.3, private",
        "224.0.0.1, private",
        "255.255.255.255, private",
        "fe80::1, private",
        "fd00:ec2::254, private",
        "::, private",
    })
    void aPublicNameThatLeadsInsideIsRefused(String address, String kind) {
        assertThatThrownBy(() -> guard(address).check(URI.create("https://comtradeapi.un.org/")))
                .isInstanceOf(FetchStoppedException.class)
                .hasMessageContaining("leads to the address")
                .hasMessageContaining("which is " + kind)
                .hasMessageContaining("public only");
    }

    @Test
    void oneAddressInsideAmongSeveralIsEnough() {
        HostGuard guard = new HostGuard(HOSTS, host ->
                new InetAddress[] {InetAddress.getByName("20.50.1.1"), InetAddress.getByName("169.254.169.254")});

        assertThatThrownBy(() -> guard.check(URI.create("https://comtradeapi.un.org/")))
                .hasMessageContaining("169.254.169.254");
    }

    @Test
    void aLoopbackHostMayNotLeadElsewhere() {
        assertThatThrownBy(() -> guard("10.0.0.1").check(URI.create("http://127.0.0.1/")))
                .hasMessageContaining("loopback only");
    }

    @Test
    void aNameThatLeadsNowhereMayLeadSomewhereLater() {
        HostGuard guard = new HostGuard(HOSTS, host -> {
            throw new UnknownHostException(host);
        });

        assertThatThrownBy(() -> guard.check(URI.create("https://comtradeapi.un.org/")))
                .isInstanceOf(UnknownHostException.class);
    }

    @Test
    void hostsAreWrittenWithOrWithoutAClass() {
        assertThat(AllowedHost.parse(" API.imf.org ")).isEqualTo(new AllowedHost("api.imf.org", AddressClass.PUBLIC));
        assertThat(AllowedHost.parse("::1=Loopback")).isEqualTo(new AllowedHost("::1", AddressClass.LOOPBACK));
        assertThatThrownBy(() -> AllowedHost.parse("a=b")).hasMessageContaining("'b' is not a class of addresses");
        assertThatThrownBy(() -> AllowedHost.parse("https://a/")).hasMessageContaining("is not an allowed host");
    }

    private static HostGuard guard(String address) {
        return new HostGuard(HOSTS, host -> new InetAddress[] {InetAddress.getByName(address)});
    }
}
