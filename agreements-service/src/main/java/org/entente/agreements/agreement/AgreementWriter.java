package org.entente.agreements.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.imports.CopyWriter;
import org.jspecify.annotations.Nullable;

/** Writes agreements under a release, on the import's own connection; the import commits. */
@ApplicationScoped
public class AgreementWriter {
    private final CountryReference reference = CountryReference.standard();
    private final ConcernedCountries concerned = new ConcernedCountries(reference);
    private final ObjectMapper json;
    private final DuplicateFinder duplicates;
    private final List<AgreementRollup> rollups;

    AgreementWriter(ObjectMapper json, DuplicateFinder duplicates, @Any Instance<AgreementRollup> rollups) {
        this.json = json;
        this.duplicates = duplicates;
        this.rollups = rollups.stream().toList();
    }

    /** Writes the sources that agreements, meetings and milestones of the release cite. */
    public void writeSources(Connection connection, int release, Collection<CitedSource> sources)
            throws IOException, SQLException {
        copy(
                connection,
                "cited_source (release_id, key, publisher, title, licence, url)",
                sources,
                (out, source) -> out.integer(release)
                        .text(source.key())
                        .text(source.publisher())
                        .text(source.title())
                        .text(source.licence())
                        .text(source.url())
                        .endRow());
    }

    /** Writes of which kinds the release lists every instrument. */
    public void writeListings(Connection connection, int release, List<KindListing> listings)
            throws IOException, SQLException {
        int[] ordinal = {0};
        copy(
                connection,
                "listed_kind (release_id, ordinal, kind, country_low, country_high, listed_to)",
                listings,
                (out, listing) -> out.integer(release)
                        .integer(ordinal[0]++)
                        .text(listing.kind().name())
                        .integer(numeric(
                                listing.pair() == null ? null : listing.pair().low()))
                        .integer(numeric(
                                listing.pair() == null ? null : listing.pair().high()))
                        .date(listing.listedTo())
                        .endRow());
    }

    /** Writes the agreements, linked to the same ones of other releases; their sources must be written already. */
    public void write(Connection connection, int release, List<Agreement> told) throws IOException, SQLException {
        List<Agreement> agreements = duplicates.link(connection, release, told);
        Set<String> ids = agreements.stream().map(Agreement::id).collect(Collectors.toSet());
        writeLinked(connection, release, agreements, agreement -> Detail.of(agreement, ids));
    }

    /**
     * Writes what an editor says of an agreement; the sources must be written already. It is gone by before whatever
     * sources tell. Links that were found before the edit stay or go as the editor has them, so none are looked for.
     *
     * @param isNew whether nothing told of it before, so that links to the same ones of other releases are looked for
     */
    public void writeEdited(Connection connection, int release, Agreement edited, boolean isNew)
            throws IOException, SQLException {
        List<Agreement> one = List.of(edited);
        List<Agreement> linked = isNew ? duplicates.link(connection, release, one) : one;
        writeLinked(connection, release, linked, unused -> Detail.EDITED);
    }

    private void writeLinked(
            Connection connection, int release, List<Agreement> agreements, ToIntFunction<Agreement> detail)
            throws IOException, SQLException {
        copy(
                connection,
                "agreement (release_id, id, instrument, kinds, titles, subjects, areas, place, note, dated_on, search_text, sunset_years, sunset_note, sunset_source, detail)",
                agreements,
                (out, agreement) -> agreement(out.integer(release), agreement, detail.applyAsInt(agreement)));
        copyParts(
                connection,
                "agreement_source (release_id, agreement_id, source_key, ordinal)",
                agreements,
                Agreement::sources,
                (out, source) -> out.integer(release)
                        .text(source.agreement().id())
                        .text(source.part().key())
                        .integer(source.ordinal())
                        .endRow());
        copyParts(
                connection,
                "party (release_id, agreement_id, ordinal, kind, name, country, group_code, role, organisation_id, among_members, side)",
                agreements,
                Agreement::parties,
                (out, party) -> party(out.integer(release), party));
        copyParts(
                connection,
                "party_action (release_id, agreement_id, ordinal, party_ordinal, country, kind, on_date, precision, effective_on, note, source_key)",
                agreements,
                Agreement::actions,
                (out, action) -> action(out.integer(release), action));
        writeDetails(connection, release, agreements);
        for (AgreementRollup rollup : rollups) {
            rollup.write(connection, release, agreements);
        }
    }

    private void writeDetails(Connection connection, int release, List<Agreement> agreements)
            throws IOException, SQLException {
        copyParts(
                connection,
                "provision (release_id, agreement_id, ordinal, key, title, effect_from, effect_to, note, source_key)",
                agreements,
                Agreement::provisions,
                (out, provision) -> provision(out.integer(release), provision));
        copyParts(
                connection,
                "date_statement (release_id, agreement_id, ordinal, about, on_date, precision, chosen, reasoning, source_key)",
                agreements,
                Agreement::dates,
                (out, date) -> date(out.integer(release), date));
        copyParts(
                connection,
                "agreement_link (release_id, agreement_id, ordinal, kind, target_id, effective_on, note, confidence)",
                agreements,
                Agreement::links,
                (out, link) -> link(out.integer(release), link));
        copyParts(
                connection,
                "agreement_country (release_id, agreement_id, country)",
                agreements,
                agreement -> List.copyOf(concerned.by(agreement)),
                (out, country) -> out.integer(release)
                        .text(country.agreement().id())
                        .integer(numeric(country.part()))
                        .endRow());
        SearchHeads.write(connection, release, agreements);
    }

    private void agreement(CopyWriter out, Agreement agreement, int detail) throws SQLException {
        out.text(agreement.id())
                .text(agreement.instrument().name())
                .text(array(agreement.kinds().stream().map(Enum::name).sorted().toList()))
                .text(json(agreement.titles()))
                .text(array(agreement.subjects()))
                .text(array(agreement.areas()))
                .text(agreement.place())
                .text(agreement.note())
                .date(agreement.datedOn())
                .text(SearchText.of(agreement));
        Sunset sunset = agreement.sunset();
        out.integer(sunset == null ? null : Long.valueOf(sunset.years()))
                .text(sunset == null ? null : sunset.note())
                .text(sunset == null ? null : sunset.source().key())
                .integer(detail)
                .endRow();
    }

    private void party(CopyWriter out, Part<Party> row) throws SQLException {
        Party party = row.part();
        out.text(row.agreement().id())
                .integer(party.ordinal())
                .text(party.kind().name())
                .text(party.name())
                .integer(numeric(party.country()))
                .text(party.group() == null ? null : party.group().value())
                .text(party.role())
                .text(party.organisationId())
                .text(party.amongMembers() ? "t" : "f")
                .text(party.side())
                .endRow();
    }

    private void action(CopyWriter out, Part<Action> row) throws SQLException {
        Action action = row.part();
        PartialDate date = action.date();
        out.text(row.agreement().id())
                .integer(row.ordinal())
                .integer(action.party() == null ? null : Long.valueOf(action.party()))
                .integer(numeric(action.successor()))
                .text(action.kind().name())
                .date(date == null ? null : date.first())
                .text(date == null ? null : date.precision().name())
                .date(action.effectiveOn())
                .text(action.note())
                .text(action.source().key())
                .endRow();
    }

    private static void provision(CopyWriter out, Part<Provision> row) throws SQLException {
        Provision provision = row.part();
        out.text(row.agreement().id())
                .integer(row.ordinal())
                .text(provision.key())
                .text(provision.title())
                .date(provision.effectFrom())
                .date(provision.effectTo())
                .text(provision.note())
                .text(provision.source().key())
                .endRow();
    }

    private static void date(CopyWriter out, Part<DateStatement> row) throws SQLException {
        DateStatement statement = row.part();
        out.text(row.agreement().id())
                .integer(row.ordinal())
                .text(statement.about().name())
                .date(statement.date().first())
                .text(statement.date().precision().name())
                .text(statement.chosen() ? "t" : "f")
                .text(statement.reasoning())
                .text(statement.source().key())
                .endRow();
    }

    private static void link(CopyWriter out, Part<AgreementLink> row) throws SQLException {
        AgreementLink link = row.part();
        out.text(row.agreement().id())
                .integer(row.ordinal())
                .text(link.kind().name())
                .text(link.target())
                .date(link.effectiveOn())
                .text(link.note())
                .decimal(link.confidence())
                .endRow();
    }

    private @Nullable Long numeric(@Nullable CountryCode code) {
        return code == null ? null : (long) reference.require(code).numeric();
    }

    /** A PostgreSQL array literal. */
    private static String array(List<String> items) {
        return items.stream()
                .map(item -> "\"" + item.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private String json(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("titles did not turn into JSON", e);
        }
    }

    private static <T> void copyParts(
            Connection connection, String table, List<Agreement> agreements, Parts<T> parts, RowWriter<Part<T>> writer)
            throws IOException, SQLException {
        copy(
                connection,
                table,
                agreements.stream()
                        .flatMap(a -> Part.of(a, parts.of(a)).stream())
                        .toList(),
                writer);
    }

    private static <T> void copy(Connection connection, String table, Collection<T> rows, RowWriter<T> writer)
            throws IOException, SQLException {
        if (rows.isEmpty()) {
            return;
        }
        int bracket = table.indexOf('(');
        String[] columns = table.substring(bracket + 1, table.length() - 1).split(", ");
        try (CopyWriter out =
                new CopyWriter(connection, table.substring(0, bracket).trim(), columns)) {
            for (T row : rows) {
                writer.write(out, row);
            }
            out.finish();
        }
    }

    /** Writes one row. */
    private interface RowWriter<T> {
        void write(CopyWriter out, T row) throws SQLException;
    }

    /** The parts of an agreement that have a table of their own. */
    private interface Parts<T> {
        List<T> of(Agreement agreement);
    }

    /** A part of an agreement and its place. */
    private record Part<T>(Agreement agreement, int ordinal, T part) {
        static <T> List<Part<T>> of(Agreement agreement, List<T> parts) {
            return IntStream.range(0, parts.size())
                    .mapToObj(i -> new Part<>(agreement, i, parts.get(i)))
                    .toList();
        }
    }
}
