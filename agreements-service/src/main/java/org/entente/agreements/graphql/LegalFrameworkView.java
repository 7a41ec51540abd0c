package org.entente.agreements.graphql;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.agreement.InstrumentKind;
import org.entente.agreements.framework.LegalFramework;
import org.entente.agreements.framework.MissingInstrument;

@Name("LegalFramework")
@Description("What binds two countries on a day, and what does not. The newest agreement comes first in each list.")
public record LegalFrameworkView(
        @NonNull @Description("The day asked about.") LocalDate on,

        @NonNull @Description("Agreements and provisions in force, or applied provisionally.")
        List<@NonNull FrameworkItemView> inForce,

        @NonNull @Description("Memoranda, statements and contracts that stand; they create no treaty obligation.")
        List<@NonNull FrameworkItemView> standing,

        @NonNull @Description("Signed and not in force between the two, and provisions that have no effect yet.")
        List<@NonNull FrameworkItemView> pending,

        @NonNull @Description("Negotiated or agreed in principle, not signed.")
        List<@NonNull FrameworkItemView> underNegotiation,

        @NonNull
        @Description("Of what is in force or stands, what is known to have ended by expiringBy; with that end.")
        List<@NonNull FrameworkItemView> expiring,

        @NonNull @Description("The day up to which ends are looked for.")
        LocalDate expiringBy,

        @NonNull
        @Description(
                "What has ended, what ended without ever having been in force, and what has ended on a day that its source does not state.")
        List<@NonNull FrameworkItemView> terminated,

        @NonNull
        @Description("Kinds of instrument that the two do not have in force, where a source lists all of that kind.")
        List<@NonNull MissingInstrumentView> missing,

        @NonNull
        @Description(
                "Kinds of which nothing is in force and no source lists all: whether they are missing is not known.")
        List<@NonNull InstrumentKind> notListed) {
    static LegalFrameworkView of(LegalFramework framework) {
        return new LegalFrameworkView(
                framework.on(),
                FrameworkItemView.listOf(framework.inForce()),
                FrameworkItemView.listOf(framework.standing()),
                FrameworkItemView.listOf(framework.pending()),
                FrameworkItemView.listOf(framework.underNegotiation()),
                FrameworkItemView.listOf(framework.expiring()),
                framework.expiringBy(),
                FrameworkItemView.listOf(framework.terminated()),
                framework.missing().stream().map(MissingInstrumentView::of).toList(),
                framework.notListed());
    }

    @Name("MissingInstrument")
    @Description("A kind of instrument that two countries do not have in force.")
    public record MissingInstrumentView(
            @NonNull @Description("The kind.") InstrumentKind kind,

            @NonNull @Description("What is in force and covers a part of it.")
            List<@NonNull FrameworkItemView> standIns,

            @NonNull
            @Description("What is known of it, such as negotiations and earlier agreements; the conclusion last.")
            List<@NonNull ReasonView> reasons) {
        static MissingInstrumentView of(MissingInstrument missing) {
            return new MissingInstrumentView(
                    missing.kind(),
                    FrameworkItemView.listOf(missing.standIns()),
                    missing.reasons().stream().map(ReasonView::of).toList());
        }
    }
}
