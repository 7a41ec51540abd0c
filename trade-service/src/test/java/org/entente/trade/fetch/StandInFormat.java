package org.entente.trade.fetch;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;

/** The formats that a fetch hands its answers to, as far as a fetch can tell: they count rows and refuse bad ones. */
@ApplicationScoped
class StandInFormat {
    @Produces
    @ApplicationScoped
    ImportFormat imts() {
        return new Format("imf-imts", Set.of("imports"));
    }

    /** One format. */
    static class Format implements ImportFormat {
        private final String id;
        private final Set<String> options;

        Format(String id, Set<String> options) {
            this.id = id;
            this.options = options;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String description() {
            return "stand-in for " + id;
        }

        @Override
        public Set<String> options() {
            return options;
        }

        @Override
        public boolean recognises(FileHead head) {
            return head.firstLine().startsWith("DATAFLOW,");
        }

        @Override
        public Source source(ImportOptions given) {
            return new Source(id, "Stand-in", id, null, null);
        }

        @Override
        public Collection<Coverage> load(ImportContext context) throws IOException {
            try (Reader reader = context.reader()) {
                for (String value : csv(reader)) {
                    context.report().row();
                    if (!value.matches("[0-9.E]+")) {
                        context.report().reject(1, "value", value, "is not a number");
                    }
                }
            }
            return List.of(Coverage.ofWhole(id));
        }

        private static List<String> csv(Reader reader) throws IOException {
            List<String> values = new ArrayList<>();
            for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(reader)) {
                values.add(row.getField("OBS_VALUE"));
            }
            return values;
        }
    }
}
