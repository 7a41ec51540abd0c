package org.entente.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.entente.launcher.console.ExitCode;
import org.entente.launcher.console.LaunchException;

/** Finds out before anything is started whether another program has one of our ports. */
final class PortCheck {
    private PortCheck() {}

    /** A port in use is a {@link LaunchException} that names it, who wanted it, and the way around it. */
    static void requireFree(Ports ports) {
        ports.byPurpose().forEach((purpose, port) -> {
            if (!isFree(port)) {
                throw new LaunchException(
                        ExitCode.PORT_IN_USE,
                        "Port %d, which %s needs, is in use by another program. Stop that one, or choose nine other ports in a row, for instance with --port %d."
                                .formatted(port, purpose, alternative(ports)));
            }
        });
    }

    /** Listening is the only sure test: a program may hold a port and not answer. */
    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** The next row of nine, from a round number, that is wholly free. */
    private static int alternative(Ports ports) {
        int first = (ports.gateway().http() / 1000 + 10) * 1000 % Ports.LAST_FIRST;
        while (first < Ports.LAST_FIRST
                && !Ports.from(first).byPurpose().values().stream().allMatch(PortCheck::isFree)) {
            first += 100;
        }
        return first;
    }
}
