package org.entente.trade.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;
import org.entente.trade.load.sdmx.SdmxJson;

/** SDMX-JSON data messages, versions 1 and 2, with trade flows in US dollars. */
@ApplicationScoped
class SdmxJsonFormat implements ImportFormat {
    @Override
    public String id() {
        return "sdmx-json";
    }

    @Override
    public String description() {
        return "SDMX-JSON 1 or 2 data message with trade flows in US dollars; the options say which dimension is what";
    }

    @Override
    public Set<String> options() {
        Set<String> options = new HashSet<>(LineMapper.OPTIONS);
        options.addAll(FlowOptions.DATASET_OPTIONS);
        return options;
    }

    @Override
    public boolean recognises(FileHead head) {
        String text = head.text().stripLeading();
        return text.startsWith("{")
                && (text.contains("\"dataSets\"")
                        || text.contains("sdmx-json")
                        || (text.contains("\"structure") && text.contains("\"dimensions\"")));
    }

    @Override
    public Source source(ImportOptions options) {
        LineMapper.check(options, FlowOptions.plan(options, false));
        return FlowOptions.source(options);
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        DatasetPlan plan = FlowOptions.plan(context.options(), false);
        return new FlowLoader(context, plan)
                .load(handler -> SdmxJson.read(context, handler), new SdmxLines(context, plan));
    }
}
