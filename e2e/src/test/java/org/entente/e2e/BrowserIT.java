package org.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The pages in a real browser. The tests themselves are {@code src/test/browser}, run by Node with the libraries that
 * the front-end is built with; pictures of every page stay in {@code target/screenshots}.
 */
@ExtendWith(SharedSystem.class)
class BrowserIT {
    private static final Path HOME = Path.of(System.getProperty("entente.home"));
    private static final int PATIENCE_MINUTES = 5;

    @Test
    void thePagesDoInABrowserWhatTheyPromise(EntenteProcess system, Gateway gateway) throws Exception {
        Optional<Path> chromium = Programs.find("chromium", "chromium-browser", "google-chrome");
        assumeTrue(
                chromium.isPresent(),
                "The pages were not tested: there is no Chromium on the path. Install the package chromium.");
        Path report = Path.of("target", "browser.log").toAbsolutePath();
        ProcessBuilder node = new ProcessBuilder(
                        "node", "--test", "--test-reporter=spec", "src/test/browser/pages.test.mjs")
                .redirectErrorStream(true)
                .redirectOutput(report.toFile());
        node.environment()
                .put("ENTENTE_WEB", HOME.resolve("gateway/src/main/web").toString());
        node.environment()
                .put("ENTENTE_GATEWAY", "http://127.0.0.1:" + system.ports().gateway());
        node.environment().put("ENTENTE_TOKEN", gateway.token());
        node.environment().put("ENTENTE_CHROMIUM", chromium.get().toString());
        node.environment()
                .put(
                        "ENTENTE_SCREENSHOTS",
                        Path.of("target", "screenshots").toAbsolutePath().toString());
        Process tests = node.start();
        try {
            assertThat(tests.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES))
                    .as("the tests in the browser end; see %s", report)
                    .isTrue();
            assertThat(tests.exitValue()).as("%s", Files.readString(report)).isZero();
        } finally {
            tests.descendants().forEach(ProcessHandle::destroyForcibly);
            tests.destroyForcibly();
        }
    }
}
