package org.entente.trade.load;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.kernel.country.AliasScheme;
import org.entente.trade.area.CountryEntry;
import org.entente.trade.area.CountryList;
import org.jspecify.annotations.Nullable;

/** Reads the publishers' current lists of countries on an import's own connection. */
final class ImportedCountryCodes {
    private static final String CURRENT = """
            select e.list, e.code, e.name, e.note, e.alpha2, e.alpha3, e.valid_from, e.valid_to, e.is_group
            from country_entry e
            join coverage c on c.release_id = e.release_id and c.known_to = 'infinity'
            where e.list = any(?)""";

    private ImportedCountryCodes() {}

    /** The entries of every list whose codes are of the scheme. */
    static List<CountryEntry> list(Connection connection, AliasScheme scheme) throws SQLException {
        String[] lists = Arrays.stream(CountryList.values())
                .filter(list -> list.scheme() == scheme)
                .map(CountryList::name)
                .toArray(String[]::new);
        if (lists.length == 0) {
            return List.of();
        }
        List<CountryEntry> entries = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(CURRENT)) {
            select.setArray(1, connection.createArrayOf("text", lists));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(row));
                }
            }
        }
        return List.copyOf(entries);
    }

    private static CountryEntry entry(ResultSet row) throws SQLException {
        return new CountryEntry(
                CountryList.valueOf(row.getString("list")),
                row.getInt("code"),
                row.getString("name"),
                row.getString("note"),
                row.getString("alpha2"),
                row.getString("alpha3"),
                day(row.getDate("valid_from")),
                day(row.getDate("valid_to")),
                row.getBoolean("is_group"));
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
