package org.entente.agreements.graphql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.agreement.ActionKind;
import org.entente.agreements.agreement.InstrumentClass;
import org.entente.agreements.agreement.InstrumentKind;
import org.entente.agreements.agreement.LinkKind;
import org.entente.kernel.graphql.scalar.CountryCodeScalar;
import org.jspecify.annotations.Nullable;

@Input("AgreementInput")
@Description(
        "An agreement as an editor wants it. What is left out stays as it is; a list that is given takes the place of the former.")
public record AgreementInput(
        @Description("Stable id of a new agreement: small letters, digits, dots and hyphens.") @Nullable
        String id,

        @Description("What sort of instrument it is.") @Nullable
        InstrumentClass instrument,

        @Description("What it is for.") @Nullable List<InstrumentKind> kinds,

        @Description("Its titles by language; English is needed.") @Nullable
        List<LocalisedInput> titles,

        @Description("What it is about in the source's words.") @Nullable
        List<String> subjects,

        @Description("Codes of the cooperation areas it belongs to.") @Nullable
        List<String> areas,

        @Description("Where it was signed.") @Nullable String place,

        @Description("What else is worth knowing of it.") @Nullable
        String note,

        @Description("Documents, added to those there are; one of the same key takes its place.") @Nullable
        List<CitedSourceInput> sources,

        @Description("Its sides.") @Nullable List<PartyInput> parties,

        @Description("What the parties did.") @Nullable List<ActionInput> actions,

        @Description("Its parts that have effect for a time of their own.") @Nullable
        List<ProvisionInput> provisions,

        @Description("Dates that sources disagree about.") @Nullable
        List<DateConflictInput> dates,

        @Description("How it relates to other agreements.") @Nullable
        List<LinkInput> links,

        @Description("How long earlier investments stay protected after its end.") @Nullable
        SunsetInput sunset) {
    Given given() {
        return new Given()
                .put("id", id)
                .put("instrument", instrument)
                .list("kinds", kinds)
                .titles("title", titles)
                .list("subjects", subjects)
                .list("areas", areas)
                .put("place", place)
                .put("note", note)
                .each("sources", sources, CitedSourceInput::given)
                .each("parties", parties, PartyInput::given)
                .each("actions", actions, ActionInput::given)
                .each("provisions", provisions, ProvisionInput::given)
                .each("dates", dates, DateConflictInput::given)
                .each("links", links, LinkInput::given)
                .one("sunset", sunset == null ? null : sunset.given());
    }

    @Input("PartyInput")
    @Description("A side of an agreement: a state, a group, a body with its state, or a name that nothing matches.")
    public record PartyInput(
            @NonNull @Description("Short name to say who did what: small letters, digits, dots and hyphens.")
            String key,

            @Description("The state, or the state whose body it is.") @Nullable
            CountryCodeScalar country,

            @Description("Code of the group, such as EU.") @Nullable
            String group,

            @Description("Name of the body, such as a ministry or company.") @Nullable
            String body,

            @Description("The name as the source writes it; that of the country or group when left out.") @Nullable
            String name,

            @Description("What it does in the agreement, such as lender.") @Nullable
            String role,

            @Description("Id of the body in the graph.") @Nullable
            String organisation,

            @Description("Whether the agreement also holds between two members of the group.") @Nullable
            Boolean amongMembers,

            @Description("Whether it is known by its name alone, which matched no state and no group.") @Nullable
            Boolean unresolved,

            @Description(
                    "What it has in common with parties that the agreement does not bind it to, such as a union; it binds parties of other sides.")
            @Nullable
            String side) {
        Given given() {
            return new Given()
                    .put("key", key)
                    .country("country", country)
                    .put("group", group)
                    .put("body", body)
                    .put("name", name)
                    .put("role", role)
                    .put("organisation", organisation)
                    .put("amongMembers", amongMembers)
                    .put("unresolved", unresolved)
                    .put("side", side);
        }
    }

    @Input("ActionInput")
    @Description("What parties did about an agreement.")
    public record ActionInput(
            @NonNull @Description("What was done.") ActionKind kind,

            @Description("Keys of the parties that did it; all of them together when left out.") @Nullable
            List<String> by,

            @Description("For a succession, the state that succeeded.") @Nullable
            CountryCodeScalar successor,

            @Description("When, as exactly as it is known: 2022-12-27, 2022-12 or 1986.") @Nullable
            String date,

            @Description("Day it takes effect, where that is another.") @Nullable
            LocalDate effective,

            @Description("What the source says about it.") @Nullable
            String note,

            @NonNull @Description("Key of the document that says so.")
            String source) {
        Given given() {
            return new Given()
                    .put("kind", kind)
                    .list("by", by)
                    .country("successor", successor)
                    .put("date", date)
                    .put("effective", effective)
                    .put("note", note)
                    .put("source", source);
        }
    }

    @Input("ProvisionInput")
    @Description("A part of an agreement that has effect for a time of its own.")
    public record ProvisionInput(
            @NonNull @Description("Its short name within the agreement.")
            String key,

            @NonNull @Description("What it is about.") String title,

            @Description("First day of effect.") @Nullable LocalDate from,

            @Description("Last day of effect.") @Nullable LocalDate to,

            @Description("What the source says about it.") @Nullable
            String note,

            @NonNull @Description("Key of the document that says so.")
            String source) {
        Given given() {
            return new Given()
                    .put("key", key)
                    .put("title", title)
                    .put("from", from)
                    .put("to", to)
                    .put("note", note)
                    .put("source", source);
        }
    }

    @Input("DateConflictInput")
    @Description("A date that sources disagree about.")
    public record DateConflictInput(
            @NonNull @Description("What was done on it.") ActionKind about,

            @NonNull @Description("What each source says; at least two.")
            List<@NonNull DateStatementInput> statements) {
        Given given() {
            return new Given().put("about", about).each("statements", statements, DateStatementInput::given);
        }
    }

    @Input("DateStatementInput")
    @Description("What one source says about a date.")
    public record DateStatementInput(
            @NonNull @Description("The date, as exactly as it is known.")
            String date,

            @Description("Whether it is the one that holds; it must be the date of such an action.") @Nullable
            Boolean chosen,

            @NonNull @Description("Why it holds or not.") String reasoning,

            @NonNull @Description("Key of the document that says so.")
            String source) {
        Given given() {
            return new Given()
                    .put("date", date)
                    .put("chosen", chosen)
                    .put("reasoning", reasoning)
                    .put("source", source);
        }
    }

    @Input("AgreementLinkInput")
    @Description("How an agreement relates to another.")
    public record LinkInput(
            @NonNull @Description("How.") LinkKind kind,

            @NonNull @Description("Id of the other.") String agreement,

            @Description("For SUPERSEDES, the day from which the other has no more effect.") @Nullable
            LocalDate effective,

            @Description("What is worth knowing of it; for SAME_AS, why the two are held to be the same.") @Nullable
            String note,

            @Description(
                    "For SAME_AS, how sure that is, above 0 to 1 with two decimals; left out where a source states it.")
            @Nullable
            BigDecimal confidence) {
        Given given() {
            return new Given()
                    .put("kind", kind)
                    .put("agreement", agreement)
                    .put("effective", effective)
                    .put("note", note)
                    .put("confidence", confidence == null ? null : confidence.toPlainString());
        }
    }

    @Input("SunsetClauseInput")
    @Description("The clause by which investments made before an agreement ends stay protected after its end.")
    public record SunsetInput(
            @NonNull @Description("For how many years.") Integer years,

            @Description("What the source says about it.") @Nullable
            String note,

            @NonNull @Description("Key of the document that says so.")
            String source) {
        Given given() {
            return new Given().put("years", years).put("note", note).put("source", source);
        }
    }
}
