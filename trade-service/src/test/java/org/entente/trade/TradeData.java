package org.entente.trade;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.entente.kernel.testing.Requests;

/** What the tests put into the service, and how they empty it. */
public final class TradeData {
    /** A release's number goes on counting: answers remember releases by it. */
    private static final String CLEAR = """
            truncate coverage, trade_flow, report_product, pair_total, trade_report, dataset, product_entry, product,
                     hs_section, concordance, country_entry,
                     claim, import_rejection, import_job, release, source""";

    /** Header of the format trade-csv. */
    public static final String TRADE_CSV =
            "reporter,partner,flow,period,classification,product,value_usd,valuation,net_weight_kg,status\n";

    /** Options of a dataset with selected partners. */
    public static final Map<String, String> CUSTOMS = Map.of("dataset", "customs", "publisher", "Customs");

    private TradeData() {}

    /** Removes everything. */
    public static void clear() {
        execute(CLEAR);
    }

    /** Imports rows of our own CSV and returns the job. */
    public static Map<String, Object> importRows(String rows) {
        return Requests.importText("trade-csv", TRADE_CSV + rows, CUSTOMS);
    }

    /** Imports rows of BACI and returns the job. */
    public static Map<String, Object> importBaci(String rows) {
        return Requests.importText("baci", "t,i,j,k,v,q\n" + rows, Map.of());
    }

    /** The one number that a query returns. */
    public static long count(String sql) {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void execute(String sql) {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static AgroalDataSource dataSource() {
        return Arc.container().instance(AgroalDataSource.class).get();
    }
}
