package org.entente.investment.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.entente.investment.Database;
import org.entente.investment.Rejections;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class UnctadWorkbookImportTest {
    /** Laid out as the published sheets: title, unit, header, names indented by level, notes. */
    private static final Object[][] INFLOWS = {
        {"Azerbaijan"},
        {"Table 1. FDI flows in the host economy, by geographical origin"},
        {"(Millions of US dollars)"},
        {},
        {"Region / economy", null, null, null, 2011.0, 2012.0},
        {"World", null, null, null, 1465.0, 2005.12},
        {null, "Developed economies", null, null, 1000.0, 1200.0},
        {null, null, "Other developed countries", null, 1.0, 1.0},
        {null, null, null, "Japan", 2.5, 5.4},
        {null, null, null, "United States", "-", ".."},
        {null, null, null, "Netherlands", -0.1, 0.3},
        {"Unspecified", null, null, null, 3.0, 4.0},
        {},
        {"Source: national data."},
    };

    private static final Object[][] OUTSTOCK = {
        {"Azerbaijan"}, {"Reporting economy", 2011.0}, {"Japan", 7.0}, {"Note: by the host economies."},
    };

    @BeforeEach
    void startFromNothing() {
        Database.clear();
    }

    @Test
    void theOldFormatOfExcelComesIn() throws IOException {
        Map<String, Object> job =
                Requests.importBytes("unctad-workbook", "webdiaeia2014d3_AZE.xls", binary(INFLOWS), Map.of());

        assertThat(job).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 9);
        assertThat(Rejections.of(job))
                .containsExactly(
                        "7,inflows,Developed economies,is a group of economies; left out",
                        "8,inflows,Other developed countries,is a group of economies; left out",
                        "12,inflows,Unspecified,is a group of economies; left out");
        Requests.query("""
                        { jp: relation(between: "AZE", and: "JPN") { investment { flows { direction unitMultiplier
                            figure { value } share { value } } positions { figure { value status } } } }
                          us: relation(between: "AZE", and: "USA") { investment { flows { figure { value absence } } } }
                          nl: relation(between: "AZE", and: "NLD") { investment { flows { figure { value } } } } }""")
                .rootPath("data.jp.investment")
                .body("flows.figure.value", contains(2_500_000, 5_400_000))
                .body("flows[0].unitMultiplier", equalTo(1_000_000))
                .body("flows[0].direction", equalTo("INWARD"))
                .body("positions.figure.value", contains(7_000_000))
                .body("positions.figure.status", contains("DERIVED_FROM_COUNTERPART"))
                .rootPath("data.us.investment")
                .body("flows.figure.value", contains(0, null))
                .body("flows[1].figure.absence", equalTo("NOT_REPORTED"))
                .rootPath("data.nl.investment")
                .body("flows.figure.value", contains(-100_000, 300_000));
    }

    @Test
    void theNewFormatOfExcelComesIn() throws IOException {
        assertThat(Requests.importBytes("unctad-workbook", "aze.xlsx", zipped(INFLOWS), Map.of()))
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsTaken", 9);
    }

    @Test
    void whatIsNotKnownIsNamedWithItsCell() throws IOException {
        Object[][] rows = {
            {"Azerbaijan"},
            {"Region / economy", null, 2011.0},
            {null, "Atlantis", 1.0},
            {null, "Japan", "n.a."},
            {null, "Turkey", 1.0},
            {null, "Turkey", 2.0},
        };
        Map<String, Object> job = Requests.importBytes("unctad-workbook", "x.xls", binary(rows), Map.of());

        assertThat(job).containsEntry("state", "FAILED");
        assertThat(Rejections.of(job))
                .containsExactly(
                        "3,inflows 2011,Atlantis,\"is not the name of a known country, area or group\"",
                        "4,inflows 2011,n.a.,\"is not a number, a dash (nil) or .. (not available)\"",
                        "6,inflows 2011,Turkey,repeats row 5: the same counterpart and year");
    }

    @Test
    void whatIsNoSuchWorkbookSaysWhy() throws IOException {
        Object[][] headless = {{"Azerbaijan"}, {"nothing", 2011.0}};
        assertThat(error(binary(headless))).contains("no header that begins with 'Region / economy'");
        Object[][] nameless = {{"Atlantis"}, {"Region / economy", 2011.0}};
        assertThat(error(binary(nameless))).contains("is headed 'Atlantis', which is not the name of a known country");
        byte[] broken = new byte[600];
        System.arraycopy(binary(INFLOWS), 0, broken, 0, broken.length);
        assertThat(error(broken)).startsWith("not readable as a spreadsheet");
        assertThat(Rejections.refusal("unctad-workbook", "Region, economy\n", Map.of()))
                .contains("unctad-workbook");
    }

    private static String error(byte[] content) {
        Map<String, Object> job = Requests.importBytes("unctad-workbook", "x.xls", content, Map.of());
        assertThat(job).containsEntry("state", "FAILED");
        return String.valueOf(job.get("error"));
    }

    private static byte[] binary(Object[][] inflows) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill(workbook.createSheet("inflows"), inflows);
            if (inflows == INFLOWS) {
                fill(workbook.createSheet("outstock"), OUTSTOCK);
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(Sheet sheet, Object[][] rows) {
        for (int i = 0; i < rows.length; i++) {
            Row row = sheet.createRow(i);
            for (int column = 0; column < rows[i].length; column++) {
                if (rows[i][column] instanceof Double number) {
                    row.createCell(column).setCellValue(number);
                } else if (rows[i][column] instanceof String text) {
                    row.createCell(column).setCellValue(text);
                }
            }
        }
    }

    private static byte[] zipped(Object[][] inflows) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (Workbook workbook = new Workbook(out, "test", "1.0")) {
                fill(workbook.newWorksheet("inflows"), inflows);
                fill(workbook.newWorksheet("outstock"), OUTSTOCK);
            }
            return out.toByteArray();
        }
    }

    private static void fill(Worksheet sheet, Object[][] rows) {
        for (int i = 0; i < rows.length; i++) {
            for (int column = 0; column < rows[i].length; column++) {
                if (rows[i][column] instanceof Double number) {
                    sheet.value(i, column, number);
                } else if (rows[i][column] instanceof String text) {
                    sheet.value(i, column, text);
                }
            }
        }
    }
}
