package org.entente.e2e;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.entente")
class ArchitectureTest {
    @ArchTest
    static final ArchRule the_tests_know_the_system_by_its_processes_only = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.entente.e2e..",
                    "java..",
                    "com.fasterxml.jackson..",
                    "org.junit.jupiter..",
                    "org.assertj..",
                    "com.tngtech.archunit..",
                    "org.jspecify..");
}
