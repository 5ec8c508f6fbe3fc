package org.waymark.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Named;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.access.Account;

/**
 * The rules of the edges: pages and resources ask what Waymark knows and show it. Each rule is also
 * tried on a class of {@link BadEdges} that breaks it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

    private static final JavaClasses EDGES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.waymark.web", "org.waymark.rest");

    private static final JavaClasses BAD =
            new ClassFileImporter().importClasses(BadEdges.class.getDeclaredClasses());

    private static final ArchRule NOBODY_REACHES_THE_DATABASE =
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            describe(
                                    "reach the database",
                                    c ->
                                            (c.getPackageName().equals("java.sql")
                                                            // what failed is no way to ask
                                                            && !c.isAssignableTo(
                                                                    SQLException.class))
                                                    || c.getPackageName().equals("javax.sql")
                                                    || c.getName()
                                                            .startsWith(
                                                                    "jakarta.persistence.EntityManager")))
                    .because("a query at the edge escapes the scope, the audit and the review");

    private static final ArchRule ENTITIES_STAY_INSIDE =
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            describe(
                                    "are entities",
                                    c ->
                                            c.isAnnotatedWith(Entity.class)
                                                    || c.isAnnotatedWith(Embeddable.class)))
                    .because("a page or an answer shows records, made for it and for its reader");

    private static final ArchRule TIME_COMES_FROM_AN_INJECTED_CLOCK =
            noClasses()
                    .should()
                    .callCodeUnitWhere(
                            describe("reads the wall clock", ArchitectureTest::readsTheWallClock))
                    .because("words such as \"due today\" have to be testable");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(
                        NOBODY_REACHES_THE_DATABASE,
                        Set.of("AsksTheDatabase", "OpensAConnection", "HoldsAPool")),
                Arguments.of(ENTITIES_STAY_INSIDE, Set.of("ShowsAnEntity")),
                Arguments.of(
                        TIME_COMES_FROM_AN_INJECTED_CLOCK,
                        Set.of("AsksTheInstant", "AsksTheMillis")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_edges_keep_their_rules(ArchRule rule, Set<String> badExamples) {
        rule.check(EDGES);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_finds_the_class_that_breaks_it_and_no_other(
            ArchRule rule, Set<String> badExamples) {
        String found = String.join("\n", rule.evaluate(BAD).getFailureReport().getDetails());
        for (Class<?> example : BadEdges.class.getDeclaredClasses()) {
            assertThat(found.contains("$" + example.getSimpleName()))
                    .as("%s: %s", example.getSimpleName(), rule.getDescription())
                    .isEqualTo(badExamples.contains(example.getSimpleName()));
        }
    }

    /** The container refuses the whole application when two beans have one name. */
    @Test
    void every_bean_of_a_page_has_a_name_of_its_own() {
        assertThat(
                        EDGES.stream()
                                .filter(each -> each.isAnnotatedWith(Named.class))
                                .filter(
                                        each ->
                                                each.getAnnotationOfType(Named.class)
                                                        .value()
                                                        .isEmpty())
                                .map(JavaClass::getSimpleName))
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_rules_look_at_pages_and_resources() {
        assertThat(EDGES.stream().map(JavaClass::getPackageName).distinct())
                .contains(
                        "org.waymark.web.casework",
                        "org.waymark.web.shared",
                        "org.waymark.rest.referral");
        assertThat(EDGES.contain(BadEdges.class)).isFalse();
    }

    private static boolean readsTheWallClock(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        String owner = target.getOwner().getName();
        boolean now =
                owner.startsWith("java.time.")
                        && target.getName().equals("now")
                        && target.getRawParameterTypes().stream()
                                .noneMatch(p -> p.isEquivalentTo(Clock.class));
        return now
                || owner.equals("java.time.Clock") && target.getName().startsWith("system")
                || owner.equals("java.util.Date")
                        && target.getName().equals("<init>")
                        && target.getRawParameterTypes().isEmpty()
                || owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis");
    }

    /** What no page or resource may do. */
    static final class BadEdges {

        static class AsksTheDatabase {
            EntityManager database;
        }

        static class OpensAConnection {
            Connection connection;
        }

        static class HoldsAPool {
            DataSource pool;
        }

        static class ShowsAnEntity {
            Account shown;
        }

        static class AsksTheInstant {
            Instant now() {
                return Instant.now();
            }
        }

        static class AsksTheMillis {
            long now() {
                return System.currentTimeMillis();
            }
        }

        /** The counter-example: the clock is given. */
        static class AsksItsClock {
            Instant now(Clock clock) {
                return clock.instant();
            }
        }
    }
}
