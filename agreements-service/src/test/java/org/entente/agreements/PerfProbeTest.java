package org.entente.agreements;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.*;
import java.sql.*;
import java.util.*;
import org.entente.kernel.testing.*;
import org.entente.kernel.security.GatewayUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PerfProbeTest {
    static final HttpClient HTTP = HttpClient.newHttpClient();

    static String send(String q) throws Exception {
        String body = new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(Map.of("query", q));
        return HTTP.send(HttpRequest.newBuilder(URI.create(io.restassured.RestAssured.baseURI + ":" + io.restassured.RestAssured.port + "/graphql"))
                .header("Content-Type", "application/json").header(GatewayUser.CREDENTIAL_HEADER, Requests.CREDENTIAL)
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    static void time(String name, int warm, int n, String... queries) throws Exception {
        for (int i = 0; i < warm; i++) send(queries[i % queries.length]);
        List<Double> times = new ArrayList<>();
        int len = 0;
        for (int i = 0; i < n; i++) {
            long t = System.nanoTime();
            len = send(queries[i % queries.length]).length();
            times.add((System.nanoTime() - t) / 1e6);
        }
        Collections.sort(times);
        System.out.printf("PROBE-TIME %s p50 %.1f p95 %.1f min %.1f last bytes %d%n", name, times.get(n / 2), times.get(n * 95 / 100), times.get(0), len);
    }

    @Test
    void perf() throws Exception {
        Database.empty();
        Dossiers.importSample();
        RealSources.navigator(); RealSources.desta(); var job = RealSources.wto();
        Dossiers.report(job).forEach(line -> System.out.println("PROBE-REPORT " + line));
        var service = Arc.container().instance(org.entente.agreements.agreement.AgreementService.class).get();
        var rules = new org.entente.agreements.framework.FrameworkRules(new org.entente.agreements.status.StatusRules(new org.entente.agreements.status.ReferenceStatehood(org.entente.kernel.country.CountryReference.standard())));
        for (String id : List.of("AZE-JPN", "DEU-FRA", "CHL-JPN")) {
            var pair = org.entente.kernel.country.CountryPair.find(id, org.entente.kernel.country.CountryReference.standard()).orElseThrow();
            var key = new org.entente.agreements.lookup.PairKey(pair, null);
            List<Double> db = new ArrayList<>(), all = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                long t = System.nanoTime();
                var found = service.byPairs(Set.of(key)).get(key);
                var lists = service.listingsByPairs(Set.of(key)).get(key);
                long m = System.nanoTime();
                rules.of(pair, java.time.LocalDate.of(2022, 9, 6), found, lists);
                if (i >= 200) { db.add((m - t) / 1e6); all.add((System.nanoTime() - t) / 1e6); }
            }
            Collections.sort(db); Collections.sort(all);
            System.out.printf("PROBE-TIME service %s read p50 %.1f whole p50 %.1f p95 %.1f min %.1f%n", id, db.get(100), all.get(100), all.get(190), all.get(0));
        }
        String f = "legalFramework(on: \"%s\") { inForce { agreement { id title } since { text } until { text } reasons { statement } } standing { agreement { id } } pending { agreement { id } status } underNegotiation { agreement { id } } expiring { agreement { id } } terminated { agreement { id } status } missing { kind standIns { agreement { id } } reasons { statement } } }";
        time("framework AZE-JPN", 300, 300, "{ relation(between: \"AZE\", and: \"JPN\") { " + f.formatted("2022-09-06") + " } }");
        time("framework FRA-DEU", 50, 100, "{ relation(between: \"FRA\", and: \"DEU\") { " + f.formatted("2022-09-06") + " } }");
        time("framework FRA-MAR", 50, 100, "{ relation(between: \"FRA\", and: \"MAR\") { " + f.formatted("2022-09-06") + " } }");
        String[] codes = {"AZE","JPN","FRA","DEU","USA","CHN","BRA","MEX","CHL","KOR","IND","TUR","EGY","ZAF","GBR","RUS","KAZ","UKR","AUS","VNM"};
        List<String> mix = new ArrayList<>();
        for (String a : codes) for (String b : codes) if (a.compareTo(b) < 0) mix.add("{ relation(between: \"" + a + "\", and: \"" + b + "\") { " + f.formatted("2020-01-01") + " } }");
        time("framework mix of 190 pairs", 190, 380, mix.toArray(String[]::new));
        time("timeline AZE-JPN", 50, 100, "{ relation(between: \"AZE\", and: \"JPN\") { legalTimeline(from: \"1990-01-01\", to: \"2025-01-01\") { on agreement { id } before after } } }");
        time("counts BIT", 10, 30, "{ inForceCounts(on: \"2022-09-06\", kinds: [INVESTMENT_TREATY]) { country { code } inForce partners } }");
        time("counts all", 10, 30, "{ inForceCounts(on: \"2022-09-06\") { country { code } inForce partners } }");
        time("matrix all", 10, 30, "{ inForceMatrix(on: \"2022-09-06\") { pairs rows { country partners inForce } } }");
        time("matrix BIT", 10, 30, "{ inForceMatrix(on: \"2022-09-06\", kinds: [INVESTMENT_TREATY]) { pairs rows { country partners inForce } } }");
        time("states all", 10, 30, "{ agreementStates(on: \"2022-09-06\") { state agreements } }");
        System.out.println("PROBE " + send("{ agreementStates(on: \"2025-04-30\", kinds: [INVESTMENT_TREATY]) { state agreements } all: agreementStates(on: \"2025-04-30\") { state agreements } inForceMatrix(on: \"2022-09-06\") { pairs } bit: inForceMatrix(on: \"2022-09-06\", kinds: [INVESTMENT_TREATY]) { pairs } }"));
        System.out.println("PROBE " + send("{ unmatchedParties { name publisher agreements } duplicateAgreements(first: 5) { totalCount stated nodes { publisher otherPublisher confidence reason agreement { id } other { id } } } a: agreement(id: \"wto-rta-836\") { sameAs { id } } b: agreement(id: \"iia-the-energy-charter-treaty-1994\") { sameAs { id } } }"));
        for (String day : List.of("2000-01-01", "2022-09-06", "2024-06-01")) {
            System.out.println("PROBE-FW " + day + " " + send("{ relation(between: \"AZE\", and: \"JPN\") { legalFramework(on: \"" + day + "\") { inForce { agreement { id } provision { key } since { text } until { text } reasons { statement } toldElsewhere { agreement { id } status } } standing { agreement { id } since { text } } pending { agreement { id } provision { key } status reasons { statement } } underNegotiation { agreement { id } reasons { statement } } expiring { agreement { id } until { text } } terminated { agreement { id } status until { text } reasons { statement } } missing { kind standIns { agreement { id } } reasons { statement } } notListed } } }"));
        }
        for (String sql : List.of("select confidence, count(*) from agreement_link where kind = 'SAME_AS' group by 1 order by 1",
                "select s1.code || ' -> ' || s2.code, count(*), round(avg(l.confidence), 2) from agreement_link l join release r1 on r1.id = l.release_id join source s1 on s1.id = r1.source_id join agreement a on a.id = l.target_id join release r2 on r2.id = a.release_id join source s2 on s2.id = r2.source_id where l.kind = 'SAME_AS' group by 1 order by 1",
                "select count(*), (select count(*) from agreement), pg_size_pretty(pg_total_relation_size('legal_span')) from legal_span")) {
            try (Connection c = Arc.container().instance(AgroalDataSource.class).get().getConnection();
                    Statement s = c.createStatement(); ResultSet r = s.executeQuery(sql)) {
                int n = r.getMetaData().getColumnCount();
                while (r.next()) { StringBuilder b = new StringBuilder("PROBE-ROW "); for (int i = 1; i <= n; i++) b.append(r.getString(i)).append(" | "); System.out.println(b); }
            }
        }
    }
}
