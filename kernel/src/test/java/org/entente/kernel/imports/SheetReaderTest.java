package org.entente.kernel.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetReaderTest {
    private static final long ROOM = 1 << 20;

    @TempDir
    Path folder;

    static byte[] workbook(Consumer<Workbook> content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "Test", "1.0");
        content.accept(workbook);
        workbook.finish();
        return out.toByteArray();
    }

    static void row(Worksheet sheet, int row, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            Object cell = cells[column];
            if (cell instanceof BigDecimal number) {
                sheet.value(row, column, number);
            } else if (cell instanceof LocalDate day) {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            } else {
                sheet.value(row, column, cell.toString());
            }
        }
    }

    private String text(Consumer<Workbook> content) throws IOException {
        Path file = Files.write(folder.resolve("sheet.xlsx"), workbook(content));
        StringWriter text = new StringWriter();
        try (Reader reader = SheetReader.open(file, ROOM)) {
            reader.transferTo(text);
        }
        return text.toString();
    }

    @Test
    void codesStayTextNumbersStayExactAndDatesBecomeIsoDates() throws IOException {
        assertThat(text(workbook -> {
                    Worksheet sheet = workbook.newWorksheet("flows");
                    row(sheet, 0, "product", "value", "on");
                    row(sheet, 1, "0101", new BigDecimal("435287669.83"), LocalDate.of(2022, 9, 6));
                    row(sheet, 2, "a,b", new BigDecimal("0.10000000000000001"), "1234567890123456.789");
                    row(
                            sheet,
                            3,
                            new BigDecimal("2021"),
                            new BigDecimal("1E+3"),
                            new BigDecimal("0.30000000000000004"));
                }))
                .isEqualTo("""
                        product,value,on\r
                        0101,435287669.83,2022-09-06\r
                        "a,b",0.1,1234567890123456.789\r
                        2021,1000,0.30000000000000004\r
                        """);
    }

    @Test
    void linesKeepTheNumbersOfTheRows() throws IOException {
        assertThat(text(workbook -> {
                    Worksheet sheet = workbook.newWorksheet("flows");
                    row(sheet, 0, "a", "b", "c");
                    row(sheet, 3, "1");
                    row(sheet, 4, "1", "2", "3", "4");
                }))
                .isEqualTo("a,b,c\r\n\r\n\r\n1,,\r\n1,2,3,4\r\n");
    }

    @Test
    void laterSheetsWithTheSameHeaderAreReadOnAndOthersAreNotes() throws IOException {
        assertThat(text(workbook -> {
                            Worksheet first = workbook.newWorksheet("Data");
                            row(first, 0, "a", "b");
                            row(first, 1, "1", "2");
                            row(workbook.newWorksheet("Sources"), 0, "source", "somebody");
                            workbook.newWorksheet("Empty");
                            Worksheet second = workbook.newWorksheet("Data 2");
                            row(second, 0, "a", "b");
                            row(second, 1, "3", "4");
                        })
                        .lines()
                        .filter(line -> !line.isEmpty()))
                .containsExactly("a,b", "1,2", "3,4");
    }

    @Test
    void onlyAWorkbookIsASpreadsheet() throws IOException {
        byte[] workbook = workbook(one -> row(one.newWorksheet("a"), 0, "a"));
        assertThat(SheetReader.isSpreadsheet(Files.write(folder.resolve("whole.zip"), workbook)))
                .isTrue();
        assertThat(SheetReader.isSpreadsheet(
                        Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(workbook, workbook.length / 2))))
                .isFalse();
        Path wrapped = folder.resolve("wrapped.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(wrapped))) {
            zip.putNextEntry(new ZipEntry("flows.csv"));
            zip.write("a,b\r\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(SheetReader.isSpreadsheet(wrapped)).isFalse();
    }

    @Test
    void aSpreadsheetThatUnpacksToMoreThanTheLimitIsRefused() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(new byte[(int) ROOM + 1]);
        }
        assertThatThrownBy(() -> SheetReader.open(bomb, ROOM))
                .isInstanceOf(FileRejectedException.class)
                .hasMessageContaining("larger than the limit of 1048576 bytes");
    }
}
