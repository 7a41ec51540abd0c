package org.entente.trade.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lets requests out to the listed hosts only. The addresses are looked up anew before every request. Between this look
 * and the connection a name could still be pointed elsewhere; TLS closes that gap, since nothing inside has a certificate
 * for the listed name, and plain HTTP is for loopback hosts alone.
 */
@ApplicationScoped
class HostGuard {
    private final List<AllowedHost> hosts;
    private final Resolver resolver;

    @Inject
    HostGuard(FetchConfig config) {
        this(config.hosts(), InetAddress::getAllByName);
    }

    HostGuard(List<AllowedHost> hosts, Resolver resolver) {
        this.hosts = List.copyOf(hosts);
        this.resolver = resolver;
    }

    /** Names to addresses. */
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    /**
     * Returns when the address may be asked.
     *
     * @throws FetchStoppedException when it may not
     * @throws UnknownHostException when the name leads nowhere just now
     */
    void check(URI uri) throws UnknownHostException {
        String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new FetchStoppedException("'%s' is not fetched: only https addresses are".formatted(uri));
        }
        String host = bare(Optional.ofNullable(uri.getHost()).orElse(""));
        AllowedHost allowed = hosts.stream()
                .filter(one -> one.host().equals(host))
                .findFirst()
                .orElseThrow(() -> new FetchStoppedException(
                        "the host '%s' is not one that may be asked; entente.fetch.hosts lists %s"
                                .formatted(
                                        host,
                                        hosts.stream().map(AllowedHost::host).toList())));
        if (scheme.equals("http") && allowed.addresses() != AddressClass.LOOPBACK) {
            throw new FetchStoppedException("the host '%s' is asked by https only, not by http".formatted(host));
        }
        Optional<InetAddress> astray = Arrays.stream(resolver.resolve(host))
                .filter(address -> AddressClass.of(address) != allowed.addresses())
                .findFirst();
        if (astray.isPresent()) {
            throw new FetchStoppedException("the host '%s' leads to the address %s, which is %s; it may lead to %s only"
                    .formatted(
                            host,
                            astray.get().getHostAddress(),
                            AddressClass.of(astray.get()).name().toLowerCase(Locale.ROOT),
                            allowed.addresses().name().toLowerCase(Locale.ROOT)));
        }
    }

    /** An IPv6 address stands in brackets in an address, and without them in the list. */
    private static String bare(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("[") && lower.endsWith("]") ? lower.substring(1, lower.length() - 1) : lower;
    }
}
