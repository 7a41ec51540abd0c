package org.entente.trade.load;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Records in the shape that UN Comtrade answers with, each the known one with some fields changed. */
final class ComtradeSamples {
    /** What China reported of its imports from Argentina in 2010, in the API's order of fields, without descriptions. */
    private static final String CHINA_FROM_ARGENTINA = """
            typeCode=C,freqCode=A,refPeriodId=20100101,refYear=2010,refMonth=52,period=2010,reporterCode=156,\
            reporterISO=,reporterDesc=,flowCode=M,flowDesc=,partnerCode=32,partnerISO=,partnerDesc=,partner2Code=0,\
            partner2ISO=,partner2Desc=,classificationCode=H3,classificationSearchCode=HS,\
            isOriginalClassification=true,cmdCode=TOTAL,cmdDesc=,aggrLevel=0,isLeaf=false,customsCode=C00,\
            customsDesc=,mosCode=0,motCode=0,motDesc=,qtyUnitCode=-1,qtyUnitAbbr=,qty=0,isQtyEstimated=false,\
            altQtyUnitCode=-1,altQtyUnitAbbr=,altQty=,isAltQtyEstimated=false,netWgt=0,isNetWgtEstimated=false,\
            grossWgt=0,isGrossWgtEstimated=false,cifvalue=6804128143.0,fobvalue=,primaryValue=6804128143.0,\
            legacyEstimationFlag=0,isReported=false,isAggregate=true""";

    private static final List<String> TEXTS = List.of(
            "typeCode",
            "freqCode",
            "period",
            "flowCode",
            "classificationCode",
            "classificationSearchCode",
            "cmdCode",
            "customsCode",
            "mosCode");

    private ComtradeSamples() {}

    /** The known record with these changes, such as {@code flowCode=X,partnerCode=31}. */
    static Map<String, String> record(String changes) {
        Map<String, String> record = fields(CHINA_FROM_ARGENTINA);
        record.putAll(fields(changes));
        return record;
    }

    private static Map<String, String> fields(String list) {
        Map<String, String> fields = new LinkedHashMap<>();
        Arrays.stream(list.split(",", -1))
                .filter(field -> !field.isBlank())
                .map(field -> field.split("=", 2))
                .forEach(field -> fields.put(field[0], field[1]));
        return fields;
    }

    /** The API's answer with the records that these changes make. */
    static String json(String... changes) {
        return envelope(changes.length, "", changes);
    }

    /** An answer that says of itself what it is told to. */
    static String envelope(int count, String error, String... changes) {
        return "{\"elapsedTime\":\"0.32 secs\",\"count\":%d,\"data\":[%s],\"error\":\"%s\"}"
                .formatted(
                        count,
                        Arrays.stream(changes)
                                .map(ComtradeSamples::record)
                                .map(ComtradeSamples::object)
                                .collect(Collectors.joining(",")),
                        error);
    }

    private static String object(Map<String, String> record) {
        return record.entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\":" + literal(field.getKey(), field.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String literal(String field, String text) {
        if (text.isEmpty()) {
            return "null";
        }
        return TEXTS.contains(field) || !text.matches("true|false|-?[0-9.]+") ? "\"" + text + "\"" : text;
    }

    /** A table with the API's names and these records, separated as told. */
    static String table(String separator, String... changes) {
        return String.join(separator, record("").keySet())
                + "\n"
                + Arrays.stream(changes)
                        .map(change -> String.join(separator, record(change).values()) + "\n")
                        .collect(Collectors.joining());
    }
}
