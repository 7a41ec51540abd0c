package org.entente.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.entente.launcher.console.ExitCode;
import org.entente.launcher.console.LaunchException;
import org.jspecify.annotations.Nullable;

/**
 * The claim of one run on a data directory. The operating system gives it up when the process ends, in whatever way, so
 * a claim can never be stale.
 */
final class SingleRun {
    private final FileChannel channel;

    private SingleRun(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Claims the directory of that lock file.
     *
     * @param address where this run will be found, for whoever tries to start a second
     */
    static SingleRun claim(Path lockFile, String address) throws IOException {
        FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new LaunchException(
                    ExitCode.ALREADY_RUNNING,
                    "Entente is already running: %s, data in %s. Stop it first (Ctrl-C where it runs), or start a second one beside it with --data DIR --port N."
                            .formatted(
                                    Files.readString(lockFile).strip(),
                                    lockFile.toAbsolutePath().getParent()));
        }
        String who = "process %d at %s%n".formatted(ProcessHandle.current().pid(), address);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(who.getBytes(StandardCharsets.UTF_8)));
        return new SingleRun(channel);
    }

    /** Gives the claim up. Whoever holds a claim keeps a reference to it: a forgotten channel is closed by itself. */
    void release() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
