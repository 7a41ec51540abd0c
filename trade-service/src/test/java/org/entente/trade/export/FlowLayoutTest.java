package org.entente.trade.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.entente.kernel.exports.ExportArguments;
import org.entente.kernel.exports.ExportTable;
import org.entente.kernel.exports.Extract;
import org.entente.kernel.exports.TableFormat;
import org.entente.kernel.exports.TableFormats;
import org.entente.kernel.exports.TableWriter;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Flow;
import org.entente.trade.flow.FlowLine;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.flow.Measures;
import org.entente.trade.flow.Procedure;
import org.entente.trade.flow.Quantity;
import org.entente.trade.product.ProductCode;
import org.junit.jupiter.api.Test;

class FlowLayoutTest {
    private static final ReportedFlow REPORT =
            new ReportedFlow(1, 1, Period.ofMonth(2021, 7), 31, Flow.RE_EXPORT, "HS2022", Valuation.UNSPECIFIED, true);
    private static final FlowLine EVERYTHING = new FlowLine(
            ProductCode.hs("0802").number(),
            new Measures(1_001L, 2_500L, true, new Quantity(12_500, 5, true)),
            LineStatus.REPORTED);

    private static String line(TableFormat format) throws IOException {
        Extract extract = new Extract("flows", FlowLayout.COLUMNS, List.of(), sink -> {});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter writer = format.open(out, extract, noArguments());
        writer.accept(new FlowLayout().row(REPORT, 392, new Procedure("C04", 2100, 410), EVERYTHING));
        writer.finish();
        return out.toString(StandardCharsets.UTF_8).lines().skip(1).findFirst().orElseThrow();
    }

    private static ExportArguments noArguments() {
        ExportTable table = new ExportTable() {
            @Override
            public String id() {
                return "none";
            }

            @Override
            public String description() {
                return "takes no argument";
            }

            @Override
            public List<Argument> arguments() {
                return List.of();
            }

            @Override
            public Extract extract(ExportArguments arguments) {
                throw new AssertionError("is not asked for");
            }
        };
        return ExportArguments.of(Map.of("knownAsOf", "2023-01-31T00:00:00Z"), table, () -> {
            throw new AssertionError("the moment is given");
        });
    }

    @Test
    void everythingThatALineHasIsWritten() throws IOException {
        assertThat(line(TableFormats.CSV))
                .isEqualTo("AZE,JPN,RE_EXPORT,2021-07,HS2022,0802,1.001,,2.5,REPORTED,true,12.5,5,true,C04,2100,KOR");
    }

    @Test
    void sdmxHasTheSame() throws IOException {
        assertThat(line(new FlowSdmxFormat()))
                .isEqualTo(
                        "dataflow,ENTENTE:TRADE_FLOW(1.0),I,AZE,JPN,RE_EXPORT,M,2021-07,HS2022,0802,C04,2100,KOR,1.001,,A,2.5,12.5,5,true,true");
    }
}
