package org.entente.agreements.wto;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
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
import org.entente.kernel.imports.JsonTable;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;
import org.jspecify.annotations.Nullable;

/** The import format {@code wto-rta}: an export of all agreements as a table, or the tracker's JSON array. */
@ApplicationScoped
class RtaFormat implements ImportFormat {
    private static final String DATASET = "wto-rta";
    private static final String PUBLISHER = "WTO";
    private static final String TITLE = "Regional Trade Agreements Database";
    private static final String URL = "https://rtais.wto.org";

    private final AgreementWriter writer;

    RtaFormat(AgreementWriter writer) {
        this.writer = writer;
    }

    @Override
    public String id() {
        return "wto-rta";
    }

    @Override
    public String description() {
        return "The WTO's list of regional trade agreements, as its database exports it or as a JSON array.";
    }

    @Override
    public boolean recognises(FileHead head) {
        return isJson(head.text()) || head.namesColumns(List.of("RTA ID", "RTA Name"));
    }

    private static boolean isJson(String text) {
        return text.stripLeading().startsWith("[") && text.contains("\"rta_id\"");
    }

    @Override
    public Source source(ImportOptions options) {
        return new Source(DATASET, PUBLISHER, TITLE, null, URL);
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        CitedSource source = new CitedSource(DATASET, PUBLISHER, TITLE, null, URL);
        RtaRows rows = new RtaRows(context.options().publishedOn().orElse(null));
        List<Rta> rtas = new ArrayList<>();
        if (startsAsJson(context)) {
            JsonTable.read(context, "", RtaRows.NEEDED, row -> rtas.add(rows.read(row)), document -> {});
        } else {
            CsvTable.read(context, RtaRows.NAMING, RtaRows.NEEDED, row -> rtas.add(rows.read(row)));
        }
        RtaParties parties = new RtaParties(CountryReference.standard(), context.report());
        writer.writeSources(context.connection(), context.releaseId(), List.of(source));
        writer.writeListings(
                context.connection(),
                context.releaseId(),
                List.of(new KindListing(InstrumentKind.FREE_TRADE_AGREEMENT, null, listedOn(rtas))));
        writer.write(
                context.connection(), context.releaseId(), new RtaTreaties(source, context.report(), parties).of(rtas));
        try (Statement statement = context.connection().createStatement()) {
            statement.execute(
                    "analyze agreement, agreement_country, agreement_source, party, party_action, legal_span");
        }
        return List.of(Coverage.ofWhole(DATASET));
    }

    private static boolean startsAsJson(ImportContext context) throws IOException {
        try (var file = context.open()) {
            int first = file.read();
            while (first == 0xEF || first == 0xBB || first == 0xBF || Character.isWhitespace(first)) {
                first = file.read();
            }
            return first == '[';
        }
    }

    private static @Nullable LocalDate listedOn(List<Rta> rtas) {
        return rtas.stream()
                .flatMap(rta -> Stream.ofNullable(rta.listedOn()))
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
