package org.entente.agreements.match;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.agreements.agreement.DatePrecision;
import org.entente.agreements.agreement.InstrumentKind;
import org.entente.agreements.agreement.PartialDate;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.country.GroupCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the releases in use tell, as far as agreements are compared by it. What an editor says stands in the list of
 * the source that it hides, so that it is not compared with what that source tells of the same agreement.
 */
final class StoredAgreements {
    private static final String SQL = """
            with answering as (
                select r.id as release_id, r.source_id from coverage c join release r on r.id = c.release_id
                where c.known_to = 'infinity'),
            edited as (
                select e.id, e.release_id, min(o.source_id) as source_id
                from edited_record e
                join answering t on t.release_id = e.release_id
                left join (agreement a join answering o on o.release_id = a.release_id)
                    on a.id = e.id and a.release_id <> e.release_id
                where e.type = 'agreement'
                group by e.id, e.release_id),
            told as (
                select t.release_id, coalesce(e.source_id, t.source_id) as source_id
                from answering t left join edited e on e.release_id = t.release_id
                where coalesce(e.source_id, t.source_id) <> (select source_id from release where id = ?)),
            dated as (
                select distinct on (x.release_id, x.agreement_id, x.kind)
                    x.release_id, x.agreement_id, x.kind, x.on_date, x.precision
                from party_action x join told t on t.release_id = x.release_id
                where x.kind in ('SIGNATURE', 'ENTRY_INTO_FORCE') and x.on_date is not null
                order by x.release_id, x.agreement_id, x.kind, x.on_date),
            sides as (
                select p.release_id, p.agreement_id,
                    string_agg(coalesce(cast(p.country as text), p.group_code, '?' || p.name), chr(9)) as parties
                from party p join told t on t.release_id = p.release_id
                group by p.release_id, p.agreement_id)
            select t.source_id, a.id, array_to_string(a.kinds, ',') as kinds, a.titles ->> 'en' as title,
                p.parties, s.on_date as signed, s.precision as signed_precision,
                f.on_date as in_force, f.precision as in_force_precision
            from told t
            join agreement a on a.release_id = t.release_id
            join sides p on p.release_id = a.release_id and p.agreement_id = a.id
            left join dated s on s.release_id = a.release_id and s.agreement_id = a.id and s.kind = 'SIGNATURE'
            left join dated f on f.release_id = a.release_id and f.agreement_id = a.id
                and f.kind = 'ENTRY_INTO_FORCE'
            where cardinality(a.kinds) > 0
                and not exists (select 1 from edited h where h.id = a.id and h.release_id <> a.release_id)
            order by t.source_id, a.id""";

    private final CountryReference reference;

    StoredAgreements(CountryReference reference) {
        this.reference = reference;
    }

    /** The agreements of each other source's release in use. */
    Collection<List<Told>> bySource(Connection connection, int release) throws SQLException {
        Map<Integer, List<Told>> bySource = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(SQL)) {
            select.setInt(1, release);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    bySource.computeIfAbsent(rows.getInt("source_id"), unused -> new ArrayList<>())
                            .add(told(rows));
                }
            }
        }
        return bySource.values();
    }

    private Told told(ResultSet row) throws SQLException {
        PartialDate signed = date(row, "signed");
        PartialDate inForce = date(row, "in_force");
        Set<String> parties = new TreeSet<>();
        for (String party : row.getString("parties").split("\t")) {
            parties.addAll(codes(party, Told.concluded(signed, inForce)));
        }
        Set<InstrumentKind> kinds = Arrays.stream(row.getString("kinds").split(","))
                .map(InstrumentKind::valueOf)
                .collect(Collectors.toSet());
        return new Told(
                row.getString("id"),
                Told.families(kinds),
                parties,
                signed,
                inForce,
                Told.words(row.getString("title")));
    }

    private Set<String> codes(String party, @Nullable PartialDate concluded) {
        if (party.startsWith("?")) {
            return Set.of(party.substring(1));
        }
        if (Character.isDigit(party.charAt(0))) {
            return reference.byNumeric(Integer.parseInt(party)).stream()
                    .map(country -> country.code().value())
                    .collect(Collectors.toSet());
        }
        return Told.members(new GroupCode(party), concluded, reference);
    }

    private static @Nullable PartialDate date(ResultSet row, String column) throws SQLException {
        String precision = row.getString(column + "_precision");
        return precision == null
                ? null
                : new PartialDate(row.getDate(column).toLocalDate(), DatePrecision.valueOf(precision));
    }
}
