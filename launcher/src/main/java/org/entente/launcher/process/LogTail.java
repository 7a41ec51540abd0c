package org.entente.launcher.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The last lines of a log, for a message at the terminal. */
final class LogTail {
    private static final int LINES = 15;
    private static final int BYTES = 64 * 1024;

    /** Fifteen of these would push out the line that says what was wrong. */
    private static final Pattern STACK_FRAME = Pattern.compile("^\\s+(at [\\w.$/<>]+\\(|\\.\\.\\. \\d+ more)|^\\s*$");

    private LogTail() {}

    /**
     * At most fifteen lines without the frames of stack traces, each set off by two spaces; a log that cannot be read
     * gives the reason instead.
     */
    static String of(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long start = Math.max(0, file.length() - BYTES);
            byte[] bytes = new byte[(int) (file.length() - start)];
            file.seek(start);
            file.readFully(bytes);
            List<String> lines = new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !STACK_FRAME.matcher(line).find())
                    .toList();
            return lines.subList(Math.max(0, lines.size() - LINES), lines.size()).stream()
                    .map(line -> "  " + line)
                    .collect(Collectors.joining(System.lineSeparator()));
        } catch (IOException e) {
            return "  (no log: " + e.getMessage() + ")";
        }
    }
}
