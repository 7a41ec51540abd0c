package org.entente.kernel.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.entente.kernel.exports.Cell.Day;
import org.entente.kernel.exports.Cell.Decimal;
import org.entente.kernel.exports.Cell.Empty;
import org.entente.kernel.exports.Cell.Text;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as a spreadsheet: the rows on as many sheets as they need, each with the header, then the notes on the
 * sheet {@value #NOTES}. Texts, and so codes, are text cells and never formulas; days are dates.
 *
 * <p>A number cell is a binary double that keeps 15 significant digits: a decimal that has more is written as text, so
 * that no digit is lost.
 */
final class XlsxTableWriter implements TableWriter {
    static final String NOTES = "Sources";

    /** Rows of one sheet as Excel limits them, the header among them. */
    static final int MOST_ROWS = 1_048_576;

    private static final int EXACT_DIGITS = 15;
    private static final int MOST_CHARACTERS = 32_767;
    private static final String CUT = "... (cut: a spreadsheet's cell has no more room; the CSV has it whole)";

    /** Rows in memory before they are written; small, since nothing is gained by more. */
    private static final int FLUSH_EVERY = 256;

    private final Workbook workbook;
    private final Extract extract;
    private final int mostRows;
    private @Nullable Worksheet sheet;
    private int sheets;
    private int rows;

    XlsxTableWriter(OutputStream out, Extract extract) throws IOException {
        this(out, extract, MOST_ROWS);
    }

    XlsxTableWriter(OutputStream out, Extract extract, int mostRows) throws IOException {
        this.workbook = new Workbook(out, "Entente", "1.0");
        this.extract = extract;
        this.mostRows = mostRows;
        this.sheet = begin();
    }

    private Worksheet begin() throws IOException {
        sheets++;
        Worksheet begun = workbook.newWorksheet(sheets == 1 ? "Data" : "Data " + sheets);
        begun.freezePane(0, 1);
        for (int column = 0; column < extract.columns().size(); column++) {
            begun.inlineString(0, column, extract.columns().get(column).name());
            begun.style(0, column).bold().set();
        }
        begun.flush();
        rows = 1;
        return begun;
    }

    @Override
    public void accept(List<Cell> row) throws IOException {
        Worksheet current = sheet;
        if (current == null) {
            throw new IllegalStateException("the table is finished");
        }
        if (rows == mostRows) {
            current.finish();
            current = begin();
            sheet = current;
        }
        for (int column = 0; column < row.size(); column++) {
            write(current, column, row.get(column));
        }
        rows++;
        if (rows % FLUSH_EVERY == 0) {
            current.flush();
        }
    }

    private void write(Worksheet to, int column, Cell cell) {
        if (cell instanceof Text text) {
            to.inlineString(rows, column, fitting(text.value()));
        } else if (cell instanceof Decimal decimal) {
            if (isExact(decimal.value())) {
                to.value(rows, column, decimal.value());
            } else {
                to.inlineString(rows, column, decimal.value().toPlainString());
            }
        } else if (cell instanceof Day day) {
            to.value(rows, column, day.value());
            to.style(rows, column).format("yyyy-mm-dd").set();
        } else if (!(cell instanceof Empty)) {
            throw new AssertionError(cell);
        }
    }

    private static boolean isExact(BigDecimal value) {
        return value.signum() == 0 || value.stripTrailingZeros().precision() <= EXACT_DIGITS;
    }

    private static String fitting(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - CUT.length()) + CUT;
    }

    @Override
    public void finish() throws IOException {
        if (sheet != null) {
            sheet.finish();
            sheet = null;
            writeNotes();
            workbook.finish();
        }
    }

    private void writeNotes() throws IOException {
        Worksheet notes = workbook.newWorksheet(NOTES);
        notes.width(0, 28);
        notes.width(1, 120);
        int row = 0;
        for (Note note : extract.notes()) {
            notes.inlineString(row, 0, fitting(note.about()));
            notes.inlineString(row, 1, fitting(note.text()));
            row++;
        }
        for (Column column : extract.columns()) {
            notes.inlineString(row, 0, "column " + column.name());
            notes.inlineString(row, 1, fitting(column.meaning()));
            row++;
        }
        notes.finish();
    }
}
