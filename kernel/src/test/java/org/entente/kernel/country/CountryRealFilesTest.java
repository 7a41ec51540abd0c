package org.entente.kernel.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What publishers really write: every code and name of the sample files is resolved. */
class CountryRealFilesTest {

    private final CountryReference reference = CountryReference.standard();
    private final Set<String> unmatched = new TreeSet<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "investment/unctad_bilateral_inflows_host_reported_2001_2012.csv",
                "investment/unctad_bilateral_outflows_source_reported_2001_2012.csv"
            })
    void everyNameInUnctadsInvestmentFlows(String file) throws IOException {
        forEachRow(file, StandardCharsets.UTF_8, row -> {
            LocalDate year = LocalDate.of(Integer.parseInt(row.getField("year")), 12, 31);
            resolve(AliasScheme.UNCTAD, row.getField("source"), year);
            resolve(AliasScheme.UNCTAD, row.getField("target"), year);
        });
        assertThat(unmatched).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trade/baci_hs17_2020_sample_V202301.csv", "trade/baci_hs17_2020_sample_vA.csv"})
    void everyCodeInBaci(String file) throws IOException {
        LocalDate year = LocalDate.of(2020, 12, 31);
        forEachRow(file, StandardCharsets.UTF_8, row -> {
            resolve(AliasScheme.BACI, row.getField("i"), year);
            resolve(AliasScheme.BACI, row.getField("j"), year);
        });
        assertThat(unmatched).isEmpty();
    }

    @Test
    void everyCodeInThePanelOfPairTotals() throws IOException {
        Set<String> seen = new TreeSet<>();
        forEachRow("trade/penppml_trade.csv", StandardCharsets.UTF_8, row -> {
            for (String side : new String[] {"exp", "imp"}) {
                if (seen.add(row.getField(side) + row.getField("time"))) {
                    LocalDate year = LocalDate.of(Integer.parseInt(row.getField("time")), 12, 31);
                    resolve(AliasScheme.WITS, row.getField(side), year);
                }
            }
        });
        assertThat(seen).hasSizeGreaterThan(2_000);
        assertThat(unmatched).isEmpty();
    }

    @Test
    void everyPartyInTheNavigatorsTreatyList() throws IOException {
        int[] treaties = {0};
        Set<String> lonely = new TreeSet<>();
        forEachRow("agreements/iia_navigator_2025-04.csv", StandardCharsets.UTF_8, row -> {
            treaties[0]++;
            String joined = row.getField("parties");
            List<String> parties = reference.splitPartyNames(AliasScheme.IIA_NAVIGATOR, joined);
            assertThat(String.join(", ", parties)).isEqualTo(joined);
            // Only a treaty inside a group has one party.
            if (parties.size() < 2
                    && reference.resolveGroup(AliasScheme.IIA_NAVIGATOR, joined).isEmpty()) {
                lonely.add(row.getField("short_title"));
            }
            String signed = row.getField("date_of_signature");
            for (String party : parties) {
                if (reference.resolveGroup(AliasScheme.IIA_NAVIGATOR, party).isEmpty()) {
                    resolve(AliasScheme.IIA_NAVIGATOR, party, signed.isEmpty() ? null : LocalDate.parse(signed));
                }
            }
        });
        assertThat(treaties[0]).isEqualTo(3_925);
        assertThat(unmatched).isEmpty();
        assertThat(lonely).isEmpty();
    }

    @Test
    void everyCountryInDestasDyads() throws IOException {
        // The file is in Windows-1252: "Côte d'Ivoire" has a typographic apostrophe of that code page.
        forEachRow("agreements/desta_list_of_treaties_02_02_dyads.txt", Charset.forName("windows-1252"), row -> {
            for (String side : new String[] {"1", "2"}) {
                LocalDate year = LocalDate.of(Integer.parseInt(row.getField("year")), 12, 31);
                String name = row.getField("country" + side);
                resolve(AliasScheme.DESTA, name, year);
                assertThat(reference.resolve(AliasScheme.DESTA, row.getField("iso" + side), year))
                        .as(name)
                        .isEqualTo(reference.resolve(AliasScheme.DESTA, name, year));
            }
        });
        assertThat(unmatched).isEmpty();
    }

    @Test
    void everySignatoryInTheWtosAgreements() throws IOException {
        String json = Files.readString(shared("agreements/wto_rta_tariff_tracker.json"));
        Matcher lists = Pattern.compile("\"(?:current_signatories|signatory_ids)\":\\s*\\[([^]]*)]")
                .matcher(json);
        int signatories = 0;
        while (lists.find()) {
            Matcher names = Pattern.compile("\"([^\"]*)\"").matcher(lists.group(1));
            while (names.find()) {
                signatories++;
                if (reference.resolveGroup(AliasScheme.WTO, names.group(1)).isEmpty()) {
                    resolve(AliasScheme.WTO, names.group(1), null);
                }
            }
        }
        assertThat(signatories).isGreaterThan(1_000);
        assertThat(unmatched).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference/comtrade_partner_country.csv", "reference/comtrade_reporter.csv"})
    void everyAreaInComtradesOwnListByCodeAndName(String file) throws IOException {
        // Read by position: the rows have one field fewer than the header when an alpha-2 code is absent.
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(shared(file), StandardCharsets.ISO_8859_1)) {
            rows.stream().skip(1).forEach(row -> {
                Optional<Country> byCode = reference.resolve(AliasScheme.COMTRADE, row.getField(0), null);
                resolve(AliasScheme.COMTRADE, row.getField(0), null);
                assertThat(reference.resolve(AliasScheme.COMTRADE, row.getField(1), null))
                        .as(row.getField(1))
                        .isEqualTo(byCode);
            });
        }
        assertThat(unmatched).isEmpty();
    }

    private void resolve(AliasScheme scheme, String text, @Nullable LocalDate on) {
        if (reference.resolve(scheme, text, on).isEmpty()) {
            unmatched.add(text);
        }
    }

    private static void forEachRow(String file, Charset charset, Consumer<NamedCsvRecord> reader) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(shared(file), charset)) {
            rows.forEach(reader);
        }
    }

    private static Path shared(String file) {
        Path path = Path.of(System.getProperty("entente.shared", "../../shared"), "data", file);
        assumeTrue(Files.exists(path), () -> "skipped: the real data file " + file + " is not there");
        return path;
    }
}
