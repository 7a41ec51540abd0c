package org.entente.trade.load;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.kernel.imports.FileHead;

/**
 * What UN Comtrade calls the fields that are read: in the answers and files of its API, and in the CSV of the years
 * before it, whose headers come in many spellings.
 */
final class ComtradeNames {
    static final String TYPE = "typeCode";
    static final String FREQUENCY = "freqCode";
    static final String PERIOD = "period";
    static final String REPORTER = "reporterCode";
    static final String FLOW = "flowCode";
    static final String PARTNER = "partnerCode";
    static final String SECOND_PARTNER = "partner2Code";
    static final String CLASSIFICATION = "classificationCode";
    static final String IS_ORIGINAL = "isOriginalClassification";
    static final String PRODUCT = "cmdCode";
    static final String LEVEL = "aggrLevel";
    static final String CUSTOMS = "customsCode";
    static final String MODE = "motCode";
    static final String UNIT = "qtyUnitCode";
    static final String QUANTITY = "qty";
    static final String IS_QUANTITY_ESTIMATED = "isQtyEstimated";
    static final String WEIGHT = "netWgt";
    static final String IS_WEIGHT_ESTIMATED = "isNetWgtEstimated";
    static final String CIF = "cifvalue";
    static final String FOB = "fobvalue";
    static final String VALUE = "primaryValue";
    static final String ESTIMATION = "legacyEstimationFlag";
    static final String IS_REPORTED = "isReported";
    static final String IS_AGGREGATE = "isAggregate";

    /** Without these a line cannot be read. */
    static final List<String> REQUIRED = List.of(PERIOD, REPORTER, FLOW, PARTNER, CLASSIFICATION, PRODUCT, VALUE);

    /** The same as the CSV before the API writes them. */
    static final List<String> REQUIRED_BEFORE = List.of(
            "Classification",
            "Period",
            "TradeFlow Code",
            "Reporter Code",
            "Partner Code",
            "Commodity Code",
            "TradeValueUS");

    private static final Pattern SEPARATOR = Pattern.compile("[,;\t]");
    private static final Pattern PUNCTUATION = Pattern.compile("[^a-z0-9]");
    private static final Pattern UNIT_OF_MEASURE = Pattern.compile("(?:usd?|kg)$");

    /** By letters and digits of the header alone, without a unit at its end. */
    private static final Map<String, String> BEFORE = Map.ofEntries(
            Map.entry("classification", CLASSIFICATION),
            Map.entry("period", PERIOD),
            Map.entry("aggregatelevel", LEVEL),
            Map.entry("tradeflowcode", FLOW),
            Map.entry("reportercode", REPORTER),
            Map.entry("partnercode", PARTNER),
            Map.entry("2ndpartnercode", SECOND_PARTNER),
            Map.entry("x2ndpartnercode", SECOND_PARTNER),
            Map.entry("customsproccode", CUSTOMS),
            Map.entry("modeoftransportcode", MODE),
            Map.entry("commoditycode", PRODUCT),
            Map.entry("qtyunitcode", UNIT),
            Map.entry("netweight", WEIGHT),
            Map.entry("tradevalue", VALUE),
            Map.entry("ciftradevalue", CIF),
            Map.entry("fobtradevalue", FOB),
            Map.entry("flag", ESTIMATION));

    private ComtradeNames() {}

    /** The API's name of a column: {@code Trade Value (US$)} and {@code TradeValueUS} are {@code primaryValue}. */
    static String ofApi(String written) {
        String letters = PUNCTUATION.matcher(written.toLowerCase(Locale.ROOT)).replaceAll("");
        String name = BEFORE.get(UNIT_OF_MEASURE.matcher(letters).replaceFirst(""));
        return name == null ? written : name;
    }

    /** Whether the first line names the API's fields, separated by tabs. */
    static boolean areInTabbed(FileHead head) {
        return head.firstLine().contains("\t") && head.namesColumns(REQUIRED);
    }

    /** Whether the first line names the fields, in the API's or the older spelling. */
    static boolean areIn(FileHead head) {
        Set<String> named = Arrays.stream(SEPARATOR.split(head.firstLine()))
                .map(name -> ofApi(name.replace("\"", "").trim()).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return REQUIRED.stream().allMatch(name -> named.contains(name.toLowerCase(Locale.ROOT)));
    }
}
