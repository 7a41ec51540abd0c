package org.entente.investment.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.entente.investment.Database;
import org.entente.investment.Rejections;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The files of the IMF and the OECD. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SdmxImportTest {
    private static final String IMF =
            "DATAFLOW,COUNTRY,DV_TYPE,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE,STATUS\n";
    private static final String OECD =
            "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,MEASURE,UNIT_MEASURE,MEASURE_PRINCIPLE,ACCOUNTING_ENTRY,TYPE_ENTITY,"
                    + "FDI_COMP,SECTOR,COUNTERPART_AREA,LEVEL_COUNTERPART,ACTIVITY,FREQ,FDI_COLLECTION_ID,TIME_PERIOD,"
                    + "OBS_VALUE,OBS_STATUS,UNIT_MULT,CONF_STATUS,CURRENCY,DECIMALS\n";
    private static final String FLOW =
            "DATAFLOW,OECD.DAF.INV:DSD_FDI@DF_FDI_FLOW_CTRY(1.0),I,JPN,%s,%s,%s,NET_FDI,%s,D,S1,%s,%s,%s,A,CTRY_IND,2021,%s,%s,%s,%s,JPY,2\n";

    @BeforeEach
    void startFromNothing() {
        Database.clear();
    }

    @Test
    void scaleIsOnlyDisplayAndBothKindsOfNumbersAreKept() {
        Map<String, Object> job = Requests.importText("imf-dip", IMF + """
                IMF.STA:DIP(12.0.1),AZE,O,INWD_D_NETLA_FALL_ALL,JPN,A,2024,345678901.25,6,E
                IMF.STA:DIP(12.0.1),AZE,SCC,INWD_D_NETLA_FALL_ALL,JPN,A,2024,350000000,6,
                IMF.STA:DIP(12.0.1),AZE,O,INWD_D_NETLA_F51_ALL,JPN,A,2024,,6,C
                IMF.STA:DIP(12.0.1),JPN,O,OTWD_D_NETAL_FALL_ALL,AZE,A,2024,-5,6,A
                IMF.STA:DIP(12.0.1),AZE,O,INWD_D_NETLA_FALL_ALL,G001,A,2024,1000000000,6,A
                IMF.STA:DIP(12.0.1),AZE,O,INWD_D_NETLA_FALL_ALL,GX123,A,2024,9,6,A
                IMF.STA:DIP(12.0.1),AZE,O,INWD_D_L_FL_ALL,JPN,A,2024,9,6,A
                IMF.STA:DIP(12.0.1),AZE,O,INWD_D_NETLA_FALL_ALL,JPN,A,,,6,
                """, Map.of());

        assertThat(job).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 5);
        assertThat(Rejections.of(job)).hasSize(3).allMatch(line -> line.contains("left out"));
        Requests.query("""
                        { relation(between: "AZE", and: "JPN") { investment { positions { direction principle instrument
                            counterpartLevel unitMultiplier figure { value status absence reporter { code } }
                            share { value } } } } }""")
                .body("data.relation.investment.positions", hasSize(4))
                .rootPath("data.relation.investment")
                .body("positions.figure.value", contains(345678901.25f, 350_000_000, null, -5))
                .body(
                        "positions.figure.status",
                        contains("ESTIMATED", "DERIVED_FROM_COUNTERPART", "ABSENT", "REPORTED"))
                .body("positions[2].figure.absence", equalTo("CONFIDENTIAL"))
                .body("positions.instrument", contains("ALL", "ALL", "EQUITY", "ALL"))
                .body("positions[0].principle", equalTo("DIRECTIONAL"))
                .body("positions[0].unitMultiplier", equalTo(1))
                .body("positions[0].share.value", equalTo(34.56789f))
                .body("positions[3].direction", equalTo("OUTWARD"));
    }

    @Test
    void unknownCodesOfTheImfAreNamed() {
        Map<String, Object> job = Requests.importText("imf-dip", IMF + """
                IMF.STA:DIP(12.0.1),AZE,O,INWD_D_NETLA_FALL_ALL,QQQ,A,2024,1,6,A
                IMF.STA:DIP(12.0.1),AZE,X,INWD_D_NETLA_FALL_ALL,JPN,A,2024,1,6,A
                IMF.STA:DIP(12.0.1),AZE,O,PORTFOLIO,JPN,A,2024,1,6,A
                """, Map.of());

        assertThat(job).containsEntry("state", "FAILED");
        assertThat(Rejections.of(job))
                .containsExactly(
                        "2,COUNTERPART_COUNTRY,QQQ,is not a code that the IMF has for a country",
                        "3,DV_TYPE,X,is neither O (reported) nor SCC (derived from the counterpart)",
                        "4,INDICATOR,PORTFOLIO,is not an indicator of direct investment positions such as"
                                + " INWD_D_NETLA_FALL_ALL");
    }

    @Test
    void theMultiplierOfTheOecdIsAppliedOnceAndRecorded() {
        Map<String, Object> job = Requests.importText(
                "oecd-fdi",
                OECD
                        + flow("T_FA_F", "USD_EXC", "DO", "ALL", "AZE", "IMC", "_T", "12.5", "A", "6", "F")
                        + flow("T_FA_F5A", "USD_EXC", "DO", "ALL", "AZE", "IMC", "_T", "-2", "E", "6", "F")
                        + flow("T_FA_F", "XDC", "DO", "ALL", "AZE", "IMC", "B", "1000", "A", "6", "F")
                        + flow("LE_FA_F", "USD_EXC", "DI", "ROU", "AZE", "ULT", "_T", "", "", "6", "C")
                        + flow("T_D43S_F5", "USD_EXC", "DO", "RSP", "AZE", "IMC", "_T", "0.5", "A", "3", "F")
                        + flow("T_FA_F", "USD_EXC", "DO", "ALL", "W", "IMC", "_T", "50", "A", "6", "F")
                        + flow("T_FA_F", "USD_EXC", "DO", "ALL", "EU27_2020", "IMC", "_T", "9", "A", "6", "F")
                        + flow("T_FA_F", "PT_B1GQ", "DO", "ALL", "AZE", "IMC", "_T", "0.1", "A", "0", "F"),
                Map.of());

        assertThat(job).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 6);
        assertThat(Rejections.of(job)).hasSize(2).allMatch(line -> line.contains("left out"));
        Requests.query("""
                        { relation(between: "AZE", and: "JPN") { investment {
                            flows { instrument activity unitMultiplier figure { value currency status } share { value } }
                            positions { direction counterpartLevel specialPurposeEntities figure { absence } }
                            income { instrument specialPurposeEntities figure { value } } } } }""")
                .rootPath("data.relation.investment")
                .body("flows.figure.value", contains(12_500_000, -2_000_000, 1_000_000_000))
                .body("flows.figure.currency", contains("USD", "USD", "JPY"))
                .body("flows.figure.status", contains("REPORTED", "ESTIMATED", "REPORTED"))
                .body("flows.instrument", contains("ALL", "EQUITY", "ALL"))
                .body("flows.activity", contains("ALL", "ALL", "B"))
                .body("flows.unitMultiplier", contains(1_000_000, 1_000_000, 1_000_000))
                .body("flows[0].share.value", equalTo(25))
                .body("positions[0].direction", equalTo("INWARD"))
                .body("positions[0].counterpartLevel", equalTo("ULTIMATE"))
                .body("positions[0].specialPurposeEntities", equalTo("EXCLUDED"))
                .body("positions[0].figure.absence", equalTo("CONFIDENTIAL"))
                .body("income[0].instrument", equalTo("REINVESTED"))
                .body("income[0].specialPurposeEntities", equalTo("ONLY"))
                .body("income[0].figure.value", equalTo(500));
    }

    @Test
    void labelsOfTheOecdAreReadOverAndUnknownCodesNamed() {
        String labelled = """
                STRUCTURE,REF_AREA,Reference area,MEASURE,Measure,UNIT_MEASURE,MEASURE_PRINCIPLE,ACCOUNTING_ENTRY,TYPE_ENTITY,FDI_COMP,SECTOR,COUNTERPART_AREA,LEVEL_COUNTERPART,ACTIVITY,FREQ,TIME_PERIOD,OBS_VALUE,UNIT_MULT
                DATAFLOW,JPN: Japan,Japan,T_FA_F: FDI flows,FDI flows,USD_EXC,DO,NET_FDI,ALL,D,S1,AZE: Azerbaijan,IMC,_T,A,2021,3,6
                DATAFLOW,JPN,Japan,T_XX,?,USD_EXC,DO,NET_FDI,ALL,D,S1,AZE,IMC,_T,A,2021,3,6
                DATAFLOW,JPN,Japan,T_FA_F,FDI flows,USD_EXC,DO,NET_FDI,ALL,D,S1,QQQ,IMC,_T,A,2021,3,6
                DATAFLOW,JPN,Japan,T_FA_F,FDI flows,USD_EXC,DO,NET_FDI,ALL,D,S1,TUR,IMC,_T,A,2021,3,
                """;
        Map<String, Object> job = Requests.importText("oecd-fdi", labelled, Map.of("onBadRow", "reject"));

        assertThat(job).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 1);
        List<String> rejections = Rejections.of(job);
        assertThat(rejections).hasSize(3);
        assertThat(rejections.get(0)).startsWith("3,MEASURE,T_XX,\"is not a measure");
        assertThat(rejections.get(1)).startsWith("4,COUNTERPART_AREA,QQQ,is not a code that the OECD has");
        assertThat(rejections.get(2)).startsWith("5,UNIT_MULT,,is not a power of ten");
    }

    private static String flow(Object... cells) {
        return FLOW.formatted(cells);
    }
}
