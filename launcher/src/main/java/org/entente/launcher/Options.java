package org.entente.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import org.entente.launcher.console.ExitCode;
import org.entente.launcher.console.LaunchException;

/**
 * What the command line asks for.
 *
 * @param ports the conventional ones, or nine in a row from {@code --port}
 * @param data the data directory asked for by {@code --data}
 * @param fresh whether to delete the data first
 * @param sample whether to load the built-in dossier on the first start
 * @param help whether only the usage is asked for
 */
record Options(Ports ports, Optional<Path> data, boolean fresh, boolean sample, boolean help) {
    private static final String KNOWN = "--port N, --data DIR, --fresh, --no-sample, --help";

    /** Reads the command line; what it does not understand is a {@link LaunchException} that says what would be right. */
    static Options parse(String... arguments) {
        Ports ports = Ports.CONVENTIONAL;
        Optional<Path> data = Optional.empty();
        boolean fresh = false;
        boolean sample = true;
        boolean help = false;
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(arguments));
        while (!rest.isEmpty()) {
            String argument = rest.removeFirst();
            String name = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
            switch (name) {
                case "--port" -> ports = Ports.from(portNumber(value(argument, rest)));
                case "--data" -> data = Optional.of(Path.of(value(argument, rest)));
                case "--fresh" -> fresh = flag(argument);
                case "--no-sample" -> sample = !flag(argument);
                case "--help", "-h" -> help = flag(argument);
                default -> throw misuse("Unknown option " + argument + ".");
            }
        }
        return new Options(ports, data, fresh, sample, help);
    }

    private static boolean flag(String argument) {
        if (argument.contains("=")) {
            throw misuse("An option such as " + argument + " takes no value.");
        }
        return true;
    }

    private static String value(String argument, Deque<String> rest) {
        String value;
        if (argument.contains("=")) {
            value = argument.substring(argument.indexOf('=') + 1);
        } else {
            value = rest.isEmpty() ? "" : rest.removeFirst();
        }
        if (value.isEmpty() || value.startsWith("--")) {
            throw misuse("The option " + argument + " needs a value.");
        }
        return value;
    }

    private static int portNumber(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= Ports.LAST_FIRST) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Refused below, as a number out of range is.
        }
        throw misuse("--port takes a number from 1 to %d, not %s.".formatted(Ports.LAST_FIRST, value));
    }

    private static LaunchException misuse(String problem) {
        return new LaunchException(ExitCode.USAGE, problem + " Options are " + KNOWN + ".");
    }
}
