package org.entente.agreements;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.entente.kernel.testing.ArchitectureRules;

@AnalyzeClasses(packages = "org.entente.agreements", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule entitiesStayInTheirPackage = ArchitectureRules.ENTITIES_STAY_IN_THEIR_PACKAGE;

    @ArchTest
    static final ArchRule onlyGraphqlPackagesKnowGraphql = ArchitectureRules.ONLY_GRAPHQL_PACKAGES_KNOW_GRAPHQL;

    @ArchTest
    static final ArchRule constructorInjectionOnly = ArchitectureRules.CONSTRUCTOR_INJECTION_ONLY;

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.entente.agreements.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule statusIsDerivedByPureFunctions = ArchRuleDefinition.noClasses()
            .that()
            .resideInAnyPackage("..agreements.status..", "..agreements.framework..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "java.sql..", "io.quarkus..", "org.hibernate..")
            .because("what is in force follows from facts and a day, and must be testable as that");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        ArchitectureRules.everyPackageIsNullMarked(classes);
    }
}
