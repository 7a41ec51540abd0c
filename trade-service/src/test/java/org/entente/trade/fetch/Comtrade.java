package org.entente.trade.fetch;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers as UN Comtrade's API writes them, without descriptions. */
public final class Comtrade {
    private Comtrade() {}

    /** Azerbaijan's record of one flow, partner, product and year. */
    public static String entry(int year, String flow, int partner, String product) {
        boolean total = product.equals("TOTAL");
        return """
                {"typeCode":"C","freqCode":"A","refPeriodId":%1$d0101,"refYear":%1$d,"refMonth":52,"period":"%1$d",\
                "reporterCode":31,"reporterISO":null,"reporterDesc":null,"flowCode":"%2$s","flowDesc":null,\
                "partnerCode":%3$d,"partnerISO":null,"partnerDesc":null,"partner2Code":0,"partner2ISO":null,\
                "partner2Desc":null,"classificationCode":"H5","classificationSearchCode":"HS",\
                "isOriginalClassification":true,"cmdCode":"%4$s","cmdDesc":null,"aggrLevel":%5$d,"isLeaf":%6$s,\
                "customsCode":"C00","customsDesc":null,"mosCode":"0","motCode":0,"motDesc":null,"qtyUnitCode":-1,\
                "qtyUnitAbbr":null,"qty":null,"isQtyEstimated":false,"altQtyUnitCode":-1,"altQtyUnitAbbr":null,\
                "altQty":null,"isAltQtyEstimated":false,"netWgt":null,"isNetWgtEstimated":false,"grossWgt":0.0,\
                "isGrossWgtEstimated":false,"cifvalue":null,"fobvalue":%7$d.5,"primaryValue":%7$d.5,\
                "legacyEstimationFlag":0,"isReported":false,"isAggregate":%8$s}""".formatted(year, flow, partner, product, total ? 0 : 6, !total, 1_000 + partner, total);
    }

    /** The envelope around records. */
    public static String answer(List<String> entries) {
        return "{\"elapsedTime\":\"0.09 secs\",\"count\":%d,\"data\":[%s],\"error\":\"\"}"
                .formatted(entries.size(), String.join(",", entries));
    }

    /** Exports of a year to the world and Japan. */
    public static String exports(int year) {
        return answer(List.of(entry(year, "X", 0, "TOTAL"), entry(year, "X", 392, "TOTAL")));
    }

    /** As many records of a flow as there are partners from 4 on, of one product. */
    public static List<String> ofPartners(int year, String flow, String product, Integer... partners) {
        return Stream.of(partners)
                .map(partner -> entry(year, flow, partner, product))
                .collect(Collectors.toList());
    }

    /** Exactly as many records as the tests let an answer hold. */
    public static String cut(int year, String flow, String product) {
        return answer(IntStream.of(4, 8, 12, 32, 36, 40)
                .mapToObj(partner -> entry(year, flow, partner, product))
                .toList());
    }
}
