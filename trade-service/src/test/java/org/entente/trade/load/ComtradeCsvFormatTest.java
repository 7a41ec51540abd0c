package org.entente.trade.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.trade.TradeData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ComtradeCsvFormatTest {
    static final String HEADER =
            "Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,TradeFlow Code,TradeFlow,Reporter Code,"
                    + "Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,2nd Partner Code,2nd Partner,2nd Partner ISO,"
                    + "Customs Proc. Code,Customs,Mode of Transport Code,Mode of Transport,Commodity Code,Commodity,"
                    + "Qty Unit Code,Qty Unit,Qty,Alt Qty Unit Code,Alt Qty Unit,Alt Qty,Netweightkg,GrossWeightkg,"
                    + "TradeValueUS,CIF TradeValue,FOB Trade Value (US$),Flag\n";

    /** A row as published: live animals that Australia imported in 2016. */
    static final String AUSTRALIA =
            "H4,2016,2016,2016,2,0,1,Import,36,Australia,AUS,0,World,WLD,,,,,,,,01,Live animals,1,"
                    + "No Quantity,,,,,,,91128858,,,0\n";

    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private static Map<String, Object> importCsv(String csv) {
        return Requests.importText("comtrade-csv", csv, Map.of());
    }

    @Test
    void aPublishedRowIsRead() {
        assertThat(importCsv(HEADER + AUSTRALIA))
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsTaken", 1);

        assertThat(TradeData.count("select count(*) from trade_report where dataset = 'un-comtrade' and period = 201600"
                        + " and reporter = 36 and flow = 'M' and classification = 'HS2012'"
                        + " and valuation = 'UNSPECIFIED' and not all_partners"))
                .isEqualTo(1);
        assertThat(TradeData.count("select count(*) from trade_flow_line where partner = 0 and product = 1"
                        + " and value_milli = 91128858000 and net_weight_g is null and quantity_unit is null"
                        + " and customs = 'C00' and mode = 0 and second_partner = 0"))
                .isEqualTo(1);
    }

    @Test
    void theFourFlowsAndTheFlagOfWeightAndQuantityAreUnderstood() {
        String row =
                "H4,2016,2016,2016,6,1,%s,,36,Australia,AUS,842,USA,USA,,,,,,,,010121,Horses,5,Number of items,12,,,,"
                        + "340,,1000,,,%s\n";
        assertThat(importCsv(HEADER
                        + row.formatted("1", "6")
                        + row.formatted("2", "4")
                        + row.formatted("3", "2")
                        + row.formatted("4", "0")))
                .containsEntry("state", "PUBLISHED");

        assertThat(estimated("M", true, true)).isEqualTo(1);
        assertThat(estimated("X", true, false)).isEqualTo(1);
        assertThat(estimated("R", false, true)).isEqualTo(1);
        assertThat(estimated("I", false, false)).isEqualTo(1);
    }

    private static long estimated(String flow, boolean weight, boolean quantity) {
        return TradeData.count("""
                select count(*) from trade_flow_line l join trade_report r on r.id = l.report_id
                where r.flow = '%s' and l.weight_estimated = %s and l.quantity_estimated = %s and l.status = 'R'
                    and l.partner = 840 and l.net_weight_g = 340000 and l.quantity_milli = 12000""".formatted(flow, weight, quantity));
    }

    @Test
    void theHeaderMayBeSpeltInManyWays() {
        String other = HEADER.replace("TradeValueUS", "Trade Value (US$)")
                .replace("Netweightkg", "Netweight (kg)")
                .replace("Customs Proc. Code", "Customs Proc Code")
                .replace("CIF TradeValue", "CIF Trade Value (US$)")
                .replace("Period Desc.", "Period Desc");
        assertThat(importCsv(other + AUSTRALIA)).containsEntry("state", "PUBLISHED");
        String dotted =
                "Classification,Period,Trade.Flow.Code,Reporter.Code,Partner.Code,Commodity.Code,Trade.Value..US..\n"
                        + "H4,201607,2,36,0,TOTAL,5\n";
        assertThat(importCsv(dotted)).containsEntry("state", "PUBLISHED");
        assertThat(TradeData.count("select total_milli from pair_total where period = 201607"))
                .isEqualTo(5_000);
        assertThat(importCsv(("\uFEFF" + HEADER + AUSTRALIA).replace(',', ';'))).containsEntry("state", "PUBLISHED");
        assertThat(importCsv((HEADER + AUSTRALIA).replace(',', '\t'))).containsEntry("state", "PUBLISHED");
    }

    @Test
    void valuesOfBothValuationsSayWhichOneCounts() {
        assertThat(importCsv(HEADER + AUSTRALIA.replace("91128858,,", "91128858,91128858,90000000")))
                .containsEntry("state", "PUBLISHED");
        assertThat(TradeData.count("select count(*) from trade_report where valuation = 'CIF'"))
                .isEqualTo(1);
    }

    @Test
    void aRefusalNamesTheColumnAsTheFileSpellsIt() {
        Map<String, Object> job = importCsv(HEADER
                + AUSTRALIA.replace("91128858", "NA")
                + AUSTRALIA.replace("H4", "BE")
                + AUSTRALIA.replace(",01,Live", ",Animals,Live"));

        assertThat(job).containsEntry("state", "FAILED").containsEntry("rowsRejected", 3);
        assertThat(Requests.asReader()
                        .get("/imports/" + job.get("id") + "/rejections.csv")
                        .asString())
                .contains("2,TradeValueUS,NA,is missing; a number is needed")
                .contains("3,Classification,BE,\"is of the BEC")
                .contains("4,Commodity Code,Animals,\"is neither TOTAL nor a code of the HS");
    }

    @Test
    void theNamesOfTheApiAreUnderstoodToo() {
        assertThat(importCsv(ComtradeSamples.table(",", ""))).containsEntry("state", "PUBLISHED");
        assertThat(TradeData.count("select count(*) from trade_report where valuation = 'CIF' and not all_partners"))
                .isEqualTo(1);
        assertThat(TradeData.count("select total_milli from pair_total")).isEqualTo(6_804_128_143_000L);
    }

    @Test
    void aTableOfAnotherKindIsRefusedAtTheDoor() {
        Requests.asEditor()
                .contentType("text/csv")
                .body("t,i,j,k,v,q\n2020,4,31,251512,27.902,169.800\n")
                .post("/imports/comtrade-csv")
                .then()
                .statusCode(400)
                .body("message", containsString("like one of format baci"));
    }
}
