package org.entente.bench.trade.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the kernel says of a process, as Linux tells it under {@code /proc}. */
public final class Processor {
    /** Linux counts processor time in hundredths of a second on every common machine. */
    private static final double TICKS_PER_MILLI = 0.1;

    private static final int OWN = 11;
    private static final int OWN_AND_ENDED_CHILDREN = 4;

    private Processor() {}

    /** Processor time that a process has used, milliseconds. */
    public static double millis(long pid) {
        return ticks(pid, 2) / TICKS_PER_MILLI;
    }

    /** Processor time of a process and all the children it has now or had, milliseconds. */
    public static double millisWithChildren(long pid) {
        long ticks = ticks(pid, OWN_AND_ENDED_CHILDREN);
        for (ProcessHandle child :
                ProcessHandle.of(pid).stream().flatMap(ProcessHandle::children).toList()) {
            ticks += ticks(child.pid(), 2);
        }
        return ticks / TICKS_PER_MILLI;
    }

    /** The most memory that a process has had resident, mebibytes. */
    public static double peakMebibytes(long pid) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0;
            }
        }
        throw new IOException("Linux does not say how much memory process " + pid + " had");
    }

    private static long ticks(long pid, int counters) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            // The name of the program comes first and may hold anything, in parentheses.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            long ticks = 0;
            for (int i = 0; i < counters; i++) {
                ticks += Long.parseLong(fields[OWN + i]);
            }
            return ticks;
        } catch (IOException e) {
            // A process that ends while it is read.
            return 0;
        }
    }
}
