package org.entente.bench.trade.system;

import java.util.Locale;
import java.util.Map;

/** Which compilers the service's JVM has; everything else of its options is the launcher's. */
public enum JvmTuning {
    /** The first compiler alone, for a quick start: what {@code ./run} does. */
    LAUNCHER,
    /** Both compilers, as a server that runs for long has them. */
    SERVER;

    /** By its name in any case. */
    public static JvmTuning of(String text) {
        for (JvmTuning tuning : values()) {
            if (tuning.name().equalsIgnoreCase(text)) {
                return tuning;
            }
        }
        throw new IllegalArgumentException("'%s' is not a value of --jvm; write launcher or server".formatted(text));
    }

    Map<String, String> environment() {
        // The JVM reads this variable after its command line, so it wins over the launcher's option.
        return this == LAUNCHER ? Map.of() : Map.of("_JAVA_OPTIONS", "-XX:TieredStopAtLevel=4");
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
