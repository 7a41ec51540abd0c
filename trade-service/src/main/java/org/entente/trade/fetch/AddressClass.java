package org.entente.trade.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;

/** Where an IP address leads to. */
public enum AddressClass {
    /** The internet. */
    PUBLIC,
    /** This machine. */
    LOOPBACK,
    /** A network of one's own, link-local and the clouds' metadata addresses among them. */
    PRIVATE;

    private static final int CARRIER_NAT = 100;
    private static final int UNIQUE_LOCAL = 0xfc;

    /** The class of an address. */
    static AddressClass of(InetAddress address) {
        if (address.isLoopbackAddress()) {
            return LOOPBACK;
        }
        boolean local = address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isReserved(address);
        return local ? PRIVATE : PUBLIC;
    }

    /** What {@link InetAddress} has no name for: unique local IPv6 (fc00::/7), 100.64.0.0/10, 0.0.0.0/8, 240.0.0.0/4. */
    private static boolean isReserved(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        if (address instanceof Inet6Address) {
            return (first & 0xfe) == UNIQUE_LOCAL;
        }
        return first == 0 || first >= 240 || (first == CARRIER_NAT && (bytes[1] & 0xc0) == 64);
    }
}
