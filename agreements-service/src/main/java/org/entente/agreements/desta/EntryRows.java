package org.entente.agreements.desta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.agreements.agreement.DatePrecision;
import org.entente.agreements.agreement.PartialDate;
import org.entente.kernel.country.AliasScheme;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.imports.CsvRow;
import org.jspecify.annotations.Nullable;

/** Reads what a row of either layout says of an entry, and the countries of a row of the list. */
final class EntryRows {
    /** Columns that both layouts have. */
    static final List<String> COMMON =
            List.of("number", "base_treaty", "name", "entry_type", "year", "entryforceyear", "typememb", "wto_name");

    private static final Set<String> TWO_SIDES = Set.of("3", "4", "6");
    private static final String LEAVING = "1";

    private final CountryReference reference;

    EntryRows(CountryReference reference) {
        this.reference = reference;
    }

    Entry read(CsvRow row, List<Member> members) {
        Entry.Type type = row.constant("entry_type", Entry.Type.class);
        PartialDate signed = year(row, "year");
        if (signed == null && type != Entry.Type.NEGOTIATION) {
            throw row.reject("year", "is missing; only a negotiation has none");
        }
        return new Entry(
                row.line(),
                plain(row.text("number")),
                plain(row.text("base_treaty")),
                plain(row.text("name")),
                type,
                signed,
                year(row, "entryforceyear"),
                members,
                note(row));
    }

    private static String note(CsvRow row) {
        List<String> notes = new ArrayList<>();
        row.find("language").ifPresent(language -> notes.add("Text in " + language));
        row.find("wto_name").ifPresent(name -> notes.add("known to the WTO as " + plain(name)));
        return String.join("; ", notes);
    }

    /** A year, never a day: the data set knows no more. */
    private static @Nullable PartialDate year(CsvRow row, String column) {
        String text = row.raw(column);
        if (CsvRow.isMissing(text)) {
            return null;
        }
        if (!text.matches("(19|20)\\d\\d")) {
            throw row.reject(column, "is not a year such as 2003");
        }
        return new PartialDate(LocalDate.of(Integer.parseInt(text), 1, 1), DatePrecision.YEAR);
    }

    /** The countries {@code c1, c2, ...} of a row of the list, with their codes {@code mc1, mc2, ...}. */
    List<Member> members(CsvRow row, int most) {
        List<Member> members = new ArrayList<>();
        for (int i = 1; i <= most; i++) {
            String number = row.raw("c" + i);
            if (!CsvRow.isMissing(number)) {
                Member member = member(number, row.raw("mc" + i), row);
                // The data set lists a few countries twice in one entry.
                if (members.stream().noneMatch(member::isSame)) {
                    members.add(member);
                }
            }
        }
        if (members.size() < 2) {
            throw row.reject("c1", "an entry needs at least two countries");
        }
        return sided(members, TWO_SIDES.contains(row.raw("typememb")));
    }

    private Member member(String number, String code, CsvRow row) {
        if (!number.matches("\\d{1,3}")) {
            throw row.reject("c1", "holds the number '%s', which is not a country's number".formatted(number));
        }
        return new Member(number, country(number, year(row, "year")), code, code.equals(LEAVING));
    }

    /** Of an agreement between two groups, or a group and a country, the codes tell the sides; else each is its own. */
    private static List<Member> sided(List<Member> members, boolean twoSides) {
        Set<String> codes = members.stream().map(Member::side).collect(Collectors.toCollection(HashSet::new));
        if (twoSides && codes.size() > 1) {
            return members;
        }
        return members.stream()
                .map(member -> new Member(member.written(), member.country(), member.written(), member.leaves()))
                .toList();
    }

    /** Who has the number; the day settles it where numbers were given anew. */
    @Nullable
    CountryCode country(String number, @Nullable PartialDate on) {
        return reference
                .resolve(AliasScheme.DESTA, number, on == null ? null : on.last())
                .map(Country::code)
                .orElse(null);
    }

    /** Names are written with no-break spaces here and there. */
    static String plain(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ").trim();
    }
}
