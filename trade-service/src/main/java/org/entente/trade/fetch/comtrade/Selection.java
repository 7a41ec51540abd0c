package org.entente.trade.fetch.comtrade;

import java.util.ArrayList;
import java.util.List;

/**
 * What one request asks of Comtrade.
 *
 * @param frequency {@code A} or {@code M}
 * @param classification Comtrade's code
 * @param reporters all codes that Comtrade has or had for the reporter, separated by commas
 * @param period {@code 2021} or {@code 202107}
 * @param flows Comtrade's codes, for instance {@code X}
 * @param commodities {@code TOTAL}, or all codes of so many digits: {@code AG6}
 * @param partners Comtrade's codes; empty for all
 */
record Selection(
        String frequency,
        String classification,
        String reporters,
        String period,
        List<String> flows,
        List<String> commodities,
        List<String> partners) {
    static final String TOTAL = "TOTAL";

    Selection {
        flows = List.copyOf(flows);
        commodities = List.copyOf(commodities);
        partners = List.copyOf(partners);
    }

    Selection withPartners(List<String> others) {
        return new Selection(frequency, classification, reporters, period, flows, commodities, others);
    }

    /** The question which partners there are. */
    Selection totals() {
        return new Selection(frequency, classification, reporters, period, flows, List.of(TOTAL), List.of());
    }

    /**
     * The same in parts without overlap: by flow, then by level of the classification, then by halves of the partners.
     * Empty when it is as narrow as it gets without knowing the partners.
     */
    List<Selection> parts() {
        List<Selection> parts = new ArrayList<>();
        if (flows.size() > 1) {
            flows.forEach(flow -> parts.add(
                    new Selection(frequency, classification, reporters, period, List.of(flow), commodities, partners)));
        } else if (commodities.size() > 1) {
            commodities.forEach(level -> parts.add(
                    new Selection(frequency, classification, reporters, period, flows, List.of(level), partners)));
        } else if (partners.size() > 1) {
            int half = partners.size() / 2;
            parts.add(withPartners(partners.subList(0, half)));
            parts.add(withPartners(partners.subList(half, partners.size())));
        }
        return parts;
    }

    /** For messages. */
    @Override
    public String toString() {
        return "%s of %s for reporter %s in %s, %s"
                .formatted(
                        String.join(",", flows),
                        String.join(",", commodities),
                        reporters,
                        period,
                        partners.isEmpty() ? "all partners" : partners.size() + " partners");
    }
}
