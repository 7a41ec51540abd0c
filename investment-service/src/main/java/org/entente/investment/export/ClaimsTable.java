package org.entente.investment.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.kernel.claim.Claim;
import org.entente.kernel.claim.ClaimService;
import org.entente.kernel.exports.Cell;
import org.entente.kernel.exports.Column;
import org.entente.kernel.exports.ExportArguments;
import org.entente.kernel.exports.ExportTable;
import org.entente.kernel.exports.Extract;

/** Every claim, one a row, in the layout of {@code claims}. */
@ApplicationScoped
class ClaimsTable implements ExportTable {
    private static final List<Column> COLUMNS = List.of(
            new Column("id", "its id"),
            new Column("topic", "what is claimed"),
            new Column("subject", "ISO 3166-1 alpha-3 code of the country that the topic is seen from"),
            new Column("other", "ISO 3166-1 alpha-3 code of the other country"),
            new Column("statement", "the claim in words"),
            new Column("operator", "how the value is meant"),
            new Column("value", "in whole units; empty when no number was given"),
            new Column("unit", "what the value counts"),
            new Column("currency", "ISO 4217 code"),
            new Column("period_from", "first day that it speaks of; empty when it does not say"),
            new Column("period_to", "last day that it speaks of; empty when it does not say"),
            new Column("stated_by", "who said it"),
            new Column("stated_on", "when it was said"),
            new Column("source_title", "where it was printed"),
            new Column("source_url", "address of that"),
            new Column("note", "what one must know to read it"));

    private final ClaimService claims;

    ClaimsTable(ClaimService claims) {
        this.claims = claims;
    }

    @Override
    public String id() {
        return "claims";
    }

    @Override
    public String description() {
        return "Every claim about investment, one a row, as edited or imported; read again by the format claims";
    }

    @Override
    public List<Argument> arguments() {
        return List.of();
    }

    @Override
    public Extract extract(ExportArguments arguments) {
        List<Claim> found = claims.list(arguments.knownAsOf());
        return new Extract("investment-claims", COLUMNS, List.of(), sink -> {
            for (Claim claim : found) {
                sink.accept(row(claim));
            }
        });
    }

    private static List<Cell> row(Claim claim) {
        return List.of(
                Cell.text(claim.id()),
                Cell.text(claim.topic()),
                Cell.text(claim.subject().value()),
                Cell.text(claim.pair().otherThan(claim.subject()).value()),
                Cell.text(claim.statement()),
                Cell.constant(claim.operator()),
                Cell.decimal(claim.value()),
                Cell.constant(claim.unit()),
                Cell.text(claim.currency()),
                Cell.day(claim.interval().from()),
                Cell.day(claim.interval().to()),
                Cell.text(claim.statedBy()),
                Cell.day(claim.statedOn()),
                Cell.text(claim.sourceTitle()),
                Cell.text(claim.sourceUrl()),
                Cell.text(claim.note()));
    }
}
