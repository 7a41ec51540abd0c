package org.entente.agreements.desta;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.entente.agreements.agreement.AgreementWriter;
import org.entente.agreements.agreement.CitedSource;
import org.entente.agreements.agreement.DatePrecision;
import org.entente.agreements.agreement.InstrumentKind;
import org.entente.agreements.agreement.KindListing;
import org.entente.agreements.agreement.PartialDate;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;

/** What both layouts of the data set have in common: they are editions of one list, and their text is seldom UTF-8. */
@ApplicationScoped
class DestaRelease {
    private static final String DATASET = "desta";
    private static final String PUBLISHER = "DESTA";
    private static final String TITLE = "Design of Trade Agreements, list of treaties";
    private static final String URL = "https://www.designoftradeagreements.org";

    private final AgreementWriter writer;

    DestaRelease(AgreementWriter writer) {
        this.writer = writer;
    }

    static Source source() {
        return new Source(DATASET, PUBLISHER, TITLE, null, URL);
    }

    /** The file's text: UTF-8, or, when the bytes are not, ISO 8859-1, which the report then says. */
    static Reader open(ImportContext context) throws IOException {
        try (Reader text = context.reader()) {
            text.transferTo(Writer.nullWriter());
        } catch (CharacterCodingException e) {
            context.report().remark(0, null, null, "the file is not UTF-8; it was read as ISO 8859-1");
            return context.reader(StandardCharsets.ISO_8859_1);
        }
        return context.reader();
    }

    Collection<Coverage> write(ImportContext context, List<Entry> entries) throws IOException, SQLException {
        CitedSource source = new CitedSource(DATASET, PUBLISHER, TITLE, null, URL);
        PartialDate listedOn = listedOn(context.options(), entries);
        writer.writeSources(context.connection(), context.releaseId(), List.of(source));
        // A list of preferential agreements lists every one that makes trade free.
        writer.writeListings(
                context.connection(),
                context.releaseId(),
                List.of(
                        new KindListing(InstrumentKind.FREE_TRADE_AGREEMENT, null, listedOn.last()),
                        new KindListing(InstrumentKind.PREFERENTIAL_TRADE, null, listedOn.last())));
        writer.write(
                context.connection(),
                context.releaseId(),
                new Treaties(source, context.report(), listedOn).of(entries));
        try (Statement statement = context.connection().createStatement()) {
            statement.execute(
                    "analyze agreement, agreement_country, agreement_source, party, party_action, legal_span");
        }
        return List.of(Coverage.ofWhole(DATASET));
    }

    /** The day the edition was published; the last year it speaks of when that is not said. */
    private static PartialDate listedOn(ImportOptions options, List<Entry> entries) {
        return options.publishedOn()
                .map(PartialDate::ofDay)
                .or(() -> entries.stream()
                        .flatMap(entry -> Stream.ofNullable(entry.signed()))
                        .max(PartialDate::compareTo))
                .orElse(new PartialDate(LocalDate.of(1, 1, 1), DatePrecision.YEAR));
    }
}
