package org.entente.trade.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.entente.kernel.exports.Cell;
import org.entente.kernel.exports.Cell.Text;
import org.entente.kernel.exports.CsvTableWriter;
import org.entente.kernel.exports.ExportArguments;
import org.entente.kernel.exports.Extract;
import org.entente.kernel.exports.TableFormat;
import org.entente.kernel.exports.TableWriter;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.flow.Procedure;

/**
 * SDMX-CSV 2.0 of the data flow {@value #DATA_FLOW}: the rows of {@link FlowLayout}, every dimension filled as SDMX
 * wants it.
 */
final class FlowSdmxFormat implements TableFormat {
    private static final String DATA_FLOW = "ENTENTE:TRADE_FLOW(1.0)";

    private static final List<String> HEADER = List.of(
            "STRUCTURE",
            "STRUCTURE_ID",
            "ACTION",
            "REPORTER",
            "PARTNER",
            "FLOW",
            "FREQ",
            "TIME_PERIOD",
            "CLASSIFICATION",
            "PRODUCT",
            "CUSTOMS",
            "TRANSPORT",
            "SECOND_PARTNER",
            "OBS_VALUE",
            "VALUATION",
            "OBS_STATUS",
            "NET_WEIGHT_KG",
            "QUANTITY",
            "QUANTITY_UNIT",
            "NET_WEIGHT_ESTIMATED",
            "QUANTITY_ESTIMATED");

    /** The cross-domain code list of observation statuses where it has the status; our own word where it has not. */
    private static final Map<String, Cell> STATUSES = Map.of(
            LineStatus.REPORTED.name(), Cell.text("A"),
            LineStatus.ESTIMATED.name(), Cell.text("E"),
            LineStatus.CONFIDENTIAL.name(), Cell.text("Q"));

    private static final Cell STRUCTURE = Cell.text("dataflow");
    private static final Cell STRUCTURE_ID = Cell.text(DATA_FLOW);
    private static final Cell INFORMATION = Cell.text("I");
    private static final Cell TOTAL = Cell.text("_T");
    private static final Cell NOT_APPLICABLE = Cell.text("_Z");
    private static final Cell ALL_CUSTOMS = Cell.text(Procedure.ALL.customs());
    private static final Cell ALL_MODES = Cell.text(Integer.toString(Procedure.ALL.mode()));
    private static final Cell WORLD = Cell.text("W00");

    @Override
    public String extension() {
        return "sdmx.csv";
    }

    @Override
    public String mediaType() {
        return "application/vnd.sdmx.data+csv;version=2.0.0;charset=UTF-8";
    }

    @Override
    public TableWriter open(OutputStream out, Extract extract, ExportArguments arguments) {
        CsvTableWriter csv = new CsvTableWriter(out, HEADER, arguments.byteOrderMark());
        return new TableWriter() {
            @Override
            public void accept(List<Cell> row) throws IOException {
                csv.accept(observation(row));
            }

            @Override
            public void finish() throws IOException {
                csv.finish();
            }
        };
    }

    private static List<Cell> observation(List<Cell> row) {
        return List.of(
                STRUCTURE,
                STRUCTURE_ID,
                INFORMATION,
                row.get(FlowLayout.REPORTER),
                row.get(FlowLayout.PARTNER),
                row.get(FlowLayout.FLOW),
                frequency(text(row.get(FlowLayout.PERIOD))),
                row.get(FlowLayout.PERIOD),
                or(row.get(FlowLayout.CLASSIFICATION), NOT_APPLICABLE),
                text(row.get(FlowLayout.PRODUCT)).equals(FlowLayout.TOTAL) ? TOTAL : row.get(FlowLayout.PRODUCT),
                or(row.get(FlowLayout.CUSTOMS), ALL_CUSTOMS),
                or(row.get(FlowLayout.TRANSPORT), ALL_MODES),
                or(row.get(FlowLayout.SECOND_PARTNER), WORLD),
                row.get(FlowLayout.VALUE),
                row.get(FlowLayout.VALUATION),
                STATUSES.getOrDefault(text(row.get(FlowLayout.STATUS)), row.get(FlowLayout.STATUS)),
                row.get(FlowLayout.WEIGHT),
                row.get(FlowLayout.QUANTITY),
                row.get(FlowLayout.QUANTITY_UNIT),
                row.get(FlowLayout.WEIGHT_ESTIMATED),
                row.get(FlowLayout.QUANTITY_ESTIMATED));
    }

    private static Cell or(Cell cell, Cell otherwise) {
        return cell.equals(Cell.EMPTY) ? otherwise : cell;
    }

    private static Cell frequency(String period) {
        return Cell.text(period.length() == 4 ? "A" : period.contains("Q") ? "Q" : "M");
    }

    private static String text(Cell cell) {
        return cell instanceof Text text ? text.value() : "";
    }
}
