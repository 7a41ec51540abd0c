package org.entente.kernel.imports;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.entente.kernel.error.LimitExceededException;
import org.entente.kernel.release.Checksum;

/**
 * A file as it was sent, on disk with its checksum; opened decompressed when it is gzip or a zip of one entry.
 *
 * @param checksum SHA-256 of the bytes as sent, hexadecimal
 * @param bytes size as sent
 * @param maxContentBytes how much the content may grow to when decompressed
 */
record SpooledFile(Path path, String fileName, String checksum, long bytes, long maxContentBytes) {
    /** How the names of spooled files begin. */
    static final String PREFIX = "entente-import-";

    private static final int BUFFER = 1 << 16;

    /** Removes what a process that ended in the middle left in its folder. */
    static void deleteLeftOvers(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    /**
     * Writes the stream to {@code path}.
     *
     * @throws LimitExceededException when it is larger than {@code maxBytes}
     */
    static SpooledFile spool(InputStream body, Path path, String fileName, long maxBytes, long maxContentBytes)
            throws IOException {
        MessageDigest digest = Checksum.digest();
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            InputStream in = new DigestInputStream(body, digest);
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes += n;
                if (bytes > maxBytes) {
                    throw new LimitExceededException(
                            "the file is larger than the limit of %d bytes for one import".formatted(maxBytes));
                }
                out.write(buffer, 0, n);
            }
        }
        return new SpooledFile(path, fileName, Checksum.hex(digest), bytes, maxContentBytes);
    }

    /** The beginning of the content. */
    FileHead head() throws IOException {
        if (isSpreadsheet()) {
            try (Reader sheet = SheetReader.open(path, maxContentBytes)) {
                char[] text = new char[FileHead.BYTES];
                int length = 0;
                for (int n = 0; n >= 0 && length < text.length; length += Math.max(0, n)) {
                    n = sheet.read(text, length, text.length - length);
                }
                return new FileHead(fileName, new String(text, 0, length));
            }
        }
        try (InputStream in = open(bytesRead -> {})) {
            return FileHead.of(fileName, in.readNBytes(FileHead.BYTES));
        }
    }

    /** Whether it was sent as a spreadsheet. */
    boolean isSpreadsheet() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return isZip(in.readNBytes(4)) && SheetReader.isSpreadsheet(path);
        }
    }

    /** The content of a spreadsheet as CSV text. */
    Reader openSheet(ImportReport report) throws IOException {
        report.readBytes(bytes);
        return SheetReader.open(path, maxContentBytes);
    }

    /** The content; bytes of the sent file are reported as they are read. */
    InputStream open(ImportReport report) throws IOException {
        return open(report::readBytes);
    }

    private InputStream open(LongConsumer progress) throws IOException {
        InputStream raw = new BufferedInputStream(new CountingStream(Files.newInputStream(path), progress), BUFFER);
        try {
            return new BoundedStream(decompressed(raw), maxContentBytes);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    private InputStream decompressed(InputStream raw) throws IOException {
        raw.mark(4);
        byte[] magic = raw.readNBytes(4);
        raw.reset();
        if (magic.length >= 2 && magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b) {
            return new GZIPInputStream(raw, BUFFER);
        }
        return isZip(magic) ? onlyEntry(raw) : raw;
    }

    private static boolean isZip(byte[] magic) {
        return magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3 && magic[3] == 4;
    }

    /** A zip is a wrapping of one file; a spreadsheet, which is a zip as well, is left to its format. */
    private InputStream onlyEntry(InputStream raw) throws IOException {
        if (SheetReader.isSpreadsheet(path)) {
            return raw;
        }
        ZipInputStream zip = new ZipInputStream(raw);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory()) {
                return zip;
            }
        }
        throw new FileRejectedException("the zip file '%s' holds no file".formatted(fileName));
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    /** Reports what is read through it. */
    private static final class CountingStream extends FilterInputStream {
        private final LongConsumer progress;

        CountingStream(InputStream in, LongConsumer progress) {
            super(in);
            this.progress = progress;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) {
                progress.accept(1);
            }
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            if (n > 0) {
                progress.accept(n);
            }
            return n;
        }
    }

    /** Ends a decompression bomb at a stated size. */
    private static final class BoundedStream extends FilterInputStream {
        private final long max;
        private long left;

        BoundedStream(InputStream in, long max) {
            super(in);
            this.max = max;
            this.left = max;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            if (n > 0) {
                left -= n;
                if (left < 0) {
                    throw new FileRejectedException(
                            "the file's content is larger than the limit of %d bytes".formatted(max));
                }
            }
            return n;
        }
    }
}
