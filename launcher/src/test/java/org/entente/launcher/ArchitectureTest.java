package org.entente.launcher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "org.entente.launcher", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule features_have_no_cycles =
            slices().matching("org.entente.launcher.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule features_do_not_know_what_they_are_assembled_into = noClasses()
            .that()
            .resideInAPackage("org.entente.launcher.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.entente.launcher");

    @ArchTest
    static final ArchRule only_the_database_knows_how_it_is_embedded = noClasses()
            .that()
            .resideOutsideOfPackage("..launcher.database..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.zonky..", "java.sql..", "org.postgresql..");

    @ArchTest
    static final ArchRule the_system_is_entered_by_its_public_door_only = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.entente.kernel..",
                    "org.entente.trade..",
                    "org.entente.investment..",
                    "org.entente.agreements..",
                    "org.entente.gateway..");

    @ArchTest
    static final ArchRule packages_are_null_marked = classes().should(beInANullMarkedPackage());

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage()
                        .tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false);
                events.add(new SimpleConditionEvent(type, marked, type.getPackageName()));
            }
        };
    }
}
