package org.entente.bench.trade.file;

import java.io.IOException;
import java.util.List;
import org.entente.bench.trade.world.Goods;

/**
 * One reporter's flow of a year: lines of each partner as its products are known, then those of areas not elsewhere
 * specified and of the world. Levels are added up from the subheadings and stand after them.
 */
final class ComtradeReport {
    /** Where partners are counted that the reporter does not name. */
    static final int NOT_SPECIFIED_AREAS = 899;

    private static final int WORLD = 0;
    private static final int NOT_SPECIFIED_GOODS = 999_999;
    private static final int VEHICLES = 87;
    private static final long CAR_GRAMS = 1_300_000;

    private static final List<String> COLUMNS = List.of(
            "typeCode",
            "freqCode",
            "refPeriodId",
            "refYear",
            "refMonth",
            "period",
            "reporterCode",
            "flowCode",
            "partnerCode",
            "partner2Code",
            "classificationCode",
            "classificationSearchCode",
            "isOriginalClassification",
            "cmdCode",
            "aggrLevel",
            "isLeaf",
            "customsCode",
            "mosCode",
            "motCode",
            "qtyUnitCode",
            "qty",
            "isQtyEstimated",
            "altQtyUnitCode",
            "altQty",
            "isAltQtyEstimated",
            "netWgt",
            "isNetWgtEstimated",
            "grossWgt",
            "isGrossWgtEstimated",
            "cifvalue",
            "fobvalue",
            "primaryValue",
            "legacyEstimationFlag",
            "isReported",
            "isAggregate");

    private final Goods goods;
    private final TextWriter text;
    private final String before;
    private final boolean imports;
    private final Basket partner;
    private final Basket hidden;
    private final Basket all;

    ComtradeReport(Goods goods, TextWriter text, int reporter, int year, String flow) {
        this.goods = goods;
        this.text = text;
        this.before = "C\tA\t%d0101\t%d\t52\t%d\t%d\t%s\t".formatted(year, year, year, reporter, flow);
        this.imports = flow.equals("M");
        this.partner = new Basket(goods.count());
        this.hidden = new Basket(goods.count());
        this.all = new Basket(goods.count());
    }

    static void header(TextWriter text) throws IOException {
        text.text(String.join("\t", COLUMNS)).endLine();
    }

    /** A product of the partner whose turn it is. */
    void add(int good, long valueMilli, long grams) {
        partner.add(good, valueMilli, grams);
    }

    /** The partner has no more products. */
    void endPartner(int code) throws IOException {
        all.addAll(partner);
        if (code == NOT_SPECIFIED_AREAS) {
            hidden.addAll(partner);
        } else {
            write(code, partner);
        }
        partner.clear();
    }

    /** There are no more partners. */
    void finish() throws IOException {
        write(NOT_SPECIFIED_AREAS, hidden);
        write(WORLD, all);
    }

    private void write(int code, Basket basket) throws IOException {
        if (basket.isEmpty()) {
            return;
        }
        Sum total = new Sum();
        Sum chapter = new Sum();
        Sum heading = new Sum();
        for (int good = 0; good < basket.size(); good++) {
            int product = product(good);
            if (basket.value(good) > 0) {
                line(code, product, 6, basket.value(good), basket.grams(good));
                total.add(basket, good);
                chapter.add(basket, good);
                heading.add(basket, good);
            }
            int next = good + 1 < basket.size() ? product(good + 1) : 0;
            if (product / 100 != next / 100) {
                level(code, product / 100, 4, heading);
            }
            if (product / 10_000 != next / 10_000) {
                level(code, product / 10_000, 2, chapter);
            }
        }
        level(code, 0, 0, total);
    }

    private int product(int good) {
        return good < goods.count() ? goods.code(good) : NOT_SPECIFIED_GOODS;
    }

    private void level(int code, int product, int digits, Sum sum) throws IOException {
        if (sum.value > 0) {
            line(code, product, digits, sum.value, sum.grams);
            sum.value = 0;
            sum.grams = 0;
        }
    }

    private void line(int code, int product, int digits, long valueMilli, long grams) throws IOException {
        boolean leaf = digits == 6;
        text.text(before).number(code).text("\t0\tH5\tHS\t1\t");
        if (digits == 0) {
            text.text("TOTAL");
        } else {
            text.padded(product, digits);
        }
        text.letter('\t').number(digits).text(leaf ? "\t1\tC00\t0\t0\t" : "\t0\tC00\t0\t0\t");
        quantity(leaf ? product / 10_000 : 0, grams);
        text.text("\t0\t-1\t\t0\t");
        if (grams > 0) {
            text.thousandths(grams);
        }
        text.text("\t0\t\t0\t");
        if (imports) {
            text.thousandths(valueMilli).letter('\t');
        } else {
            text.letter('\t').thousandths(valueMilli);
        }
        text.letter('\t')
                .thousandths(valueMilli)
                .text(leaf ? "\t0\t1\t0" : "\t0\t0\t1")
                .endLine();
    }

    /** Vehicles in numbers, everything else in kilograms, where a quantity is known. */
    private void quantity(int chapter, long grams) throws IOException {
        if (chapter == 0 || grams == 0) {
            text.text("-1\t");
        } else if (chapter == VEHICLES) {
            text.text("5\t").number(Math.max(1, grams / CAR_GRAMS));
        } else {
            text.text("8\t").thousandths(grams);
        }
    }

    private static final class Sum {
        private long value;
        private long grams;

        void add(Basket basket, int good) {
            value += basket.value(good);
            grams += basket.grams(good);
        }
    }
}
