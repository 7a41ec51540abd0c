package org.entente.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "org.entente.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.entente.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule constructorInjectionOnly =
            noFields().should().beAnnotatedWith(Inject.class).because("a class says in its constructor what it needs");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().should(resideInNullMarkedPackage());

    @ArchTest
    static final ArchRule theEnginesInsidesStayInside = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.entente.federation.*..")
            .because("the engine is a library with one public package");

    @ArchTest
    static final ArchRule theGatewayKnowsNoService = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.entente.kernel..", "org.entente.trade..", "org.entente.investment..");

    @ArchTest
    static void noWordOfTheDomainIsInTheCode(JavaClasses classes) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .as("the supergraph says what the graph is about, the code does not")
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .doesNotContainPattern(
                                    "(?i)\"[^\"]*\\b(country|relation|agreement|investment)\\b[^\"]*\""));
        }
    }

    private static ArchCondition<JavaClass> resideInNullMarkedPackage() {
        return new ArchCondition<>("reside in a package that is @NullMarked") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage()
                        .tryGetAnnotationOfType(NullMarked.class)
                        .isPresent();
                events.add(new SimpleConditionEvent(
                        item, marked, "package %s is not @NullMarked".formatted(item.getPackageName())));
            }
        };
    }
}
