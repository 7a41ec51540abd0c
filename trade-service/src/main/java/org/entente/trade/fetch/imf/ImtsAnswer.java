package org.entente.trade.fetch.imf;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.kernel.period.Period;

/**
 * SDMX-CSV of the IMF on disk.
 *
 * @param wanted observations of the period that was asked for
 * @param others observations of other periods: the IMF's servers have been seen to ignore the period. Rows without a
 *     period describe a series and are neither
 */
record ImtsAnswer(Path file, Period period, long wanted, long others) {
    private static final String TIME_PERIOD = "TIME_PERIOD";
    private static final List<String> NEEDED = List.of("COUNTRY", "INDICATOR", TIME_PERIOD, "OBS_VALUE");

    /** The period as the IMF writes it: {@code 2021}, {@code 2021-Q3}, {@code 2021-M07}. */
    static String code(Period period) {
        return switch (period.frequency()) {
            case ANNUAL, QUARTERLY -> period.code();
            case MONTHLY -> "%d-M%02d".formatted(period.year(), period.ordinal());
        };
    }

    /**
     * Reads an answer to its end.
     *
     * @throws IOException when it is cut off or not SDMX-CSV
     */
    static ImtsAnswer read(Path file, Period period) throws IOException {
        String code = code(period);
        long wanted = 0;
        long others = 0;
        try (CsvReader<NamedCsvRecord> rows = rows(file)) {
            for (NamedCsvRecord row : rows) {
                requireColumns(row);
                String text = row.getField(TIME_PERIOD).strip();
                if (isOf(text, code, period)) {
                    wanted++;
                } else if (!text.isEmpty()) {
                    others++;
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw new IOException("answered something that is cut off or not SDMX-CSV", e);
        }
        return new ImtsAnswer(file, period, wanted, others);
    }

    /** The file as received; when it has other periods too, a file without those. */
    Path ofPeriod(Path target) throws IOException {
        if (others == 0) {
            return file;
        }
        String code = code(period);
        try (CsvReader<NamedCsvRecord> rows = rows(file);
                CsvWriter out = CsvWriter.builder().build(target)) {
            boolean first = true;
            for (NamedCsvRecord row : rows) {
                if (first) {
                    out.writeRecord(row.getHeader());
                    first = false;
                }
                String text = row.getField(TIME_PERIOD).strip();
                if (text.isEmpty() || isOf(text, code, period)) {
                    out.writeRecord(row.getFields());
                }
            }
        }
        return target;
    }

    private static CsvReader<NamedCsvRecord> rows(Path file) throws IOException {
        return CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file);
    }

    private static boolean isOf(String text, String code, Period period) {
        return text.equals(code) || text.equals(period.code());
    }

    private static void requireColumns(NamedCsvRecord row) throws IOException {
        if (!row.getHeader().containsAll(NEEDED)) {
            throw new IOException(
                    "answered something that is not SDMX-CSV of IMTS: it lacks columns of %s".formatted(NEEDED));
        }
    }
}
