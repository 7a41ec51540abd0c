package org.entente.launcher.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** A folder of files that only their owner can read (0700, each file 0600). */
public final class SecretFolder {
    /** 256 bits: beyond guessing, and short enough for a header or a connection property. */
    private static final int RANDOM_BYTES = 32;

    private final Path folder;

    public SecretFolder(Path folder) {
        this.folder = folder;
    }

    /** The random secret of that name (43 URL-safe characters), made when it is first asked for. */
    public synchronized String random(String name) {
        return find(name).orElseGet(() -> write(name, newSecret()));
    }

    /** The text kept under that name. */
    Optional<String> find(String name) {
        Path file = file(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the text under that name, whole or not at all, and returns it. */
    public String write(String name, String text) {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            // A temporary file is created readable by its owner only, so no moment exists in which others could read.
            Path draft = Files.createTempFile(folder, name, ".new");
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            Files.move(draft, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the secret of that name is kept. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    private static String newSecret() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
