package org.entente.trade.load;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.kernel.imports.CsvRecords;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;
import org.entente.trade.area.CountryList;

/** One of UN Comtrade's lists of countries and areas, as its web site hands them out. */
abstract class CountryListFormat implements ImportFormat {
    private final CountryList list;
    private final String side;

    /** The list of one side of trade, {@code reporter} or {@code partner}, as its columns are named. */
    CountryListFormat(CountryList list, String side) {
        this.list = list;
        this.side = side;
    }

    @Override
    public String id() {
        return "comtrade-%ss".formatted(side);
    }

    @Override
    public String description() {
        return "UN Comtrade's list of %ss: code, name, ISO codes, validity".formatted(side);
    }

    @Override
    public Set<String> options() {
        return Set.of(TextEncoding.OPTION);
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.hasColumns("id", "text", side + "Code", side + "Desc");
    }

    @Override
    public Source source(ImportOptions options) {
        TextEncoding.check(options);
        return new Source(
                dataset(),
                "United Nations Statistics Division",
                "UN Comtrade, list of %ss".formatted(side),
                null,
                "https://comtradeplus.un.org");
    }

    private String dataset() {
        return list.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        CountryListRows rows = new CountryListRows(context, list);
        CsvRecords.read(TextEncoding.open(context), rows);
        rows.write();
        return List.of(Coverage.ofWhole(dataset()));
    }
}
