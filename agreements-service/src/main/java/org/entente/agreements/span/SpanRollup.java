package org.entente.agreements.span;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.AgreementLink;
import org.entente.agreements.agreement.AgreementRollup;
import org.entente.agreements.agreement.LinkKind;
import org.entente.agreements.status.ReferenceStatehood;
import org.entente.agreements.status.StatusRules;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.imports.CopyWriter;

/** Writes {@code legal_span} and {@code supersession} of a release. */
@ApplicationScoped
class SpanRollup implements AgreementRollup {
    /** Raise it with every change of the rules, of this package or of the country reference that moves a span. */
    static final int RULES = 1;

    private final CountryReference reference = CountryReference.standard();
    private final Spans spans = new Spans(new StatusRules(new ReferenceStatehood(reference)), reference);

    @Override
    public void write(Connection connection, int release, List<Agreement> agreements) throws IOException, SQLException {
        List<Derived> derived = agreements.stream()
                .map(agreement -> new Derived(agreement, spans.of(agreement)))
                .toList();
        writeSpans(connection, release, derived);
        writeSupersessions(connection, release, derived);
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into derived_release (release_id, rules) values (?, ?)
                on conflict (release_id) do update set rules = excluded.rules""")) {
            insert.setInt(1, release);
            insert.setInt(2, RULES);
            insert.executeUpdate();
        }
    }

    private void writeSpans(Connection connection, int release, List<Derived> derived)
            throws IOException, SQLException {
        try (CopyWriter out = new CopyWriter(
                connection,
                "legal_span",
                "release_id",
                "agreement_id",
                "country_low",
                "country_high",
                "from_day",
                "to_day",
                "state")) {
            for (Derived each : derived) {
                for (LegalSpan span : each.spans()) {
                    out.integer(release)
                            .text(each.agreement().id())
                            .integer(numeric(span.pair().low()))
                            .integer(numeric(span.pair().high()))
                            .date(span.from())
                            .date(span.to())
                            .text(span.state().name())
                            .endRow();
                }
            }
            out.finish();
        }
    }

    private void writeSupersessions(Connection connection, int release, List<Derived> derived)
            throws IOException, SQLException {
        try (CopyWriter out = new CopyWriter(
                connection,
                "supersession",
                "release_id",
                "agreement_id",
                "target_id",
                "country_low",
                "country_high",
                "from_day")) {
            for (Derived each : derived) {
                for (AgreementLink link : each.agreement().links()) {
                    for (Map.Entry<CountryPair, LocalDate> from :
                            each.takingOver(link).entrySet()) {
                        out.integer(release)
                                .text(each.agreement().id())
                                .text(link.target())
                                .integer(numeric(from.getKey().low()))
                                .integer(numeric(from.getKey().high()))
                                .date(from.getValue())
                                .endRow();
                    }
                }
            }
            out.finish();
        }
    }

    private int numeric(CountryCode code) {
        return reference.require(code).numeric();
    }

    private record Derived(Agreement agreement, List<LegalSpan> spans) {
        /** For each pair the day from which the linked agreement is superseded: not before this one has effect. */
        Map<CountryPair, LocalDate> takingOver(AgreementLink link) {
            Map<CountryPair, LocalDate> from = new LinkedHashMap<>();
            if (link.kind() == LinkKind.SUPERSEDES) {
                for (LegalSpan span : spans) {
                    LocalDate stated = link.effectiveOn();
                    if (span.state().operative()) {
                        from.putIfAbsent(
                                span.pair(), stated == null || stated.isBefore(span.from()) ? span.from() : stated);
                    }
                }
            }
            return from;
        }
    }
}
