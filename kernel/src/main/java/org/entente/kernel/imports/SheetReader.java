package org.entente.kernel.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet as CSV text, so that whatever is read by columns can be either. The first sheet is read, and every
 * later one that has the same header; other sheets are notes. Row n of the first sheet is line n.
 */
final class SheetReader extends Reader {
    /** Every decimal of so many digits comes back from a double as it was. */
    private static final int EXACT_DIGITS = 15;

    /** Letters of a date's format, once its literals, escapes and colours are gone. */
    private static final Pattern DATE_FORMAT = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h|m|s)[^\\]]*\\]");

    private final ReadableWorkbook workbook;
    private final Iterator<Sheet> sheets;
    private final StringWriter line = new StringWriter();
    private final CsvWriter csv = CsvWriter.builder().build(line);
    private @Nullable Stream<Row> rows;
    private Iterator<Row> iterator = List.<Row>of().iterator();
    private @Nullable List<String> header;
    private int lastRow;
    private String text = "";
    private int position;

    private SheetReader(Path file) throws IOException {
        this.workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        this.sheets = workbook.getSheets().iterator();
    }

    /** Whether a zip file is a spreadsheet rather than the wrapping of some other file; a damaged one is none. */
    static boolean isSpreadsheet(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.getEntry("[Content_Types].xml") != null && file.getEntry("xl/workbook.xml") != null;
        } catch (ZipException e) {
            return false;
        }
    }

    /**
     * Opens the spreadsheet.
     *
     * @param maxBytes how much it may grow to when unpacked, as its own directory says
     */
    static SheetReader open(Path file, long maxBytes) throws IOException {
        long bytes = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                bytes += Math.max(0, entries.nextElement().getSize());
            }
        }
        if (bytes > maxBytes) {
            throw new FileRejectedException(
                    "the file's content is larger than the limit of %d bytes".formatted(maxBytes));
        }
        try {
            return new SheetReader(file);
        } catch (ExcelReaderException e) {
            throw damaged(e);
        }
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (position == text.length() && !fill()) {
            return -1;
        }
        int n = Math.min(length, text.length() - position);
        text.getChars(position, position + n, buffer, offset);
        position += n;
        return n;
    }

    private boolean fill() throws IOException {
        line.getBuffer().setLength(0);
        try {
            while (line.getBuffer().length() == 0) {
                if (iterator.hasNext()) {
                    write(iterator.next());
                } else if (!nextSheet()) {
                    return false;
                }
            }
        } catch (ExcelReaderException e) {
            throw damaged(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        text = line.toString();
        position = 0;
        return true;
    }

    private boolean nextSheet() throws IOException {
        closeRows();
        while (sheets.hasNext()) {
            Stream<Row> opened = sheets.next().openStream();
            rows = opened;
            iterator = opened.iterator();
            lastRow = 0;
            if (header == null) {
                return true;
            }
            if (iterator.hasNext() && header.equals(cells(iterator.next()))) {
                return true;
            }
            closeRows();
        }
        return false;
    }

    private void write(Row row) throws IOException {
        List<String> cells = cells(row);
        if (header == null && !cells.isEmpty()) {
            header = cells;
        }
        // A row that is not in the file is an empty line, so that lines and rows keep the same numbers.
        for (int missing = lastRow + 1; missing < row.getRowNum(); missing++) {
            line.append("\r\n");
        }
        lastRow = row.getRowNum();
        if (cells.isEmpty()) {
            line.append("\r\n");
        } else {
            csv.writeRecord(cells);
            csv.flush();
        }
    }

    /** As many cells as the header has, or more where the row has more. */
    private List<String> cells(Row row) {
        int last = row.getCellCount();
        while (last > 0 && text(row, last - 1).isEmpty()) {
            last--;
        }
        if (last == 0) {
            return List.of();
        }
        int width = header == null ? last : Math.max(last, header.size());
        return IntStream.range(0, width).mapToObj(i -> text(row, i)).toList();
    }

    private static String text(Row row, int column) {
        return row.getOptionalCell(column).map(SheetReader::text).orElse("");
    }

    private static String text(Cell cell) {
        if (!(cell.getValue() instanceof BigDecimal stored)) {
            return cell.getText();
        }
        String format = cell.getDataFormatString();
        if (format != null
                && DATE_FORMAT.matcher(LITERALS.matcher(format).replaceAll("")).find()) {
            LocalDateTime moment = cell.asDate();
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.toString();
        }
        return number(stored).toPlainString();
    }

    /** Spreadsheets store 0.1 as 0.10000000000000001: what they show is the shortest decimal of the same double. */
    private static BigDecimal number(BigDecimal stored) {
        return stored.precision() <= EXACT_DIGITS ? stored : new BigDecimal(Double.toString(stored.doubleValue()));
    }

    private static IOException damaged(ExcelReaderException e) {
        return new IOException("the spreadsheet is damaged", e);
    }

    private void closeRows() {
        if (rows != null) {
            rows.close();
            rows = null;
        }
        iterator = List.<Row>of().iterator();
    }

    @Override
    public void close() throws IOException {
        closeRows();
        workbook.close();
    }
}
