package org.entente.agreements.navigator;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.AgreementWriter;
import org.entente.agreements.agreement.CitedSource;
import org.entente.agreements.agreement.InstrumentKind;
import org.entente.agreements.agreement.KindListing;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.imports.CsvTable;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;

/**
 * The import format {@code iia-navigator}: the treaty list of UNCTAD's Navigator, as its spreadsheet gives it and as it
 * is scraped from its pages.
 */
@ApplicationScoped
class NavigatorFormat implements ImportFormat {
    private static final List<String> COLUMNS = List.of(
            "treaty_id",
            "full_title",
            "short_title",
            "type",
            "status",
            "parties",
            "date_of_signature",
            "date_of_entry_into_force",
            "termination_date");
    /** How the Navigator's own spreadsheet names them. */
    private static final Map<String, String> SPREADSHEET = Map.of(
            "no.", "treaty_id",
            "title of agreement", "full_title",
            "short title", "short_title",
            "type of agreement", "type",
            "status", "status",
            "parties", "parties",
            "date of signature", "date_of_signature",
            "date of entry into force", "date_of_entry_into_force",
            "date of termination", "termination_date",
            "type of termination", TreatyRows.TERMINATION_TYPE);

    private static final String DATASET = "unctad-iia-navigator";
    private static final String PUBLISHER = "UNCTAD";
    private static final String TITLE = "International Investment Agreements Navigator";
    private static final String URL = "https://investmentpolicy.unctad.org/international-investment-agreements";

    private final AgreementWriter writer;

    NavigatorFormat(AgreementWriter writer) {
        this.writer = writer;
    }

    @Override
    public String id() {
        return "iia-navigator";
    }

    @Override
    public String description() {
        return "UNCTAD's list of investment treaties, one row each, with its parties by name and its three dates.";
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.namesColumns(COLUMNS) || head.namesColumns(SPREADSHEET.keySet());
    }

    @Override
    public Source source(ImportOptions options) {
        return new Source(DATASET, PUBLISHER, TITLE, null, URL);
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        CitedSource source = new CitedSource(DATASET, PUBLISHER, TITLE, null, URL);
        TreatyRows rows = new TreatyRows(CountryReference.standard(), source, context.report());
        List<Agreement> treaties = new ArrayList<>();
        CsvTable.read(
                context,
                name -> SPREADSHEET.getOrDefault(name.toLowerCase(Locale.ROOT), name),
                COLUMNS,
                row -> treaties.add(rows.read(row)));
        writer.writeSources(context.connection(), context.releaseId(), List.of(source));
        writer.writeListings(
                context.connection(),
                context.releaseId(),
                List.of(new KindListing(
                        InstrumentKind.INVESTMENT_TREATY,
                        null,
                        context.options().publishedOn().orElse(null))));
        writer.write(context.connection(), context.releaseId(), treaties);
        refreshStatistics(context.connection());
        return List.of(Coverage.ofWhole(DATASET));
    }

    /** Thousands of rows came at once; the planner must know before autovacuum comes round a minute later. */
    private static void refreshStatistics(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "analyze agreement, agreement_country, agreement_source, party, party_action, legal_span");
        }
    }
}
