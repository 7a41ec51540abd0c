package org.entente.agreements.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.agreements.dossier.DossierRows;
import org.entente.kernel.exports.Cell;
import org.entente.kernel.exports.ExportArguments;
import org.entente.kernel.exports.Extract;
import org.entente.kernel.exports.TableFormat;
import org.entente.kernel.exports.TableWriter;

/** A dossier's table as the YAML that it is usually written in. */
final class DossierYamlFormat implements TableFormat {
    @Override
    public String extension() {
        return "yaml";
    }

    @Override
    public String mediaType() {
        return "application/yaml;charset=UTF-8";
    }

    @Override
    public TableWriter open(OutputStream out, Extract extract, ExportArguments arguments) {
        return new Writer(out, extract);
    }

    private static final class Writer implements TableWriter {
        private final OutputStream out;
        private final Extract extract;
        private final List<Map<String, String>> rows = new ArrayList<>();

        Writer(OutputStream out, Extract extract) {
            this.out = out;
            this.extract = extract;
        }

        @Override
        public void accept(List<Cell> row) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i) instanceof Cell.Text text) {
                    cells.put(extract.columns().get(i).name(), text.value());
                }
            }
            rows.add(cells);
        }

        @Override
        public void finish() throws IOException {
            out.write(DossierRows.yaml(rows).getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
