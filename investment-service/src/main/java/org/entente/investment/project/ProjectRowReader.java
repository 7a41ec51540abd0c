package org.entente.investment.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.entente.investment.project.ProjectFile.IdentifierLine;
import org.entente.investment.project.ProjectFile.LinkLine;
import org.entente.investment.project.ProjectFile.MentionLine;
import org.entente.investment.project.ProjectFile.NameLine;
import org.entente.investment.project.ProjectFile.OrganisationLine;
import org.entente.investment.project.ProjectFile.PartyLine;
import org.entente.investment.project.ProjectFile.PointLine;
import org.entente.investment.project.ProjectFile.ProjectLine;
import org.entente.investment.project.ProjectFile.StageLine;
import org.entente.investment.project.ProjectFile.ValueLine;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.edit.RecordKey;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.imports.CsvRow;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a projects file; the column {@code record} says what the others mean. */
final class ProjectRowReader {
    static final List<String> COLUMNS = List.of(
            "record",
            "id",
            "name",
            "code",
            "organisation",
            "country",
            "investor",
            "place",
            "date",
            "value",
            "currency",
            "note",
            "source",
            "url");

    private static final String NO_POINT = "is not a latitude and a longitude in degrees, such as 40.4093 49.8671";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CountryReference reference = CountryReference.standard();

    void read(CsvRow row, ProjectFile file) {
        switch (row.constant("record", RecordKind.class)) {
            case ORGANISATION -> file.add(organisation(row));
            case NAME -> {
                NameLine line = new NameLine(row.line(), id(row), language(row), row.text("name"));
                file.addOnce(line, line.language(), line.name());
            }
            case IDENTIFIER -> {
                IdentifierLine line = identifier(row);
                file.addOnce(line, line.scheme(), line.value());
            }
            case PROJECT -> file.add(project(row));
            case POINT -> file.addOnce(new PointLine(row.line(), id(row), point(row)), "point");
            case PARTY -> {
                PartyLine line = party(row);
                file.addOnce(line, line.organisation(), line.role());
            }
            case STAGE -> file.add(stage(row));
            case VALUE -> file.add(value(row));
            case AREA -> {
                LinkLine line = new LinkLine(row.line(), id(row), true, area(row));
                file.addOnce(line, "area", line.code());
            }
            case AGREEMENT -> {
                LinkLine line = new LinkLine(row.line(), id(row), false, row.text("code"));
                file.addOnce(line, "agreement", line.code());
            }
            case SECTOR -> file.add(mention(row));
        }
    }

    private OrganisationLine organisation(CsvRow row) {
        Integer country = row.find("country").isEmpty() ? null : country(row, "country");
        return new OrganisationLine(id(row), row.text("name"), country, note(row), source(row));
    }

    private ProjectLine project(CsvRow row) {
        return new ProjectLine(
                id(row),
                row.text("name"),
                country(row, "country"),
                row.constant("code", Sector.class),
                row.find("place").orElse(null),
                null,
                note(row),
                source(row));
    }

    private static IdentifierLine identifier(CsvRow row) {
        IdentifierLine line = new IdentifierLine(row.line(), id(row), row.text("code"), row.text("name"));
        new OrganisationIdentifier(line.scheme(), line.value()).problem().ifPresent(problem -> {
            throw row.reject("name", problem);
        });
        return line;
    }

    private static Point point(CsvRow row) {
        String[] degrees = row.text("code").split("[ ,]+", -1);
        try {
            if (degrees.length == 2) {
                return new Point(new BigDecimal(degrees[0]), new BigDecimal(degrees[1]));
            }
        } catch (NumberFormatException | BadUserInputException e) {
            throw row.reject("code", NO_POINT);
        }
        throw row.reject("code", NO_POINT);
    }

    private static PartyLine party(CsvRow row) {
        BigDecimal share = row.findDecimal("value");
        if (share != null && (share.signum() < 0 || share.compareTo(HUNDRED) > 0)) {
            throw row.reject("value", "is not a share in per cent from 0 to 100");
        }
        return new PartyLine(
                row.line(),
                id(row),
                row.text("organisation"),
                row.constant("code", ProjectRole.class),
                share,
                note(row),
                source(row));
    }

    private static StageLine stage(CsvRow row) {
        return new StageLine(
                row.line(),
                id(row),
                row.constant("code", ProjectStage.class),
                row.date("date"),
                note(row),
                source(row));
    }

    private static ValueLine value(CsvRow row) {
        String currency = row.text("currency");
        if (!currency.matches("[A-Z]{3}")) {
            throw row.reject("currency", "is not an ISO 4217 code such as USD");
        }
        return new ValueLine(
                row.line(),
                id(row),
                row.constant("code", ProjectValueKind.class),
                row.find("organisation").orElse(null),
                row.decimal("value"),
                currency,
                row.date("date"),
                note(row),
                source(row));
    }

    private MentionLine mention(CsvRow row) {
        int investor = country(row, "investor");
        int host = country(row, "country");
        if (investor == host) {
            throw row.reject("investor", "is the host itself; a sector is named between two countries");
        }
        return new MentionLine(
                investor, host, row.constant("code", Sector.class), row.text("note"), row.date("date"), source(row));
    }

    private static String id(CsvRow row) {
        String id = row.text("id");
        if (!RecordKey.isId(id)) {
            throw row.reject("id", "is not an id: write lower-case letters, digits and hyphens");
        }
        return id;
    }

    private static String language(CsvRow row) {
        String tag = row.text("code");
        if (Locale.forLanguageTag(tag).getLanguage().isEmpty()) {
            throw row.reject("code", "is not a language tag such as ja");
        }
        return tag;
    }

    private static String area(CsvRow row) {
        String area = row.text("code");
        if (!area.matches("[A-Z][A-Z0-9_]*")) {
            throw row.reject("code", "is not the code of a cooperation area such as RENEWABLE_ENERGY");
        }
        return area;
    }

    private static Document source(CsvRow row) {
        return new Document(row.text("source"), row.find("url").orElse(null));
    }

    private static @Nullable String note(CsvRow row) {
        return row.find("note").orElse(null);
    }

    private int country(CsvRow row, String column) {
        return reference
                .find(row.text(column))
                .orElseThrow(() -> row.reject(column, "is not an ISO 3166-1 alpha-3 code such as AZE"))
                .numeric();
    }
}
