package org.entente.kernel.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import org.jspecify.annotations.NullMarked;

/** Rules that hold in every module with services' code. */
public final class ArchitectureRules {
    /** Rows of a table never leave the package that owns it. */
    public static final ArchRule ENTITIES_STAY_IN_THEIR_PACKAGE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("a row that leaks becomes an API that cannot change")
            .allowEmptyShould(true);

    /** The domain can be read and tested without GraphQL. Descriptions on enums are the exception: they are prose. */
    public static final ArchRule ONLY_GRAPHQL_PACKAGES_KNOW_GRAPHQL = noClasses()
            .that()
            .resideOutsideOfPackage("..graphql..")
            .and()
            .areNotEnums()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.microprofile.graphql..", "io.smallrye.graphql..")
            .because("APIs translate, services decide");

    /** No field injection. */
    public static final ArchRule CONSTRUCTOR_INJECTION_ONLY =
            noFields().should().beAnnotatedWith(Inject.class).because("a class says in its constructor what it needs");

    private ArchitectureRules() {}

    /** Every package says what it is and that it is null-marked. */
    public static void everyPackageIsNullMarked(JavaClasses classes) {
        classes().should(resideInNullMarkedPackage()).check(classes);
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
