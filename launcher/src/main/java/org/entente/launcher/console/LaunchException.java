package org.entente.launcher.console;

import java.io.Serial;

/** A start that cannot go on; the message is written for the person at the terminal and says what to do. */
public final class LaunchException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final ExitCode exitCode;
    private final String problem;

    public LaunchException(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
        this.problem = message;
    }

    public LaunchException(ExitCode exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
        this.problem = message;
    }

    public ExitCode exitCode() {
        return exitCode;
    }

    /** What to print. */
    public String problem() {
        return problem;
    }
}
