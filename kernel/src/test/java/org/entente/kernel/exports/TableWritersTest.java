package org.entente.kernel.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWritersTest {
    private static final List<Column> COLUMNS =
            List.of(new Column("code", "a code"), new Column("value", "US dollars"));

    private static Extract table(Extract.Rows rows) {
        return new Extract("test", COLUMNS, List.of(new Note("source", "=cmd|'/c calc'!A1")), rows);
    }

    private static String csv(boolean byteOrderMark, List<List<Cell>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTableWriter writer = new CsvTableWriter(out, List.of("code", "value"), byteOrderMark);
        for (List<Cell> row : rows) {
            writer.accept(row);
        }
        writer.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Sheet> sheets(int mostRows, List<List<Cell>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxTableWriter writer = new XlsxTableWriter(out, table(sink -> {}), mostRows);
        for (List<Cell> row : rows) {
            writer.accept(row);
        }
        writer.finish();
        return new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()), new ReadingOptions(true, false))
                .getSheets()
                .toList();
    }

    private static List<Row> rows(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.toList();
        }
    }

    @Test
    void csvIsQuotedAsRfc4180SaysAndNumbersKeepEveryDigit() throws IOException {
        assertThat(csv(
                        false,
                        List.of(
                                List.of(Cell.text("0101"), Cell.decimal(new BigDecimal("1E+3"))),
                                List.of(
                                        Cell.text("a,\"b\"\nc"),
                                        Cell.decimal(new BigDecimal("-12345678901234567.890"))),
                                List.of(Cell.day(LocalDate.of(2022, 9, 6)), Cell.decimal(null)),
                                List.of(Cell.moment(Instant.parse("2022-09-06T10:00:00Z")), Cell.text("")))))
                .isEqualTo("""
                        code,value\r
                        0101,1000\r
                        "a,""b""\nc",-12345678901234567.890\r
                        2022-09-06,\r
                        2022-09-06T10:00:00Z,\r
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1"})
    void textThatWouldRunIsGuardedAndANumberIsNot(String formula) throws IOException {
        String written = csv(false, List.of(List.of(Cell.text(formula), Cell.decimal(new BigDecimal("-1")))));

        assertThat(written).contains("'" + formula).contains(",-1\r\n");
        assertThat(csv(false, List.of(List.of(Cell.text("a" + formula), Cell.EMPTY))))
                .doesNotContain("'");
    }

    @Test
    void aByteOrderMarkIsWrittenWhenAskedFor() throws IOException {
        assertThat(csv(true, List.of())).isEqualTo("\uFEFFcode,value\r\n");
    }

    @Test
    void aSpreadsheetHasTypedCells() throws IOException {
        List<Row> rows = rows(sheets(
                        XlsxTableWriter.MOST_ROWS,
                        List.of(
                                List.of(Cell.text("0101"), Cell.decimal(new BigDecimal("435287669.830"))),
                                List.of(Cell.text("=1+1"), Cell.decimal(new BigDecimal("1234567890123456.789"))),
                                List.of(Cell.day(LocalDate.of(2022, 9, 6)), Cell.EMPTY)))
                .get(0));

        assertThat(rows.get(0).stream().map(org.dhatim.fastexcel.reader.Cell::getText))
                .containsExactly("code", "value");
        assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(1).getCell(0).asString()).isEqualTo("0101");
        assertThat(rows.get(1).getCell(1).asNumber()).isEqualByComparingTo("435287669.83");
        assertThat(rows.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(2).getCell(0).asString()).isEqualTo("=1+1");
        assertThat(rows.get(2).getCell(1).getType())
                .as("a double has not so many digits")
                .isEqualTo(CellType.STRING);
        assertThat(rows.get(2).getCell(1).asString()).isEqualTo("1234567890123456.789");
        assertThat(rows.get(3).getCell(0).asDate().toLocalDate()).isEqualTo("2022-09-06");
        assertThat(rows.get(3).getCell(0).getDataFormatString()).isEqualTo("yyyy-mm-dd");
    }

    @Test
    void sheetsFollowEachOtherAndTheNotesComeLast() throws IOException {
        List<List<Cell>> five = Stream.iterate(1, i -> i + 1)
                .limit(5)
                .map(i -> List.of(Cell.text("c" + i), Cell.EMPTY))
                .toList();
        List<Sheet> sheets = sheets(3, five);

        assertThat(sheets.stream().map(Sheet::getName)).containsExactly("Data", "Data 2", "Data 3", "Sources");
        assertThat(rows(sheets.get(1)).stream().map(row -> row.getCellText(0))).containsExactly("code", "c3", "c4");
        assertThat(rows(sheets.get(2)).stream().map(row -> row.getCellText(0))).containsExactly("code", "c5");
        assertThat(rows(sheets.get(3)).stream().map(row -> row.getCellText(0) + ": " + row.getCellText(1)))
                .containsExactly("source: =cmd|'/c calc'!A1", "column code: a code", "column value: US dollars");
        assertThat(rows(sheets.get(3)).get(0).getCell(1).getType()).isEqualTo(CellType.STRING);
    }

    @Test
    void manyRowsPassThroughLittleMemory() throws IOException {
        int many = 300_000;
        long before = used();
        Measuring out = new Measuring();
        XlsxTableWriter writer = new XlsxTableWriter(out, table(sink -> {}));
        for (int i = 0; i < many; i++) {
            writer.accept(List.of(Cell.text("code-" + i), Cell.decimal(BigDecimal.valueOf(i, 3))));
            if (i == many - 1) {
                // All strings and cells of the sheet, if they were kept, would be some 100 MB here.
                assertThat(used() - before).isLessThan(24L << 20);
            }
        }
        writer.finish();
        assertThat(out.bytes).isGreaterThan(2_000_000);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Counts and forgets. */
    private static final class Measuring extends java.io.OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] buffer, int offset, int length) {
            bytes += length;
        }
    }
}
