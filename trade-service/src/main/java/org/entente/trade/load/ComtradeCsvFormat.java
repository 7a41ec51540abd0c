package org.entente.trade.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import org.entente.kernel.imports.CsvTable;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;

/** CSV of UN Comtrade: with the headers of the years before its API, in any of their spellings, or with the API's. */
@ApplicationScoped
class ComtradeCsvFormat implements ImportFormat {
    @Override
    public String id() {
        return "comtrade-csv";
    }

    @Override
    public String description() {
        return "UN Comtrade: CSV as its website and older API write it, or with the names of the API";
    }

    @Override
    public Set<String> options() {
        return ComtradeScope.OPTIONS;
    }

    @Override
    public boolean recognises(FileHead head) {
        return ComtradeNames.areIn(head) && !ComtradeNames.areInTabbed(head);
    }

    @Override
    public Source source(ImportOptions options) {
        ComtradeScope scope = ComtradeScope.of(options);
        scope.plan(options, false);
        FinerValues.of(options);
        return scope.source(options);
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        ComtradeScope scope = ComtradeScope.of(context.options());
        ComtradeLines lines = new ComtradeLines(scope, context);
        return new FlowLoader(context, scope.plan(context.options(), false))
                .load(
                        handler -> CsvTable.read(context, ComtradeNames::ofApi, ComtradeNames.REQUIRED_BEFORE, handler),
                        lines::read);
    }
}
