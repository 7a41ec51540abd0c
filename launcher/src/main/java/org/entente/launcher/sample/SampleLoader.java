package org.entente.launcher.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.launcher.console.Console;
import org.entente.launcher.console.LaunchException;

/** Loads the sample once for each data directory, and again only when a newer Entente brings a changed one. */
public final class SampleLoader {
    private final Sample sample;
    private final ImportClient imports;
    private final Path marker;
    private final Console console;

    /**
     * @param marker a file that holds the digest of the sample that was loaded, written after its last file succeeded
     */
    public SampleLoader(Sample sample, ImportClient imports, Path marker, Console console) {
        this.sample = sample;
        this.imports = imports;
        this.marker = marker;
        this.console = console;
    }

    /** Imports what is not there yet; a start that was cut short begins again, and finds its first files UNCHANGED. */
    public void load() throws InterruptedException {
        String digest = sample.digest();
        try {
            if (Files.exists(marker) && Files.readString(marker).equals(digest)) {
                return;
            }
            console.step("Loading the sample (" + sample.files().size() + " files)");
            loadServicesAtOnce();
            Files.writeString(marker, digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No service knows of another, so their files do not wait for each other; those of one service keep their order. */
    private void loadServicesAtOnce() throws InterruptedException {
        Map<String, List<SampleFile>> byService = new LinkedHashMap<>();
        sample.files()
                .forEach(file -> byService
                        .computeIfAbsent(file.service(), service -> new ArrayList<>())
                        .add(file));
        ExecutorService loaders = Executors.newCachedThreadPool();
        try {
            List<Future<?>> loading = new ArrayList<>();
            byService
                    .values()
                    .forEach(files -> loading.add(loaders.submit(() -> {
                        loadInOrder(files);
                        return null;
                    })));
            for (Future<?> service : loading) {
                service.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LaunchException failure) {
                throw failure;
            }
            throw new IllegalStateException("The sample could not be loaded", e.getCause());
        } finally {
            loaders.shutdownNow();
        }
    }

    private void loadInOrder(List<SampleFile> files) throws InterruptedException {
        for (SampleFile file : files) {
            ImportJob job = imports.load(file, sample.content(file));
            console.step("  %s: %s".formatted(file.name(), job.state()));
        }
    }
}
