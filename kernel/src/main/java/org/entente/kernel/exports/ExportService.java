package org.entente.kernel.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.error.LimitExceededException;
import org.entente.kernel.error.NotFoundException;
import org.entente.kernel.release.ReleaseService;

/** Finds the table that is asked for, and sees to it that not too many are written at once. */
@ApplicationScoped
public class ExportService {
    private final List<ExportTable> tables;
    private final ReleaseService releases;
    private final ExportConfig config;
    private final Semaphore places;

    ExportService(@Any Instance<ExportTable> tables, ReleaseService releases, ExportConfig config) {
        this.tables =
                tables.stream().sorted(Comparator.comparing(ExportTable::id)).toList();
        this.releases = releases;
        this.config = config;
        this.places = new Semaphore(config.maxConcurrent());
    }

    /** What can be exported, by id. */
    public List<ExportTable> tables() {
        return tables;
    }

    /**
     * Makes a table ready to be written.
     *
     * @param file the table and the format, for instance {@code series.csv}
     * @param given the arguments by name
     * @throws NotFoundException when there is no such table or format, or nothing that the arguments name
     * @throws BadUserInputException when an argument is unknown, missing or wrong
     */
    public Export open(String file, Map<String, String> given) {
        int point = file.indexOf('.');
        ExportTable table = table(point < 0 ? file : file.substring(0, point));
        TableFormat format = format(table, point < 0 ? "" : file.substring(point + 1));
        ExportArguments arguments = ExportArguments.of(given, table, releases::present);
        return new Export(table.extract(arguments), format, arguments);
    }

    private ExportTable table(String id) {
        return tables.stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(
                        tables.isEmpty()
                                ? "this service exports no tables"
                                : "there is no table '%s' to export; there are %s"
                                        .formatted(
                                                id,
                                                tables.stream()
                                                        .map(ExportTable::id)
                                                        .collect(Collectors.joining(", ")))));
    }

    private static TableFormat format(ExportTable table, String extension) {
        return table.formats().stream()
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("the table '%s' is written as %s, not as '%s'"
                        .formatted(
                                table.id(),
                                table.formats().stream()
                                        .map(format -> table.id() + "." + format.extension())
                                        .collect(Collectors.joining(", ")),
                                extension)));
    }

    /**
     * Takes a place among the files that are being written, until {@link #leave}.
     *
     * @throws LimitExceededException when all are taken
     */
    void enter() {
        if (!places.tryAcquire()) {
            throw new LimitExceededException("%d files are being exported; ask for this one again when one is done"
                    .formatted(config.maxConcurrent()));
        }
    }

    void leave() {
        places.release();
    }
}
