package org.entente.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.entente.launcher.console.ExitCode;
import org.entente.launcher.console.LaunchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    @Test
    void withoutOptionsTheConventionalPortsAndTheSampleAreTaken() {
        Options options = Options.parse();

        assertThat(options.ports()).isEqualTo(Ports.CONVENTIONAL);
        assertThat(options.data()).isEmpty();
        assertThat(options.sample()).isTrue();
        assertThat(options.fresh()).isFalse();
    }

    @Test
    void aValueFollowsItsOptionOrAnEqualsSign() {
        Options options = Options.parse("--port", "18080", "--data=elsewhere", "--fresh", "--no-sample");

        assertThat(options.ports()).isEqualTo(Ports.from(18_080));
        assertThat(options.data()).contains(Path.of("elsewhere"));
        assertThat(options.fresh()).isTrue();
        assertThat(options.sample()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --prot 8080      | Unknown option --prot.
            fresh            | Unknown option fresh.
            --port           | The option --port needs a value.
            --port --fresh   | The option --port needs a value.
            --port=          | The option --port= needs a value.
            --port eighty    | --port takes a number from 1 to 65527, not eighty.
            --port 65528     | --port takes a number from 1 to 65527, not 65528.
            --port 0         | --port takes a number from 1 to 65527, not 0.
            --fresh=yes      | An option such as --fresh=yes takes no value.
            """)
    void whatIsNotUnderstoodIsRefusedWithWhatWouldBeRight(String line, String problem) {
        assertThatExceptionOfType(LaunchException.class)
                .isThrownBy(() -> Options.parse(line.split(" ")))
                .satisfies(refusal -> {
                    assertThat(refusal.exitCode()).isEqualTo(ExitCode.USAGE);
                    assertThat(refusal.problem()).startsWith(problem).contains("--no-sample");
                });
    }
}
