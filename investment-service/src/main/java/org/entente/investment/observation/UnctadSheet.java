package org.entente.investment.observation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.investment.workbook.SheetText;
import org.entente.kernel.country.AliasScheme;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.imports.FileRejectedException;
import org.entente.kernel.period.Period;

/**
 * One table of UNCTAD's workbook of an economy: the economy's name on top, then a header with years, then a row a
 * counterpart, its name in the column of its level (region, part of it, economy). Under the header "Region / economy"
 * the economy reports; under "Reporting economy", for one that does not, its counterparts did.
 */
final class UnctadSheet {
    private static final String OWN = "region / economy";
    private static final String MIRRORED = "reporting economy";
    private static final String WORLD = "world";
    /** Groups by which the tables are ordered. They are no counterparts; their members are. */
    private static final Set<String> GROUPS = Set.of(
            "developed economies",
            "europe",
            "european union",
            "other developed europe",
            "north america",
            "other developed countries",
            "developing economies",
            "africa",
            "north africa",
            "other africa",
            "west africa",
            "central africa",
            "east africa",
            "southern africa",
            "asia",
            "asia and oceania",
            "east and south-east asia",
            "east asia",
            "south-east asia",
            "south asia",
            "west asia",
            "oceania",
            "latin america and the caribbean",
            "south and central america",
            "south america",
            "central america",
            "caribbean",
            "other caribbean",
            "transition economies",
            "south-east europe",
            "south-east europe and the cis",
            "commonwealth of independent states",
            "cis",
            "unspecified");

    private final SheetText sheet;
    private final int header;
    private final boolean mirrored;
    private final SortedMap<Integer, Period> years = new TreeMap<>();

    /**
     * One cell with a number, or with the mark that there is none.
     *
     * @param row of the sheet, 1 is the first
     */
    record Entry(int row, String counterpart, Period year, String text) {}

    /** @throws FileRejectedException when the sheet is no such table */
    UnctadSheet(SheetText sheet) {
        this.sheet = sheet;
        this.header = header();
        this.mirrored = isHeader(sheet.rows().get(header), MIRRORED);
        List<String> cells = sheet.rows().get(header);
        for (int column = 0; column < cells.size(); column++) {
            String text = SheetText.cell(cells, column);
            if (text.matches("(19|20)\\d{2}")) {
                years.put(column, Period.ofYear(Integer.parseInt(text)));
            }
        }
        if (years.isEmpty()) {
            throw new FileRejectedException(
                    "the sheet '%s' has no years in row %d".formatted(sheet.name(), header + 1));
        }
    }

    private int header() {
        for (int i = 0; i < sheet.rows().size(); i++) {
            List<String> row = sheet.rows().get(i);
            if (isHeader(row, OWN) || isHeader(row, MIRRORED)) {
                return i;
            }
        }
        throw new FileRejectedException(
                "the sheet '%s' has no header that begins with 'Region / economy' or 'Reporting economy'"
                        .formatted(sheet.name()));
    }

    private static boolean isHeader(List<String> row, String name) {
        return row.stream()
                .anyMatch(cell -> cell.strip().toLowerCase(Locale.ROOT).equals(name));
    }

    /** Whether the numbers are those of the counterparts, since the economy reports none. */
    boolean mirrored() {
        return mirrored;
    }

    /** The economy that the workbook is of. */
    Country economy() {
        String name = sheet.rows().subList(0, header).stream()
                .flatMap(List::stream)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow(() -> new FileRejectedException(
                        "the sheet '%s' does not name its economy above the header".formatted(sheet.name())));
        return CountryReference.standard()
                .resolve(AliasScheme.UNCTAD, name, null)
                .orElseThrow(() -> new FileRejectedException(
                        "the sheet '%s' is headed '%s', which is not the name of a known country or area"
                                .formatted(sheet.name(), name)));
    }

    /** Every cell under a year in a row with a name; notes below the table have none. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (int i = header + 1; i < sheet.rows().size(); i++) {
            List<String> row = sheet.rows().get(i);
            Optional<String> name = name(row);
            if (name.isEmpty()) {
                continue;
            }
            int line = i + 1;
            years.forEach((column, year) -> {
                String text = SheetText.cell(row, column);
                if (!text.isEmpty()) {
                    entries.add(new Entry(line, name.get(), year, text));
                }
            });
        }
        return entries;
    }

    private Optional<String> name(List<String> row) {
        return row.subList(0, Math.min(row.size(), years.firstKey())).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                // Some tables have values in the row of a note.
                .filter(text -> !text.startsWith("Note") && !text.startsWith("Source"));
    }

    static boolean isWorld(String name) {
        return name.toLowerCase(Locale.ROOT).equals(WORLD);
    }

    static boolean isGroup(String name) {
        return GROUPS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether the cell says that the number is not available. */
    static boolean isMissing(String text) {
        return text.equals("..");
    }

    /** The number of a cell; UNCTAD writes nil or negligible as a dash. */
    static Optional<BigDecimal> number(String text) {
        if (text.equals("-") || text.equals("–")) {
            return Optional.of(BigDecimal.ZERO);
        }
        try {
            return Optional.of(new BigDecimal(text.replace(" ", "")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
