package org.entente.investment.export;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.investment.project.ContentService;
import org.entente.investment.project.OrganisationContent;
import org.entente.investment.project.OrganisationIdentifier;
import org.entente.investment.project.OrganisationName;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.exports.Cell;
import org.entente.kernel.exports.Column;
import org.entente.kernel.exports.ExportArguments;
import org.entente.kernel.exports.ExportTable;
import org.entente.kernel.exports.Extract;

/** Every organisation, one a row, in the layout of {@code organisations-csv}. */
@ApplicationScoped
class OrganisationsTable implements ExportTable {
    private final ContentService contents;

    OrganisationsTable(ContentService contents) {
        this.contents = contents;
    }

    @Override
    public String id() {
        return "organisations";
    }

    @Override
    public String description() {
        return "Every organisation, one a row, as edited or imported; read again by the format organisations-csv";
    }

    @Override
    public List<Argument> arguments() {
        return List.of();
    }

    @Override
    public Extract extract(ExportArguments arguments) {
        Map<String, OrganisationContent> organisations = contents.organisations(arguments.knownAsOf());
        Collection<String> languages = new TreeSet<>();
        Collection<String> schemes = new TreeSet<>();
        organisations.values().forEach(content -> {
            content.names().forEach(name -> languages.add(name.language()));
            content.identifiers().forEach(one -> schemes.add(one.scheme()));
        });
        List<Column> columns = new ArrayList<>(List.of(
                new Column("id", "its id"),
                new Column("name", "its name in English"),
                new Column("country", "ISO 3166-1 alpha-3 code of its seat")));
        languages.forEach(tag -> columns.add(new Column("name:" + tag, "its names in the language " + tag)));
        schemes.forEach(scheme -> columns.add(new Column("identifier:" + scheme, "its numbers in " + scheme)));
        columns.addAll(List.of(
                new Column("note", "what one must know of it"),
                new Column("source", "where this was taken from"),
                new Column("url", "address of that")));
        return new Extract("organisations", columns, List.of(), sink -> {
            for (Map.Entry<String, OrganisationContent> one : organisations.entrySet()) {
                sink.accept(row(one.getKey(), one.getValue(), languages, schemes));
            }
        });
    }

    private static List<Cell> row(
            String id, OrganisationContent content, Collection<String> languages, Collection<String> schemes) {
        CountryCode country = content.country();
        List<Cell> cells = new ArrayList<>(
                List.of(Cell.text(id), Cell.text(content.name()), Cell.text(country == null ? null : country.value())));
        languages.forEach(tag -> cells.add(Cell.text(content.names().stream()
                .filter(name -> name.language().equals(tag))
                .map(OrganisationName::name)
                .collect(joining(" | ")))));
        schemes.forEach(scheme -> cells.add(Cell.text(content.identifiers().stream()
                .filter(one -> one.scheme().equals(scheme))
                .map(OrganisationIdentifier::value)
                .collect(joining(" | ")))));
        cells.add(Cell.text(content.note()));
        cells.add(Cell.text(content.source().title()));
        cells.add(Cell.text(content.source().url()));
        return cells;
    }
}
