package org.entente.launcher.console;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** The terminal: each step is printed as it happens, with the seconds since the launcher began. */
public final class Console {
    private final PrintStream out;
    private final PrintStream err;
    private final long began = System.nanoTime();

    public Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Prints one step, for instance {@code [  2.4 s] trade-service is ready}. */
    public void step(String message) {
        out.printf(Locale.ROOT, "[%5.1f s] %s%n", elapsedSeconds(), message);
        out.flush();
    }

    /** Prints text as it is, without the time. */
    public void print(String text) {
        out.println(text);
        out.flush();
    }

    /** Prints what went wrong, on the error stream. */
    public void problem(String message) {
        err.println(message);
        err.flush();
    }

    /** Time since the launcher began. */
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private double elapsedSeconds() {
        return elapsed().toMillis() / 1000.0;
    }
}
