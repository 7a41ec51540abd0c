package org.entente.kernel.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.kernel.imports.SheetReaderTest.row;
import static org.entente.kernel.imports.SheetReaderTest.workbook;
import static org.entente.kernel.testing.Requests.asReader;
import static org.entente.kernel.testing.Requests.importBytes;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.entente.kernel.testing.KernelProfile;
import org.entente.kernel.testing.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A format that reads columns reads them from a spreadsheet as well. */
@QuarkusTest
@TestProfile(KernelProfile.class)
@QuarkusTestResource(PostgresResource.class)
class SpreadsheetImportTest {
    private static final Object[] HEADER = {
        "topic",
        "subject",
        "other",
        "statement",
        "operator",
        "value",
        "unit",
        "currency",
        "period_from",
        "period_to",
        "stated_by",
        "stated_on",
        "source_title",
        "source_url",
        "note"
    };

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void startFromNothing() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate claim, coverage, import_rejection, import_job, release, source cascade");
        }
    }

    private static byte[] claims(Object value) throws IOException {
        return workbook(workbook -> {
            Worksheet sheet = workbook.newWorksheet("claims");
            row(sheet, 0, HEADER);
            row(
                    sheet,
                    1,
                    "TURNOVER",
                    "AZE",
                    "JPN",
                    "Turnover in 2021",
                    "EQUAL",
                    value,
                    "CURRENCY",
                    "USD",
                    new BigDecimal("2021"),
                    new BigDecimal("2021"),
                    "Ministry",
                    LocalDate.of(2022, 9, 6),
                    "Today.az");
        });
    }

    @Test
    void theFormatIsFoundOutAndTheRowsAreTaken() throws IOException {
        Map<String, Object> job = importBytes("auto", "claims.xlsx", claims(new BigDecimal("274800000.5")), Map.of());

        assertThat(job).containsEntry("state", "PUBLISHED").containsEntry("format", "claims");
        assertThat(job).containsEntry("rowsTaken", 1);
    }

    @Test
    void itsNameDoesNotMatter() throws IOException {
        assertThat(importBytes("claims", "from a form", claims(new BigDecimal("1")), Map.of()))
                .containsEntry("state", "PUBLISHED");
    }

    @Test
    void aBadCellIsReportedWithItsRow() throws IOException {
        Map<String, Object> job = importBytes("claims", "claims.xlsx", claims("much"), Map.of());

        assertThat(job).containsEntry("state", "FAILED");
        assertThat(asReader()
                        .get("/imports/" + job.get("id") + "/rejections.csv")
                        .asString())
                .contains("2,value,much,is not a decimal number");
    }
}
