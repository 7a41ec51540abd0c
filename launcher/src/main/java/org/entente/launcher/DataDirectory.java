package org.entente.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.entente.launcher.database.DatabaseFolder;
import org.entente.launcher.identity.SecretFolder;

/** Everything that outlives a run: databases, secrets, logs. One run at a time uses it. */
record DataDirectory(Path root) {
    static DataDirectory create(Path root) throws IOException {
        Path absolute = root.toAbsolutePath().normalize();
        Files.createDirectories(
                absolute, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.createDirectories(absolute.resolve("logs"));
        return new DataDirectory(absolute.toRealPath());
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    Path logs() {
        return root.resolve("logs");
    }

    DatabaseFolder database() {
        return new DatabaseFolder(root.resolve("postgres"), root.resolve("postgres-binaries"), log("postgres"));
    }

    SecretFolder secrets() {
        return new SecretFolder(root.resolve("secrets"));
    }

    /** Where a service keeps files that wait to be imported; it empties the folder when it starts. */
    Path spool(String service) {
        return root.resolve("spool").resolve(service);
    }

    /** Holds the digest of the sample that was loaded. */
    Path sampleMarker() {
        return root.resolve("sample-loaded");
    }

    /** Deletes what earlier runs kept, and only that: the directory may be one that holds other files too. */
    void deleteContents() throws IOException {
        Files.deleteIfExists(sampleMarker());
        database().deleteCluster();
        for (Path folder : List.of(root.resolve("secrets"), logs())) {
            deleteFiles(folder);
        }
    }

    private static void deleteFiles(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
