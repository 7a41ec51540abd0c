package org.entente.launcher.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/** The sample's files, in the order in which they are imported. */
public final class Sample {
    private static final String FOLDER = "/sample/";
    private static final String MANIFEST = "manifest.csv";

    private final List<SampleFile> files;
    private final Function<String, byte[]> contents;

    /**
     * @param contents gives a file's bytes by its name
     */
    Sample(List<SampleFile> files, Function<String, byte[]> contents) {
        this.files = List.copyOf(files);
        this.contents = contents;
    }

    /** Reads the manifest that is packaged with the launcher. */
    public static Sample packaged() {
        return new Sample(parse(new String(read(MANIFEST), StandardCharsets.UTF_8)), Sample::read);
    }

    static List<SampleFile> parse(String manifest) {
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(manifest)) {
            return lines.stream()
                    .map(line -> new SampleFile(
                            line.getField("file"),
                            line.getField("service"),
                            line.getField("format"),
                            line.getField("options")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<SampleFile> files() {
        return files;
    }

    byte[] content(SampleFile file) {
        return contents.apply(file.name());
    }

    /** Identifies the files, where they go and what they say (SHA-256, hexadecimal): a changed sample has another one. */
    public String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (SampleFile file : files) {
                digest.update(file.path().getBytes(StandardCharsets.UTF_8));
                digest.update(content(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java runtime has SHA-256", e);
        }
    }

    private static byte[] read(String name) {
        try (InputStream resource = Sample.class.getResourceAsStream(FOLDER + name)) {
            if (resource == null) {
                throw new IllegalStateException("The sample has no file " + name);
            }
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
