package org.entente.agreements.agreement;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.agreements.language.SearchLanguage;
import org.entente.kernel.imports.CopyWriter;

/** Writes what agreements are found by in each language of their titles. Texts are added to it by their own writer. */
final class SearchHeads {
    private static final String INDEX =
            "update agreement_search set lexemes = head where release_id = ? and lexemes is null";
    private static final String LANGUAGES = """
            insert into search_language
            select distinct language, dictionary from agreement_search where release_id = ?
            on conflict do nothing""";

    private SearchHeads() {}

    static void write(Connection connection, int release, List<Agreement> agreements) throws IOException, SQLException {
        try (CopyWriter out = new CopyWriter(
                connection,
                "agreement_search",
                "release_id",
                "agreement_id",
                "language",
                "dictionary",
                "dated_on",
                "title",
                "context")) {
            for (Agreement agreement : agreements) {
                for (String language : agreement.titles().keySet()) {
                    row(out.integer(release), agreement, language);
                }
            }
            out.finish();
        }
        for (String sql : new String[] {INDEX, LANGUAGES}) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setInt(1, release);
                statement.executeUpdate();
            }
        }
    }

    private static void row(CopyWriter out, Agreement agreement, String language) throws SQLException {
        SearchLanguage searched = SearchLanguage.of(language);
        out.text(agreement.id())
                .text(language)
                .text(searched.dictionary())
                .date(agreement.datedOn())
                .text(searched.words(agreement.title(language)))
                .text(searched.words(context(agreement)))
                .endRow();
    }

    private static String context(Agreement agreement) {
        return Stream.of(
                        agreement.parties().stream().map(Party::name),
                        agreement.subjects().stream(),
                        Stream.ofNullable(agreement.note()))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" "));
    }
}
