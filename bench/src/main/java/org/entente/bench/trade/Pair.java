package org.entente.bench.trade;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryReference;

/** Two countries that a question is about, the first of which exports products to the second. */
record Pair(Country of, Country partner) {
    /** By chance, but always the same ones: most pairs of the world are small. */
    private static final String BY_CHANCE = """
            select distinct r.reporter, t.partner, md5(r.reporter || '-' || t.partner) as place
            from pair_total t
            join trade_report r on r.id = t.report_id
            where t.line_count > 0 and r.period / 100 = ?
            order by place
            limit ?""";

    private static final String LARGEST = """
            select r.reporter, t.partner, t.line_count as place
            from pair_total t
            join trade_report r on r.id = t.report_id
            where r.period / 100 = ?
            order by place desc, 1, 2
            limit ?""";

    static List<Pair> byChance(Connection connection, int year, int count) throws SQLException {
        return list(connection, BY_CHANCE, year, count);
    }

    /** Those with the most products. */
    static List<Pair> largest(Connection connection, int year, int count) throws SQLException {
        return list(connection, LARGEST, year, count);
    }

    private static List<Pair> list(Connection connection, String sql, int year, int count) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, year);
            statement.setInt(2, count);
            List<Pair> pairs = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    pairs.add(new Pair(country(result.getInt(1)), country(result.getInt(2))));
                }
            }
            return pairs;
        }
    }

    private static Country country(int numeric) {
        return CountryReference.standard()
                .byNumeric(numeric)
                .orElseThrow(() -> new IllegalStateException("no country has the numeric code " + numeric));
    }
}
