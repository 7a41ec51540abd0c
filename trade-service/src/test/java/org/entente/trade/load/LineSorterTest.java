package org.entente.trade.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.trade.flow.FlowLine;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.flow.Measures;
import org.entente.trade.flow.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineSorterTest {
    private static final int CHUNK = 16;

    @TempDir
    Path folder;

    private static List<StagedLine> lines(int count) {
        Random random = new Random(count);
        List<StagedLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Quantity quantity = i % 3 == 0 ? new Quantity(i, 1 + i % 13, i % 2 == 0) : null;
            boolean withheld = i % 5 == 0;
            Measures measures =
                    new Measures(withheld ? null : Long.valueOf(i), i % 7 == 0 ? null : 7L, i % 2 == 1, quantity);
            lines.add(new StagedLine(
                    random.nextInt(3),
                    random.nextInt(900),
                    random.nextInt(2),
                    i,
                    new FlowLine(
                            random.nextInt(5), measures, withheld ? LineStatus.CONFIDENTIAL : LineStatus.REPORTED)));
        }
        return lines;
    }

    private List<StagedLine> sorted(List<StagedLine> lines) throws IOException, SQLException {
        List<StagedLine> sorted = new ArrayList<>();
        try (LineSorter sorter = new LineSorter(folder.resolve("scratch"), CHUNK)) {
            for (StagedLine line : lines) {
                sorter.add(line);
            }
            sorter.drain(sorted::add);
        }
        assertThat(folder).isEmptyDirectory();
        return sorted;
    }

    @Test
    void linesOfAnyNumberComeBackWholeAndInOrder() throws Exception {
        for (int count : List.of(0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 10 * CHUNK, 1_003)) {
            List<StagedLine> lines = lines(count);
            List<StagedLine> expected = new ArrayList<>(lines);
            Collections.sort(expected);

            assertThat(sorted(lines)).as("%d lines", count).isEqualTo(expected);
        }
    }

    @Test
    void linesThatAreInOrderStayInOrder() throws Exception {
        List<StagedLine> lines = lines(500);
        Collections.sort(lines);

        assertThat(sorted(lines)).isEqualTo(lines);
    }

    @Test
    void linesOfOneKeyComeInTheOrderOfTheFile() throws Exception {
        List<StagedLine> lines = new ArrayList<>();
        for (int i = 100; i > 0; i--) {
            lines.add(new StagedLine(1, 2, 0, i, new FlowLine(3, Measures.of(5L, null), LineStatus.REPORTED)));
        }

        assertThat(sorted(lines)).extracting(StagedLine::fileLine).isSorted().hasSize(100);
    }
}
