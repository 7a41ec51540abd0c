package org.entente.investment.cumulative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.investment.Given.AZE;
import static org.entente.investment.Given.JAPAN_IN_AZERBAIJAN;
import static org.entente.investment.Given.JPN;
import static org.entente.investment.Given.invested;
import static org.entente.investment.Given.organisation;
import static org.entente.investment.Given.projectInAzerbaijan;

import java.util.List;
import org.entente.investment.pair.ReportingSide;
import org.entente.investment.project.Organisation;
import org.entente.investment.project.ValuedProject;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.junit.jupiter.api.Test;

class ProjectCumulationTest {
    private static final Organisation ITOCHU = organisation("itochu", JPN);
    private static final Organisation SOCAR = organisation("socar", AZE);
    private static final CumulativeDefinition BY_PROJECT = CumulativeDefinition.of(
            CumulativeMethod.SUM_OF_PROJECT_VALUES, JAPAN_IN_AZERBAIJAN, ReportingSide.INVESTOR);

    @Test
    void onlyTheInvestorsOwnMoneyInTheAskedCurrencyIsAdded() {
        Figure sum = new ProjectCumulation(
                        BY_PROJECT,
                        List.of(
                                new ValuedProject(
                                        projectInAzerbaijan("field", ITOCHU, SOCAR),
                                        List.of(
                                                invested(ITOCHU, "100", "USD", "2001-05-01"),
                                                invested(SOCAR, "900", "USD", "2001-05-01"),
                                                invested(ITOCHU, "30", "JPY", "2002-05-01"))),
                                new ValuedProject(
                                        projectInAzerbaijan("pipeline", ITOCHU),
                                        List.of(invested(ITOCHU, "20.5", "USD", "2005-01-01"))),
                                new ValuedProject(projectInAzerbaijan("plant", ITOCHU), List.of())))
                .figure();

        assertThat(sum.value()).isEqualByComparingTo("120.5");
        assertThat(sum.inputs()).hasSize(2);
        assertThat(sum.method())
                .isEqualTo("Sum of the values INVESTED of known projects of JPN in AZE, each as a document states it;"
                        + " 1 of 3 known projects have no such value; amounts in JPY are left out, not converted");
    }

    @Test
    void boundsLeaveValuesOutsideThemOut() {
        ValuedProject project = new ValuedProject(
                projectInAzerbaijan("field", ITOCHU),
                List.of(invested(ITOCHU, "100", "USD", "2001-05-01"), invested(ITOCHU, "7", "USD", "2010-05-01")));

        Figure sum = new ProjectCumulation(BY_PROJECT.between(2005, null), List.of(project)).figure();

        assertThat(sum.value()).isEqualByComparingTo("7");
    }

    @Test
    void projectsWithoutValuesGiveNoSum() {
        Figure sum = new ProjectCumulation(
                        BY_PROJECT, List.of(new ValuedProject(projectInAzerbaijan("field", ITOCHU), List.of())))
                .figure();

        assertThat(sum.value()).isNull();
        assertThat(sum.absence()).isEqualTo(Absence.NOT_IMPORTED);
        assertThat(sum.method()).endsWith("1 of 1 known projects have no such value");
    }
}
