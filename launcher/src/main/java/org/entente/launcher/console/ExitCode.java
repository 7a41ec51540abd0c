package org.entente.launcher.console;

/** The exit status of the launcher. A run that is stopped by a signal ends with 128 + the signal's number instead. */
public enum ExitCode {
    /** Nothing was wrong. */
    DONE(0),
    /** Something failed to start, or ended by itself later. */
    FAILED(1),
    /** The command line was not understood. */
    USAGE(2),
    /** The same data directory is in use by another run. */
    ALREADY_RUNNING(3),
    /** Another program listens on a port that is needed. */
    PORT_IN_USE(4);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    /** The number that the shell sees. */
    public int status() {
        return status;
    }
}
