package org.entente.trade.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;

/** UN Comtrade's bulk files: everything of one reporter and period, tab-separated, with the API's names. */
@ApplicationScoped
class ComtradeBulkFormat implements ImportFormat {
    @Override
    public String id() {
        return "comtrade-bulk";
    }

    @Override
    public String description() {
        return "UN Comtrade: a bulk file, one reporter and period with all its partners and products";
    }

    @Override
    public Set<String> options() {
        return ComtradeScope.OPTIONS;
    }

    @Override
    public boolean recognises(FileHead head) {
        return ComtradeNames.areInTabbed(head);
    }

    @Override
    public Source source(ImportOptions options) {
        ComtradeScope scope = ComtradeScope.of(options);
        scope.plan(options, true);
        FinerValues.of(options);
        return scope.source(options);
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        ComtradeScope scope = ComtradeScope.of(context.options());
        ComtradeLines lines = new ComtradeLines(scope, context);
        return new FlowLoader(context, scope.plan(context.options(), true)).load(ComtradeNames.REQUIRED, lines::read);
    }
}
