package org.entente.agreements.desta;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.ImportReport;

/** The dyads of one entry, from which its sides follow: two countries without a dyad are on one side. */
final class Dyads {
    private final Entry first;
    private final Map<String, Set<String>> partners = new LinkedHashMap<>();
    private final Map<String, Member> members = new LinkedHashMap<>();

    Dyads(Entry first) {
        this.first = first;
    }

    void add(CsvRow row, EntryRows rows) {
        String one = number(row, "iso1");
        String other = number(row, "iso2");
        if (one.equals(other)) {
            throw row.reject("iso2", "is the same country as iso1");
        }
        for (String number : List.of(one, other)) {
            members.computeIfAbsent(number, n -> new Member(n, rows.country(n, first.signed()), n, false));
        }
        partners.computeIfAbsent(one, unused -> new HashSet<>()).add(other);
        partners.computeIfAbsent(other, unused -> new HashSet<>()).add(one);
    }

    private static String number(CsvRow row, String column) {
        String number = row.text(column);
        if (!number.matches("\\d{1,3}")) {
            throw row.reject(column, "is not a country's number");
        }
        return number;
    }

    /** The entry with its countries, those of one side under one name: the lowest of their numbers. */
    Entry entry(ImportReport report) {
        List<Member> sided = members.values().stream()
                .map(member -> new Member(member.written(), member.country(), side(member.written()), member.leaves()))
                .toList();
        for (Member one : sided) {
            for (Member other : sided) {
                boolean apart = !one.side().equals(other.side());
                if (one != other && apart != bound(one.written(), other.written())) {
                    report.remark(
                            first.line(),
                            "number",
                            first.number(),
                            "its dyads do not form sides: countries %s and %s"
                                    .formatted(one.written(), other.written()));
                }
            }
        }
        return new Entry(
                first.line(),
                first.number(),
                first.base(),
                first.name(),
                first.type(),
                first.signed(),
                first.inForce(),
                sided,
                first.note());
    }

    private String side(String number) {
        return members.keySet().stream()
                .filter(other -> !bound(number, other))
                .min(String::compareTo)
                .orElse(number);
    }

    private boolean bound(String one, String other) {
        return partners.getOrDefault(one, Set.of()).contains(other);
    }
}
