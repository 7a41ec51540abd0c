package org.entente.trade;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.entente.kernel.testing.ArchitectureRules;

@AnalyzeClasses(packages = "org.entente.trade", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule ENTITIES_STAY_IN_THEIR_PACKAGE = ArchitectureRules.ENTITIES_STAY_IN_THEIR_PACKAGE;

    @ArchTest
    static final ArchRule ONLY_GRAPHQL_PACKAGES_KNOW_GRAPHQL = ArchitectureRules.ONLY_GRAPHQL_PACKAGES_KNOW_GRAPHQL;

    @ArchTest
    static final ArchRule CONSTRUCTOR_INJECTION_ONLY = ArchitectureRules.CONSTRUCTOR_INJECTION_ONLY;

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES = SlicesRuleDefinition.slices()
            .matching("org.entente.trade.(**)")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        ArchitectureRules.everyPackageIsNullMarked(classes);
    }
}
