package org.entente.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @Test
    void onlyItsOwnerMayLookInside(@TempDir Path folder) throws IOException {
        DataDirectory data = DataDirectory.create(folder.resolve("data"));

        assertThat(Files.getPosixFilePermissions(data.root())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void freshDeletesWhatEarlierRunsKeptAndNothingElse(@TempDir Path folder) throws IOException {
        DataDirectory data = DataDirectory.create(folder);
        Files.writeString(data.sampleMarker(), "");
        Files.writeString(data.log("trade-service"), "");
        Files.createDirectories(data.database().cluster().resolve("base/1"));
        String before = data.secrets().random("gateway-credential");
        Path foreign = Files.writeString(folder.resolve("thesis.odt"), "");

        data.deleteContents();

        assertThat(data.sampleMarker()).doesNotExist();
        assertThat(data.log("trade-service")).doesNotExist();
        assertThat(data.database().cluster()).doesNotExist();
        assertThat(data.secrets().random("gateway-credential")).isNotEqualTo(before);
        assertThat(foreign).exists();
    }
}
