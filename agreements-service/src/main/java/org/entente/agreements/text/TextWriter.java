package org.entente.agreements.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.entente.agreements.language.Passages;
import org.entente.agreements.language.SearchLanguage;
import org.entente.kernel.imports.CopyWriter;

/** Writes texts under a release, on the import's own connection; their agreements and sources must be written already. */
@ApplicationScoped
public class TextWriter {
    /** A text in a language that its agreement has no title in is found by the text alone. */
    private static final String HEADS = """
            insert into agreement_search (release_id, agreement_id, language, dictionary, dated_on, title, context)
            select distinct p.release_id, p.agreement_id, p.language, p.dictionary, a.dated_on, '', ''
            from agreement_passage p join agreement a on a.release_id = p.release_id and a.id = p.agreement_id
            where p.release_id = ?
            on conflict do nothing""";

    private static final String INDEX = """
            update agreement_search s set lexemes = s.head || p.lexemes
            from (select release_id, agreement_id, language, tsvector_joined(lexemes order by ordinal) as lexemes
                  from agreement_passage where release_id = ? group by release_id, agreement_id, language) p
            where s.release_id = p.release_id and s.agreement_id = p.agreement_id and s.language = p.language""";

    private static final String LANGUAGES = """
            insert into search_language
            select distinct language, dictionary from agreement_passage where release_id = ?
            on conflict do nothing""";

    /** Writes the texts and makes their agreements found by them. */
    public void write(Connection connection, int release, List<AgreementText> texts) throws IOException, SQLException {
        if (texts.isEmpty()) {
            return;
        }
        writeTexts(connection, release, texts);
        writePassages(connection, release, texts);
        for (String sql : new String[] {HEADS, INDEX, LANGUAGES}) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setInt(1, release);
                statement.executeUpdate();
            }
        }
    }

    private static void writeTexts(Connection connection, int release, List<AgreementText> texts)
            throws IOException, SQLException {
        try (CopyWriter out = new CopyWriter(
                connection,
                "agreement_text",
                "release_id",
                "agreement_id",
                "language",
                "authentic",
                "url",
                "source_key")) {
            for (AgreementText text : texts) {
                out.integer(release)
                        .text(text.agreementId())
                        .text(text.language())
                        .text(text.authentic() ? "t" : "f")
                        .text(text.url())
                        .text(text.source().key())
                        .endRow();
            }
            out.finish();
        }
    }

    private static void writePassages(Connection connection, int release, List<AgreementText> texts)
            throws IOException, SQLException {
        try (CopyWriter out = new CopyWriter(
                connection,
                "agreement_passage",
                "release_id",
                "agreement_id",
                "language",
                "ordinal",
                "content",
                "dictionary",
                "words")) {
            for (AgreementText text : texts) {
                SearchLanguage searched = SearchLanguage.of(text.language());
                int ordinal = 0;
                for (String passage : Passages.of(text.content())) {
                    out.integer(release)
                            .text(text.agreementId())
                            .text(text.language())
                            .integer(ordinal++)
                            .text(passage)
                            .text(searched.dictionary())
                            .text(searched.stemmed() ? null : searched.words(passage))
                            .endRow();
                }
            }
            out.finish();
        }
    }
}
