package org.entente.trade.fetch;

import java.util.Arrays;
import java.util.Locale;

/**
 * A host that may be asked.
 *
 * @param host name or address, lower case, without port
 * @param addresses where its addresses may lead to
 */
public record AllowedHost(String host, AddressClass addresses) {
    /** Reads {@code comtradeapi.un.org} or {@code 127.0.0.1=loopback}; configuration is read by this method. */
    public static AllowedHost parse(CharSequence text) {
        String[] parts = text.toString().strip().toLowerCase(Locale.ROOT).split("=", -1);
        if (parts.length > 2 || parts[0].isBlank() || parts[0].contains("/")) {
            throw new IllegalArgumentException(
                    "'%s' is not an allowed host; write host or host=loopback or host=private".formatted(text));
        }
        return new AllowedHost(parts[0].strip(), parts.length == 1 ? AddressClass.PUBLIC : addressClass(parts[1]));
    }

    private static AddressClass addressClass(String text) {
        return Arrays.stream(AddressClass.values())
                .filter(one -> one.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' is not a class of addresses; write public, loopback or private".formatted(text)));
    }
}
