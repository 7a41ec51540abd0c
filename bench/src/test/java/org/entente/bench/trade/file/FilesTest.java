package org.entente.bench.trade.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.entente.bench.trade.world.World;
import org.entente.bench.trade.world.WorldOptions;
import org.junit.jupiter.api.Test;

class FilesTest {
    private static final WorldOptions SMALL = new WorldOptions(20_000, 2019, 2020, 40, 800, 11);

    @Test
    void theSameOptionsMakeTheSameBytesAndAnotherSeedOthers() throws Exception {
        String first = digest(baci(World.of(SMALL)));

        assertThat(digest(baci(World.of(SMALL)))).isEqualTo(first);
        assertThat(digest(baci(World.of(new WorldOptions(20_000, 2019, 2020, 40, 800, 12)))))
                .isNotEqualTo(first);
        // Fixed: a JVM or a change that draws otherwise would measure another world.
        assertThat(first).isEqualTo("ce794be5d8cd4486bc9ea103852f84e836e0ee733f290133f71efb1f582f79aa");
    }

    @Test
    void baciHasItsColumnsAndThreeDecimals() throws IOException {
        List<String> lines = new String(baci(World.of(SMALL)), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(lines.get(0)).isEqualTo("t,i,j,k,v,q");
        assertThat(lines.subList(1, lines.size()))
                .hasSizeBetween(18_000, 22_000)
                .allMatch(line -> line.matches("20(19|20),\\d{1,3},\\d{1,3},\\d{6},\\d+\\.\\d{3},(\\d+\\.\\d{3}|NA)"));
        assertThat(lines).anyMatch(line -> line.endsWith(",NA"));
    }

    @Test
    void rowsAreThoseOfBaci() throws IOException {
        World world = World.of(SMALL);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long rows = new RowFile(world).write(out, 2019, 2020);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        List<String> baci =
                new String(baci(world), StandardCharsets.UTF_8).lines().toList();

        assertThat(rows).isEqualTo(lines.size()).isEqualTo(baci.size() - 1);
        String[] row = lines.get(0).split("\t", -1);
        String[] cells = baci.get(1).split(",", -1);
        assertThat(new BigDecimal(row[0]).movePointLeft(6)).isEqualByComparingTo(cells[4]);
        assertThat(Integer.parseInt(row[3])).isEqualTo(Integer.parseInt(cells[3]));
        assertThat(row[5]).isEqualTo(cells[2]);
    }

    @Test
    void levelsOfComtradeAddUpToTheirTotalsAndPartnersToTheWorld() throws IOException {
        ComtradeFile comtrade = new ComtradeFile(World.of(new WorldOptions(4_000, 2020, 2020, 40, 400, 11)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        comtrade.writeAll(out);
        Map<String, BigDecimal> sums = new HashMap<>();
        Map<String, BigDecimal> worlds = new HashMap<>();
        List<String> flows = new ArrayList<>();
        for (Map<String, String> row : read(out.toByteArray())) {
            String report = row.get("period") + row.get("reporterCode") + row.get("flowCode");
            Map<String, BigDecimal> into = "0".equals(row.get("partnerCode")) ? worlds : sums;
            into.merge(
                    report + " " + row.get("aggrLevel"),
                    new BigDecimal(String.valueOf(row.get("primaryValue"))),
                    BigDecimal::add);
            flows.add(String.valueOf(row.get("flowCode")));
            assertThat(row.get("M".equals(row.get("flowCode")) ? "cifvalue" : "fobvalue"))
                    .isEqualTo(row.get("primaryValue"));
        }

        assertThat(sums).isNotEmpty().isEqualTo(worlds);
        sums.forEach((key, sum) -> assertThat(sum).isEqualTo(sums.get(key.substring(0, key.length() - 1) + "0")));
        assertThat(flows).contains("X", "M", "RX");
    }

    @Test
    void theReferenceListsEveryLevel() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long codes = new HsFile(World.of(SMALL).goods()).write(out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();

        assertThat(lines).hasSize((int) codes + 1);
        assertThat(lines.get(1)).isEqualTo("I,01,Goods of chapter 01,TOTAL,2");
        assertThat(lines.stream().filter(line -> line.endsWith(",6"))).hasSize(800);
    }

    private static byte[] baci(World world) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BaciFile(world).write(out, 2019, 2020);
        return out.toByteArray();
    }

    private static List<Map<String, String>> read(byte[] gzip) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        String text =
                new String(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes(), StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        String[] names = lines.get(0).split("\t", -1);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).hasSameSizeAs(names);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static String digest(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
