package org.entente.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the server lives.
 *
 * @param cluster PostgreSQL's data directory
 * @param binaries where its programs are unpacked to
 * @param log what the server says
 */
public record DatabaseFolder(Path cluster, Path binaries, Path log) {
    /** Stands in a folder once what belongs there is whole; without it the folder is what a killed start left. */
    private static final String COMPLETE = "entente.complete";

    /** Whether a server was once started here with its databases. */
    boolean isComplete() {
        return isComplete(cluster) && isComplete(binaries);
    }

    /** Removes what a first start left that was killed while unpacking or initialising: neither can be resumed. */
    void removeHalves() throws IOException {
        for (Path folder : List.of(cluster, binaries)) {
            if (!isComplete(folder)) {
                deleteTree(folder);
            }
        }
    }

    /** The server itself: it detaches from whoever starts it, and writes its process id on the first line of a file. */
    ProcessHandle serverProcess() throws IOException {
        String pid =
                Files.readAllLines(cluster.resolve("postmaster.pid")).get(0).strip();
        return ProcessHandle.of(Long.parseLong(pid))
                .orElseThrow(() -> new IOException("the server ended as soon as it had started"));
    }

    void markComplete() throws IOException {
        for (Path folder : List.of(cluster, binaries)) {
            Files.writeString(folder.resolve(COMPLETE), "");
        }
    }

    /** Deletes the databases; the unpacked programs stay. */
    public void deleteCluster() throws IOException {
        // The marker first: a deletion that is killed half-way must not leave a folder that looks whole.
        Files.deleteIfExists(cluster.resolve(COMPLETE));
        deleteTree(cluster);
    }

    private static boolean isComplete(Path folder) {
        return Files.exists(folder.resolve(COMPLETE));
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
