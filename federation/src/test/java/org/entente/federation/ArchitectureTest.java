package org.entente.federation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "org.entente.federation", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java/org/entente/federation");
    private static final int MOST_LINES = 7_000;
    private static final int MOST_LINES_OF_A_FILE = 400;

    @ArchTest
    static final ArchRule theEngineStandsOnFewLibraries = classes()
            .that()
            .resideInAPackage("org.entente.federation..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.entente.federation..",
                    "java..",
                    "graphql..",
                    "com.fasterxml.jackson.core..",
                    "com.github.benmanes.caffeine..",
                    "org.jspecify..",
                    "com.sun.management")
            .because("it is a library that any JVM program can use: no framework, no HTTP, no object mapping; "
                    + "the JVM itself counts what a thread allocates");

    @ArchTest
    static final ArchRule packagesFormNoCycle = slices().matching("org.entente.federation.(**)")
            .should()
            .beFreeOfCycles()
            .because("supergraph, operation, plan, cache and execute are read in this order");

    @ArchTest
    static final ArchRule nothingInsideKnowsTheOutside = classes()
            .that()
            .resideInAPackage("org.entente.federation.*..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackage("org.entente.federation")
            .because("the public face translates; what is inside can change without it");

    @Test
    void everyPackageSaysThatNothingIsNullInIt() throws IOException {
        try (Stream<Path> folders = Files.walk(SOURCES)) {
            assertThat(folders.filter(Files::isDirectory).toList())
                    .allSatisfy(folder -> assertThat(Files.readString(folder.resolve("package-info.java")))
                            .contains("@NullMarked"));
        }
    }

    @Test
    void theEngineStaysReadable() throws IOException {
        int all = 0;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources = files.filter(Files::isRegularFile).toList();
            for (Path source : sources) {
                int lines = Files.readAllLines(source).size();
                assertThat(lines).as(source.toString()).isLessThanOrEqualTo(MOST_LINES_OF_A_FILE);
                all += lines;
            }
        }
        assertThat(all).isLessThanOrEqualTo(MOST_LINES);
    }
}
