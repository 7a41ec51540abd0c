package org.entente.e2e;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * The nine ports in a row that a system takes.
 *
 * @param first the gateway's
 */
record PortRow(int first) {
    /** Below the range from which the operating system hands out ports by itself. */
    private static final int LOWEST = 15_000;

    private static final int HIGHEST = 32_000;

    /** A row that is free at this moment. */
    static PortRow findFree() {
        while (true) {
            int first = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (IntStream.rangeClosed(first, first + 8).allMatch(PortRow::isFree)) {
                return new PortRow(first);
            }
        }
    }

    int gateway() {
        return first;
    }

    int trade() {
        return first + 1;
    }

    int investment() {
        return first + 2;
    }

    int agreements() {
        return first + 3;
    }

    int gatewayManagement() {
        return first + 4;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
