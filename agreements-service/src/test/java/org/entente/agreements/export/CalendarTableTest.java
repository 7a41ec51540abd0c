package org.entente.agreements.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import org.entente.agreements.Database;
import org.entente.agreements.Dossiers;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CalendarTableTest {
    private static final String DUE = """
            dossier: due
            between: [AZE, JPN]
            sources: [{key: note, publisher: Ministry, title: Note}]
            agreements:
              - id: solar
                instrument: TREATY
                title: {en: "Agreement on solar power; wind, hydro"}
                sources: [note]
                parties: [{key: aze, country: AZE}, {key: jpn, country: JPN}]
                actions:
                  - {kind: SIGNATURE, date: 2019-05-01, source: note}
                  - {kind: ENTRY_INTO_FORCE, date: 2020-02-29, source: note}
                  - {kind: EXPIRY, date: 2025-06-30, source: note}
                provisions: [{key: tariffs, title: Tariffs, to: 2024-12-31, source: note}]
            commitments:
              - {id: open, text: Build a plant, owner: both sides, stated: 2024-01-01, due: 2025-03, source: note}
              - id: kept
                text: Kept already
                owner: both sides
                stated: 2024-01-01
                due: 2025-03
                history: [{date: 2024-02-01, status: DONE, source: note}]
                source: note
            """;

    @BeforeEach
    void emptyDatabase() {
        Database.empty();
    }

    @Test
    void anniversariesEndsAndDuePromisesAreAllDayEvents() {
        Dossiers.importSound(DUE);
        Response answer = ask("ics", "&from=2024-01-01&to=2025-12-31");

        assertThat(answer.contentType()).isEqualTo("text/calendar;charset=UTF-8");
        String calendar = answer.asString();
        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(calendar.lines()).allMatch(line -> line.length() <= 75);
        assertThat(events(calendar))
                .extracting(event -> line(event, "UID:") + " " + line(event, "DTSTART") + " " + line(event, "DTEND"))
                .containsExactly(
                        "signature-solar-5@entente ;VALUE=DATE:20240501 ;VALUE=DATE:20240502",
                        "end-solar-tariffs@entente ;VALUE=DATE:20241231 ;VALUE=DATE:20250101",
                        "entry_into_force-solar-5@entente ;VALUE=DATE:20250228 ;VALUE=DATE:20250301",
                        "due-open@entente ;VALUE=DATE:20250301 ;VALUE=DATE:20250401",
                        "end-solar-2025-06-30@entente ;VALUE=DATE:20250630 ;VALUE=DATE:20250701");
        assertThat(calendar).contains("SUMMARY:5 years: Agreement on solar power\\; wind\\, hydro");
    }

    @Test
    void theSampleHasThirtyYearsOfRelationsInSeptember2022() {
        Dossiers.importSample();

        assertThat(ask("csv", "&from=2022-01-01&to=2022-12-31&language=az").asString())
                .contains("milestone-aze-jpn-relations-1992-30,ANNIVERSARY,2022-09-07,2022-09-07,30 years: Diplomatik");
    }

    @Test
    void theSameMomentGivesTheSameFileAndMistakesAreNamed() {
        Dossiers.importSound(DUE);
        String moment = "&knownAsOf=2060-01-01T00:00:00Z&from=2024-01-01";
        assertThat(ask("ics", moment).asString())
                .isEqualTo(ask("ics", moment).asString())
                .contains("DTSTAMP:20600101T000000Z");
        assertThat(ask("ics", "&from=today").asString()).contains("from is 'today', which is not a day such as");
        assertThat(ask("ics", "&from=2024-01-01&to=2023-01-01").statusCode()).isEqualTo(400);
        assertThat(events(Requests.asReader()
                        .get("/exports/calendar.ics?between=DEU&and=FRA")
                        .asString()))
                .isEmpty();
    }

    private static Response ask(String extension, String arguments) {
        return Requests.asReader().get("/exports/calendar.%s?between=AZE&and=JPN%s".formatted(extension, arguments));
    }

    private static List<String> events(String calendar) {
        return Arrays.stream(calendar.split("BEGIN:VEVENT\r\n")).skip(1).toList();
    }

    private static String line(String event, String name) {
        return event.lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .findFirst()
                .orElse("");
    }
}
