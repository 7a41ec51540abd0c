package org.entente.bench.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is asked.
 *
 * @param query GraphQL with the variables {@code a} and {@code b}, two countries
 */
record Question(String name, String query) {
    static final Question SERIES = new Question("pair series", """
            query ($a: CountryCode!, $b: CountryCode!) { relation(between: $a, and: $b) { trade(of: $a) {
              years { period { code } dataset exports { value } imports { value } turnover { value } balance { value } }
            } } }""");

    static final Question LAST_YEAR = new Question("pair series, last year", """
            query ($a: CountryCode!, $b: CountryCode!) { relation(between: $a, and: $b) { trade(of: $a) {
              years(from: %1$d, to: %1$d) {
                period { code } dataset exports { value } imports { value } turnover { value } balance { value } }
            } } }""");

    static final Question RANKING = new Question("partner ranking", """
            query ($a: CountryCode!) { country(code: $a) { tradePartners(first: 20) {
              period { code } dataset partner { code } value { value } rank { value } share { value }
            } } }""");

    static final Question PRODUCTS = new Question("top products", """
            query ($a: CountryCode!, $b: CountryCode!) { relation(between: $a, and: $b) { trade(of: $a) {
              products(flow: EXPORT, level: 6, first: 20) {
                period { code } dataset totalCount total { value }
                edges { node { product { code } value { value } netWeight { value } share { value } } } }
            } } }""");

    Question {
        query = query.replace("\n", " ").replaceAll(" +", " ");
    }

    /** The questions whose cost is looked at; a series of one year has as much to say of many years as of one. */
    static List<Question> all(int lastYear) {
        return List.of(
                SERIES, new Question(LAST_YEAR.name(), LAST_YEAR.query().formatted(lastYear)), RANKING, PRODUCTS);
    }

    /** The variables that ask about each pair. */
    List<Map<String, String>> variables(List<Pair> pairs) {
        List<Map<String, String>> variables = new ArrayList<>();
        for (Pair pair : pairs) {
            variables.add(
                    query.contains("$b")
                            ? Map.of(
                                    "a",
                                    pair.of().code().value(),
                                    "b",
                                    pair.partner().code().value())
                            : Map.of("a", pair.of().code().value()));
        }
        return variables;
    }
}
