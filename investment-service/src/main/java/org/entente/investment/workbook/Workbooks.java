package org.entente.investment.workbook;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.entente.kernel.imports.FileRejectedException;
import org.jspecify.annotations.Nullable;

/** Reads every sheet of a spreadsheet, {@code .xls} or {@code .xlsx}. For tables of one economy: all is in memory. */
public final class Workbooks {
    /** Such tables are some hundred kilobytes; a larger file is no such table. */
    private static final int MOST_BYTES = 32 << 20;

    private static final byte[] BINARY = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private Workbooks() {}

    /** Whether a file's beginning, read as text, is that of Excel's old binary format. */
    public static boolean isBinary(String head) {
        // Bytes that are no UTF-8 were replaced; the third one is a control character and was kept.
        return head.startsWith("\uFFFD\uFFFD\u0011");
    }

    /**
     * Every sheet, in the file's order.
     *
     * @throws FileRejectedException when the file is no spreadsheet, damaged, protected or too large
     */
    public static List<SheetText> read(InputStream file) throws IOException {
        try (InputStream in = new BufferedInputStream(file)) {
            byte[] content = in.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw new FileRejectedException(
                        "the spreadsheet is larger than the limit of %d bytes".formatted(MOST_BYTES));
            }
            return startsWithBinary(content) ? binary(content) : zipped(content);
        }
    }

    private static boolean startsWithBinary(byte[] content) {
        for (int i = 0; i < BINARY.length; i++) {
            if (content.length <= i || content[i] != BINARY[i]) {
                return false;
            }
        }
        return true;
    }

    private static List<SheetText> binary(byte[] content) throws IOException {
        try (Workbook workbook = new HSSFWorkbook(new ByteArrayInputStream(content))) {
            List<SheetText> sheets = new ArrayList<>();
            for (Sheet sheet : workbook) {
                sheets.add(new SheetText(sheet.getSheetName(), rows(sheet)));
            }
            return sheets;
        } catch (EncryptedDocumentException e) {
            throw new FileRejectedException("the spreadsheet is protected by a password");
        } catch (RuntimeException e) {
            // A damaged file makes the reader fail in any of its records, with whatever exception comes of it there.
            throw new FileRejectedException("not readable as a spreadsheet: %s".formatted(e.getMessage()));
        }
    }

    private static List<List<String>> rows(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            List<String> cells = new ArrayList<>();
            for (int column = 0; row != null && column < row.getLastCellNum(); column++) {
                cells.add(text(row.getCell(column)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> "";
        };
    }

    private static List<SheetText> zipped(byte[] content) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            List<SheetText> sheets = new ArrayList<>();
            for (var sheet : workbook.getSheets().toList()) {
                try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
                    sheets.add(new SheetText(sheet.getName(), rows(rows)));
                }
            }
            return sheets;
        } catch (ExcelReaderException e) {
            throw new FileRejectedException("not readable as a spreadsheet: %s".formatted(e.getMessage()));
        }
    }

    private static List<List<String>> rows(Stream<org.dhatim.fastexcel.reader.Row> stream) {
        List<List<String>> rows = new ArrayList<>();
        stream.forEach(row -> {
            while (rows.size() < row.getRowNum() - 1) {
                rows.add(List.of());
            }
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < row.getCellCount(); column++) {
                cells.add(row.getOptionalCell(column).map(Workbooks::text).orElse(""));
            }
            rows.add(cells);
        });
        return rows;
    }

    private static String text(org.dhatim.fastexcel.reader.Cell cell) {
        return cell.getValue() instanceof BigDecimal stored ? number(stored.doubleValue()) : cell.getText();
    }

    /** The shortest decimal of the stored double, which is what the spreadsheet shows; 2001, not 2001.0. */
    private static String number(double stored) {
        return BigDecimal.valueOf(stored).stripTrailingZeros().toPlainString();
    }
}
