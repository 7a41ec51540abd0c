package org.entente.launcher;

import java.util.LinkedHashMap;
import java.util.Map;

/** The ports of one run, all on 127.0.0.1. */
record Ports(Door gateway, Door trade, Door investment, Door agreements, int postgres) {
    /** What the documentation speaks of. */
    static final Ports CONVENTIONAL =
            new Ports(new Door(8080, 9000), new Door(8081, 9001), new Door(8082, 9002), new Door(8083, 9003), 54329);

    /** The highest number that still leaves room for the nine. */
    static final int LAST_FIRST = 65_535 - 8;

    /**
     * Where one process listens.
     *
     * @param http what it serves
     * @param management health and metrics
     */
    record Door(int http, int management) {}

    /** Nine ports in a row: the four doors, then the four management doors, then PostgreSQL. */
    static Ports from(int first) {
        return new Ports(
                new Door(first, first + 4),
                new Door(first + 1, first + 5),
                new Door(first + 2, first + 6),
                new Door(first + 3, first + 7),
                first + 8);
    }

    /** Every port by what it is for, in the order of starting. */
    Map<String, Integer> byPurpose() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("PostgreSQL", postgres);
        put(ports, "the gateway", gateway);
        put(ports, "trade-service", trade);
        put(ports, "investment-service", investment);
        put(ports, "agreements-service", agreements);
        return ports;
    }

    private static void put(Map<String, Integer> ports, String name, Door door) {
        ports.put(name, door.http());
        ports.put("the health checks of " + name, door.management());
    }
}
