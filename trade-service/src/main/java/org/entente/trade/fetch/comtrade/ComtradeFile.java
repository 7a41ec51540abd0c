package org.entente.trade.fetch.comtrade;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Puts the answers that one question was split into together again, as the one answer that Comtrade would have given.
 * Every record stays byte for byte as received. They belong into one file: a release of a reporter and period replaces
 * the release before, so that a file of exports and a file of imports would displace each other.
 */
final class ComtradeFile {
    private static final int BUFFER = 1 << 16;

    private ComtradeFile() {}

    /** Writes all records into {@code file}. */
    static Path join(List<ComtradeAnswer> answers, Path file) throws IOException {
        long records = answers.stream().mapToLong(ComtradeAnswer::records).sum();
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(ascii("{\"elapsedTime\":\"\",\"count\":%d,\"data\":[".formatted(records)));
            boolean first = true;
            for (ComtradeAnswer answer : answers) {
                if (!first) {
                    out.write(',');
                }
                first = false;
                copyRecords(answer, out);
            }
            out.write(ascii("],\"error\":\"\"}"));
        }
        return file;
    }

    private static void copyRecords(ComtradeAnswer answer, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(answer.file())) {
            in.skipNBytes(answer.from());
            byte[] buffer = new byte[BUFFER];
            long left = answer.to() - answer.from();
            while (left > 0) {
                int n = in.read(buffer, 0, (int) Math.min(left, BUFFER));
                if (n < 0) {
                    throw new IOException("the answer %s became shorter"
                            .formatted(answer.file().getFileName()));
                }
                out.write(buffer, 0, n);
                left -= n;
            }
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
