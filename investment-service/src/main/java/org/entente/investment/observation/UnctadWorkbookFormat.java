package org.entente.investment.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.investment.workbook.SheetText;
import org.entente.investment.workbook.Workbooks;
import org.entente.kernel.country.AliasScheme;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.FileRejectedException;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.period.Period;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;
import org.jspecify.annotations.Nullable;

/**
 * UNCTAD's workbook of one economy ({@code webdiaeia2014d3_AZE.xls}, or saved as {@code .xlsx}): four sheets with
 * inflows, outflows and both stocks by counterpart and year, in millions of US dollars.
 */
@ApplicationScoped
class UnctadWorkbookFormat implements ImportFormat {
    private static final int MILLION = 1_000_000;

    private enum Table {
        INFLOWS(InvestmentMeasure.FLOW, InvestmentDirection.INWARD),
        OUTFLOWS(InvestmentMeasure.FLOW, InvestmentDirection.OUTWARD),
        INSTOCK(InvestmentMeasure.POSITION, InvestmentDirection.INWARD),
        OUTSTOCK(InvestmentMeasure.POSITION, InvestmentDirection.OUTWARD);

        private final InvestmentMeasure measure;
        private final InvestmentDirection direction;

        Table(InvestmentMeasure measure, InvestmentDirection direction) {
            this.measure = measure;
            this.direction = direction;
        }

        /** The table that a sheet of this name holds. */
        static Optional<Table> of(SheetText sheet) {
            return Arrays.stream(values())
                    .filter(table -> table.name().equalsIgnoreCase(sheet.name().strip()))
                    .findFirst();
        }
    }

    private record Place(Table table, Country counterpart, Period year) {}

    private final CountryReference reference = CountryReference.standard();

    @Override
    public String id() {
        return "unctad-workbook";
    }

    @Override
    public String description() {
        return "UNCTAD's bilateral FDI workbook of one economy, .xls or .xlsx: sheets inflows, outflows, instock, outstock";
    }

    @Override
    public boolean recognises(FileHead head) {
        String text = head.text().toLowerCase(Locale.ROOT);
        return Workbooks.isBinary(head.text())
                || text.contains("region / economy")
                || text.contains("reporting economy");
    }

    @Override
    public Source source(ImportOptions options) {
        return UnctadBilateralFormat.SOURCE;
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        List<SheetText> sheets = Workbooks.read(context.open());
        List<String> names = sheets.stream().map(SheetText::name).toList();
        List<SheetText> tables =
                sheets.stream().filter(sheet -> Table.of(sheet).isPresent()).toList();
        if (tables.isEmpty()) {
            throw new FileRejectedException("the workbook has none of the sheets %s; it has %s"
                    .formatted(Arrays.toString(Table.values()).toLowerCase(Locale.ROOT), String.join(", ", names)));
        }
        try (ObservationLoad load =
                new ObservationLoad(context, UnctadBilateralFormat.SOURCE.code(), Extent.COMPLETE)) {
            Reading reading = new Reading(context, load);
            for (SheetText sheet : tables) {
                reading.read(sheet);
            }
            return load.finish();
        }
    }

    /** Reads the tables of one workbook. */
    private final class Reading {
        private final ImportContext context;
        private final ObservationLoad load;
        private final Set<String> told = new HashSet<>();
        private final Map<Place, Integer> rows = new HashMap<>();
        /** Numbered on, since a row of the sheet is one number for each year. */
        private long number;

        Reading(ImportContext context, ObservationLoad load) {
            this.context = context;
            this.load = load;
        }

        void read(SheetText sheet) throws SQLException {
            Table table = Table.of(sheet).orElseThrow();
            UnctadSheet content = new UnctadSheet(sheet);
            Country economy = content.economy();
            for (UnctadSheet.Entry entry : content.entries()) {
                if (UnctadSheet.isGroup(entry.counterpart())) {
                    tell(entry, sheet, "is a group of economies; left out");
                    continue;
                }
                context.report().row();
                Optional<Country> counterpart = UnctadSheet.isWorld(entry.counterpart())
                        ? reference.byNumeric(0)
                        : reference.resolve(
                                AliasScheme.UNCTAD,
                                entry.counterpart(),
                                entry.year().lastDay());
                Optional<BigDecimal> value = UnctadSheet.number(entry.text());
                if (counterpart.isEmpty()) {
                    refuse(entry, sheet, entry.counterpart(), "is not the name of a known country, area or group");
                } else if (value.isEmpty() && !UnctadSheet.isMissing(entry.text())) {
                    refuse(entry, sheet, entry.text(), "is not a number, a dash (nil) or .. (not available)");
                } else {
                    Place place = new Place(table, counterpart.get(), entry.year());
                    Integer first = rows.putIfAbsent(place, entry.row());
                    if (first == null) {
                        load.add(row(place, economy, value.orElse(null), content.mirrored()));
                    } else {
                        refuse(
                                entry,
                                sheet,
                                entry.counterpart(),
                                "repeats row %d: the same counterpart and year".formatted(first));
                    }
                }
            }
        }

        private void tell(UnctadSheet.Entry entry, SheetText sheet, String remark) {
            if (told.add(entry.counterpart())) {
                context.report().remark(entry.row(), sheet.name(), entry.counterpart(), remark);
            }
        }

        private void refuse(UnctadSheet.Entry entry, SheetText sheet, String text, String reason) {
            context.report()
                    .reject(
                            entry.row(),
                            "%s %s".formatted(sheet.name(), entry.year().code()),
                            text,
                            reason);
        }

        private ObservationLoad.Row row(Place place, Country economy, @Nullable BigDecimal value, boolean mirrored) {
            ObservationStatus status =
                    mirrored ? ObservationStatus.DERIVED_FROM_COUNTERPART : ObservationStatus.REPORTED;
            return new ObservationLoad.Row(
                    ++number,
                    economy,
                    place.counterpart(),
                    place.year(),
                    place.table().measure,
                    place.table().direction,
                    Dimensions.UNSPECIFIED_TOTAL_USD,
                    value,
                    value == null ? ObservationStatus.NOT_AVAILABLE : status,
                    MILLION);
        }
    }
}
