package org.entente.investment.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.investment.project.ProjectFile.IdentifierLine;
import org.entente.investment.project.ProjectFile.NameLine;
import org.entente.investment.project.ProjectFile.OrganisationLine;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.edit.RecordKey;
import org.entente.kernel.exports.FormulaGuard;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.CsvTable;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;

/**
 * Our own table of organisations, one a row: a column {@code name:ja} for each other language, {@code identifier:LEI} for
 * each register. Files of projects may name them.
 */
@ApplicationScoped
class OrganisationFormat implements ImportFormat {
    /** What a column of names in another language begins with. */
    static final String NAME = "name:";

    /** What a column of a register's numbers begins with. */
    static final String IDENTIFIER = "identifier:";

    /** Between two names or numbers in one cell. */
    static final String AND = "|";

    private static final List<String> REQUIRED = List.of("id", "name", "country", "source");

    private final CountryReference reference = CountryReference.standard();

    @Override
    public String id() {
        return "organisations-csv";
    }

    @Override
    public String description() {
        return "organisations, one a row, with their names in other languages and the numbers that registers know them by";
    }

    @Override
    public Set<String> options() {
        return Set.of(FileCollection.OPTION);
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.namesColumns(REQUIRED) && !head.namesColumns(List.of("record"));
    }

    @Override
    public Source source(ImportOptions options) {
        return FileCollection.source(options, "organisations", "Organisations");
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        ProjectFile file = new ProjectFile();
        CsvTable.read(context, REQUIRED, row -> read(row.reading(FormulaGuard::plain), file));
        new ProjectWriter(context.connection(), context.releaseId()).write(file, Map.of());
        return Set.of(Coverage.ofWhole(source(context.options()).code()));
    }

    private void read(CsvRow row, ProjectFile file) {
        String id = row.text("id");
        if (!RecordKey.isId(id)) {
            throw row.reject("id", "is not an id: write lower-case letters, digits and hyphens");
        }
        Integer country = row.find("country")
                .map(text -> reference
                        .find(text)
                        .orElseThrow(() -> row.reject("country", "is not an ISO 3166-1 alpha-3 code such as AZE"))
                        .numeric())
                .orElse(null);
        OrganisationLine line = new OrganisationLine(
                id,
                row.text("name"),
                country,
                row.find("note").orElse(null),
                new Document(row.text("source"), row.find("url").orElse(null)));
        List<NameLine> names = names(row, id);
        List<IdentifierLine> identifiers = identifiers(row, id);
        file.add(line);
        names.forEach(name -> file.addOnce(name, name.language(), name.name()));
        identifiers.forEach(one -> file.addOnce(one, one.scheme(), one.value()));
    }

    private static List<NameLine> names(CsvRow row, String id) {
        return columns(row, NAME)
                .flatMap(column -> {
                    String language = column.substring(NAME.length());
                    if (Locale.forLanguageTag(language).getLanguage().isEmpty()) {
                        throw row.reject(column, "is not under a language tag such as ja");
                    }
                    return values(row, column).map(name -> new NameLine(row.line(), id, language, name));
                })
                .toList();
    }

    private static List<IdentifierLine> identifiers(CsvRow row, String id) {
        return columns(row, IDENTIFIER)
                .flatMap(column -> values(row, column).map(value -> {
                    IdentifierLine line =
                            new IdentifierLine(row.line(), id, column.substring(IDENTIFIER.length()), value);
                    new OrganisationIdentifier(line.scheme(), line.value())
                            .problem()
                            .ifPresent(problem -> {
                                throw row.reject(column, problem);
                            });
                    return line;
                }))
                .toList();
    }

    private static Stream<String> columns(CsvRow row, String beginning) {
        return row.columns().stream()
                .filter(column -> column.startsWith(beginning) && column.length() > beginning.length());
    }

    private static Stream<String> values(CsvRow row, String column) {
        return row.find(column).stream()
                .flatMap(cell -> Stream.of(cell.split("\\" + AND, -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct();
    }
}
