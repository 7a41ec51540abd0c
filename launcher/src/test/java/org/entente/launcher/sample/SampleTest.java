package org.entente.launcher.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void everyFileOfThePackagedManifestIsPackagedAndGoesToAServiceThatExists() {
        Sample sample = Sample.packaged();

        assertThat(sample.files()).allSatisfy(file -> {
            assertThat(sample.content(file)).as(file.name()).isNotEmpty();
            assertThat(file.service()).isIn("trade", "investment", "agreements");
            assertThat(file.mediaType()).as(file.name()).isNotEqualTo("application/octet-stream");
        });
        assertThat(sample.digest()).hasSize(64).isEqualTo(Sample.packaged().digest());
    }

    @Test
    void aLineWithoutAFormatIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sample.parse("file,service,format,options\nfacts.csv,trade,,\n"))
                .withMessageContaining("facts.csv");
    }
}
