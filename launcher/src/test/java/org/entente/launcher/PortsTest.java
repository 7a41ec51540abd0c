package org.entente.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.entente.launcher.console.ExitCode;
import org.entente.launcher.console.LaunchException;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void aChosenPortIsTheFirstOfNineInARow() {
        assertThat(Ports.from(18_080).byPurpose().values())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(18_080, 18_088).boxed().toList());
    }

    @Test
    void theHighestFirstPortLeavesRoomForTheRest() {
        assertThat(Ports.from(Ports.LAST_FIRST).byPurpose().values())
                .contains(65_535)
                .allMatch(port -> port <= 65_535);
    }

    @Test
    void aPortInUseIsNamedWithWhoNeedsItAndTheWayAround() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = portsWithTradeAt(taken.getLocalPort());

            assertThatExceptionOfType(LaunchException.class)
                    .isThrownBy(() -> PortCheck.requireFree(ports))
                    .satisfies(refusal -> {
                        assertThat(refusal.exitCode()).isEqualTo(ExitCode.PORT_IN_USE);
                        assertThat(refusal.problem())
                                .contains("Port " + taken.getLocalPort() + ", which trade-service needs")
                                .contains("--port ");
                    });
        }
    }

    private static Ports portsWithTradeAt(int port) throws IOException {
        int[] free = new int[8];
        for (int i = 0; i < free.length; i++) {
            try (ServerSocket socket = new ServerSocket(0)) {
                free[i] = socket.getLocalPort();
            }
        }
        return new Ports(
                new Ports.Door(free[0], free[1]),
                new Ports.Door(port, free[2]),
                new Ports.Door(free[3], free[4]),
                new Ports.Door(free[5], free[6]),
                free[7]);
    }
}
