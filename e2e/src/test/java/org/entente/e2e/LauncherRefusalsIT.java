package org.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a launcher refuses to do, and how it says so. */
class LauncherRefusalsIT {
    @Test
    @ExtendWith(SharedSystem.class)
    void aSecondRunOnTheSameDataSaysWhereTheFirstIs(EntenteProcess first) throws Exception {
        EntenteProcess second = EntenteProcess.launch(first.data(), PortRow.findFree());

        assertThat(second.awaitEnd()).isEqualTo(3);
        assertThat(second.printed())
                .contains("already running", "http://127.0.0.1:" + first.ports().gateway());
    }

    @Test
    @ExtendWith(SharedSystem.class)
    void theSharedSystemIsNotDisturbedByIt(EntenteProcess first, Gateway gateway) throws Exception {
        EntenteProcess.launch(first.data(), PortRow.findFree(), "--fresh").awaitEnd();

        assertThat(gateway.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void aPortInUseIsNamedBeforeAnythingIsStarted(@TempDir Path folder) throws Exception {
        PortRow ports = PortRow.findFree();
        try (ServerSocket taken = listenOn(ports.investment())) {
            EntenteProcess refused = EntenteProcess.launch(folder.resolve("data"), ports);

            assertThat(refused.awaitEnd()).isEqualTo(4);
            assertThat(refused.printed())
                    .contains("Port " + taken.getLocalPort() + ", which investment-service needs, is in use")
                    .contains("--port");
            assertThat(refused.listPartsAlive()).isEmpty();
        }
    }

    @Test
    void anUnknownOptionIsRefusedWithWhatWouldBeRight(@TempDir Path folder) throws Exception {
        EntenteProcess refused = EntenteProcess.launch(folder.resolve("data"), PortRow.findFree(), "--sample=no");

        assertThat(refused.awaitEnd()).isEqualTo(2);
        assertThat(refused.printed()).contains("Unknown option --sample=no", "--no-sample");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private static ServerSocket listenOn(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
