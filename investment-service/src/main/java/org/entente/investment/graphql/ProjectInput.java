package org.entente.investment.graphql;

import jakarta.json.bind.annotation.JsonbCreator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.project.Point;
import org.entente.investment.project.ProjectContent;
import org.entente.investment.project.ProjectContent.PartyContent;
import org.entente.investment.project.ProjectContent.ValueContent;
import org.entente.investment.project.ProjectRole;
import org.entente.investment.project.ProjectStage;
import org.entente.investment.project.ProjectValueKind;
import org.entente.investment.project.Sector;
import org.entente.investment.project.StageChange;
import org.entente.kernel.graphql.scalar.CountryCodeScalar;
import org.jspecify.annotations.Nullable;

/** {@code InvestmentProjectInput} in the graph. */
@Input("InvestmentProjectInput")
@Description("All that is to be said of a project: what is left out is no longer said.")
public record ProjectInput(
        @NonNull @Description("Its name in English.") String name,

        @NonNull @Description("The country it is in.") CountryCodeScalar host,

        @NonNull @Description("The sector it belongs to.") Sector sector,

        @Description("Where in the host country, in words.") @Nullable
        String place,

        @Description("Where on the map.") @Nullable PointInput point,

        @Description("What one must know of it.") @Nullable String note,

        @NonNull @Description("Where this description was taken from.")
        DocumentInput source,

        @Description("Organisations in it with their roles; each must exist.") @Nullable
        List<@NonNull PartyInput> parties,

        @Description("Its stages with their dates. Where sources disagree, give all.") @Nullable
        List<@NonNull StageInput> stages,

        @Description("Amounts that documents state of it.") @Nullable
        List<@NonNull ValueInput> values,

        @Description("Codes of the cooperation areas that it belongs to, for example RENEWABLE_ENERGY.") @Nullable
        List<@NonNull String> areas,

        @Description("Ids of the agreements that it rests on.") @Nullable
        List<@NonNull String> agreements) {
    @JsonbCreator
    public ProjectInput {}

    ProjectContent toDomain() {
        return new ProjectContent(
                name,
                host.code(),
                sector,
                place,
                point == null ? null : point.toDomain(),
                note,
                source.toDomain(),
                InputChecks.list(parties, PartyInput::toDomain),
                InputChecks.list(stages, StageInput::toDomain),
                InputChecks.list(values, ValueInput::toDomain),
                InputChecks.list(areas, area -> area),
                InputChecks.list(agreements, agreement -> agreement));
    }

    /** {@code GeoPointInput} in the graph. */
    @Input("GeoPointInput")
    @Description("A place on the map, in degrees of WGS 84.")
    public record PointInput(
            @NonNull @Description("-90 to 90; north is positive.")
            BigDecimal latitude,

            @NonNull @Description("-180 to 180; east is positive.")
            BigDecimal longitude) {
        @JsonbCreator
        public PointInput {}

        Point toDomain() {
            return new Point(latitude, longitude);
        }
    }

    /** {@code ProjectPartyInput} in the graph. */
    @Input("ProjectPartyInput")
    @Description("What an organisation does in a project.")
    public record PartyInput(
            @NonNull @Description("Id of the organisation.") String organisation,

            @NonNull @Description("What it does.") ProjectRole role,

            @Description("Its share in per cent, 0 to 100; null when not stated.") @Nullable
            BigDecimal sharePercent,

            @Description("What one must know of it.") @Nullable
            String note,

            @NonNull @Description("Where this was taken from.")
            DocumentInput source) {
        @JsonbCreator
        public PartyInput {}

        PartyContent toDomain() {
            return new PartyContent(organisation, role, sharePercent, note, source.toDomain());
        }
    }

    /** {@code ProjectStageInput} in the graph. */
    @Input("ProjectStageInput")
    @Description("A project reached a stage.")
    public record StageInput(
            @NonNull @Description("The stage.") ProjectStage stage,

            @NonNull @Description("Since which day.") LocalDate since,

            @Description("What happened.") @Nullable String note,

            @NonNull @Description("Where this was taken from.")
            DocumentInput source) {
        @JsonbCreator
        public StageInput {}

        StageChange toDomain() {
            return new StageChange(stage, since, note, source.toDomain());
        }
    }

    /** {@code ProjectValueInput} in the graph. */
    @Input("ProjectValueInput")
    @Description("An amount of money of a project, as a document states it.")
    public record ValueInput(
            @NonNull @Description("What the amount is.") ProjectValueKind kind,

            @Description("Id of the organisation whose money it is; null when it is the project's or not stated.")
            @Nullable
            String organisation,

            @NonNull @Description("In whole units of the currency.")
            BigDecimal value,

            @NonNull @Description("ISO 4217 code.") String currency,

            @NonNull @Description("The day that the document speaks of.")
            LocalDate asOf,

            @Description("What one must know of it.") @Nullable
            String note,

            @NonNull @Description("The document that states it.")
            DocumentInput source) {
        @JsonbCreator
        public ValueInput {}

        ValueContent toDomain() {
            return new ValueContent(kind, organisation, value, currency, asOf, note, source.toDomain());
        }
    }
}
