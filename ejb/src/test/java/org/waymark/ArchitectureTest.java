package org.waymark;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.Entity;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.shared.ClockProducer;
import org.waymark.shared.Columns;

/**
 * The rules of the house. Each of them is also tried on a class of {@link BadExamples} that breaks
 * it, so that no rule passes because it looks at nothing.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.waymark");

    private static final JavaClasses BAD =
            new ClassFileImporter().importClasses(BadExamples.class.getDeclaredClasses());

    private static final ArchRule ONLY_STORES_AND_QUERIES_REACH_THE_DATABASE =
            noClasses()
                    .that(areNotADoorToTheDatabase())
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
                                                            .matches(
                                                                    "jakarta\\.persistence\\.(EntityManager|EntityManagerFactory|PersistenceContext|Query|TypedQuery|criteria\\..*)")))
                    .because("a query elsewhere escapes the scope, the audit and the index review");

    private static final ArchRule NO_FACES_AND_NO_HTTP =
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                    "jakarta.faces..",
                                    "jakarta.servlet..",
                                    "jakarta.ws.rs..",
                                    "org.primefaces..",
                                    "org.omnifaces.."))
                    .because("what Waymark knows does not know how it is shown");

    private static final ArchRule TIME_COMES_FROM_AN_INJECTED_CLOCK =
            noClasses()
                    .that()
                    .doNotBelongToAnyOf(ClockProducer.class)
                    .should()
                    .callCodeUnitWhere(readsTheWallClock())
                    .because("a deadline that cannot be tested is a deadline nobody can trust");

    private static final ArchRule ENTITIES_HAVE_VERBS_AND_NO_SETTERS =
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .and()
                    .arePublic()
                    .should()
                    .haveNameMatching("set[A-Z].*")
                    .because("a move that has no name has no rule");

    private static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils)(\\$.*)?")
                    .because("such a name hides that nobody knew what the class is for");

    /** Enterprise beans before or beside the door, each with its reason. */
    private static final Map<String, String> OUTSIDE_THE_DOOR =
            Map.ofEntries(
                    Map.entry(
                            "org.waymark.access.SignIn",
                            "before it: nobody is signed in yet, and it writes its own audit rows"),
                    Map.entry(
                            "org.waymark.access.Tries",
                            "counts wrong passwords of people who are not signed in"),
                    Map.entry("org.waymark.access.AuditTrail", "part of the door itself"),
                    Map.entry(
                            "org.waymark.outcome.Feedback",
                            "public: whoever holds an unused link answers, and nobody is recorded"),
                    Map.entry(
                            "org.waymark.survey.WaveFeedback",
                            "public: whoever holds an unused link of a wave answers, and nobody is recorded"),
                    Map.entry(
                            "org.waymark.notification.Outbox",
                            "called behind the door only: it refuses without the transaction of its cause"),
                    Map.entry(
                            "org.waymark.casework.TextLeaving",
                            "no person calls it: the courier asks, in the transaction that sends"),
                    Map.entry(
                            "org.waymark.outcome.SurveyAsking",
                            "no person calls it: hears of what others did, in their transaction"),
                    Map.entry(
                            "org.waymark.notification.Courier",
                            "no person calls it: sends what was queued behind the door"),
                    Map.entry(
                            "org.waymark.notification.Dispatcher",
                            "no person calls it: the timer of the courier"),
                    Map.entry(
                            "org.waymark.reference.ReferenceQuery",
                            "code lists and rules that every page shows; nothing about people"),
                    Map.entry(
                            "org.waymark.reference.PostcodeReader",
                            "where postcodes lie, for the feed; nothing about people"),
                    Map.entry(
                            "org.waymark.commissioning.postcode.PostcodeStore",
                            "called behind the door and by the folder, a transaction for each part of a file"),
                    Map.entry(
                            "org.waymark.commissioning.DirectoryQuery",
                            "organisations and services that every page shows; nothing about people"),
                    Map.entry(
                            "org.waymark.reporting.OpenFigures",
                            "public: final figures that a commissioner has made public"),
                    Map.entry(
                            "org.waymark.reporting.CountsWriter",
                            "no person calls it: adds up what is counted"),
                    Map.entry(
                            "org.waymark.incident.Telling",
                            "public: whoever holds the secret of a draft writes and sends it"),
                    Map.entry(
                            "org.waymark.incident.Asking",
                            "public: anybody asks for support, and nothing is read"),
                    Map.entry(
                            "org.waymark.incident.Uploads",
                            "public: files of a draft, by its secret"),
                    Map.entry(
                            "org.waymark.incident.IncidentCare",
                            "no person calls it: destroys what is due"),
                    Map.entry(
                            "org.waymark.safety.OutsideCare",
                            "no person calls it: destroys what other agencies brought, in time"),
                    Map.entry(
                            "org.waymark.safety.OutsideTimer",
                            "no person calls it: the timer of the former"),
                    Map.entry(
                            "org.waymark.incident.IncidentTimer",
                            "no person calls it: the timer of the former"),
                    Map.entry(
                            "org.waymark.referral.feed.PublicIntake",
                            "called by the public page and behind the door: it refuses without the transaction of its cause"));

    private static final ArchRule EVERY_ENTERPRISE_BEAN_STANDS_BEHIND_THE_DOOR =
            classes()
                    .that()
                    .areAnnotatedWith(Stateless.class)
                    .and(
                            describe(
                                    "have no reason",
                                    c -> !OUTSIDE_THE_DOOR.containsKey(c.getName())))
                    .should()
                    .beAnnotatedWith(Guarded.class)
                    .because("what is not behind the door asks for no right and leaves no audit");

    private static final ArchRule EVERY_DOOR_NAMES_ITS_RIGHT =
            methods()
                    .that(areTheirOwnBusiness())
                    .and()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Guarded.class)
                    .and()
                    .arePublic()
                    .should()
                    .beAnnotatedWith(Needs.class)
                    .because("the interceptor can only check a right that is named");

    @Test
    void capabilities_do_not_know_each_other_in_circles() {
        slices().matching("org.waymark.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void shared_knows_nobody_and_reference_knows_only_shared() {
        classes()
                .that()
                .resideInAPackage("org.waymark.shared..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAPackage("org.waymark.shared..").or(areOutsideTheHouse()))
                .check(HOUSE);
        classes()
                .that()
                .resideInAPackage("org.waymark.reference..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("org.waymark.shared..", "org.waymark.reference..")
                                .or(areOutsideTheHouse()))
                .check(HOUSE);
    }

    @Test
    void nobody_knows_reporting_but_the_loader_of_the_demonstration() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.waymark.reporting..", "org.waymark.demonstration..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.waymark.reporting.."))
                .check(HOUSE);
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(
                        ONLY_STORES_AND_QUERIES_REACH_THE_DATABASE,
                        Set.of("AsksTheDatabase", "OpensAConnection")),
                Arguments.of(NO_FACES_AND_NO_HTTP, Set.of("KnowsFaces", "KnowsHttp")),
                Arguments.of(
                        TIME_COMES_FROM_AN_INJECTED_CLOCK,
                        Set.of(
                                "AsksTheInstant",
                                "AsksTheDate",
                                "AsksTheDateOfAZone",
                                "MakesADate",
                                "AsksTheMillis",
                                "MakesAClock")),
                Arguments.of(ENTITIES_HAVE_VERBS_AND_NO_SETTERS, Set.of("HasASetter")),
                Arguments.of(NAMES_SAY_WHAT_A_CLASS_IS, Set.of("PersonManager", "NameUtils")),
                Arguments.of(EVERY_ENTERPRISE_BEAN_STANDS_BEHIND_THE_DOOR, Set.of("HasNoDoor")),
                Arguments.of(EVERY_DOOR_NAMES_ITS_RIGHT, Set.of("ForgetsItsRight")));
    }

    @Test
    void what_has_a_reason_to_stand_outside_the_door_is_there_and_has_none() {
        for (String name : OUTSIDE_THE_DOOR.keySet()) {
            JavaClass outside = HOUSE.get(name);
            assertThat(outside.isAnnotatedWith(Stateless.class)).as(name).isTrue();
            assertThat(outside.isAnnotatedWith(Guarded.class)).as(name).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps_its_rules(ArchRule rule, Set<String> badExamples) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_finds_the_class_that_breaks_it_and_no_other(
            ArchRule rule, Set<String> badExamples) {
        String found = String.join("\n", rule.evaluate(BAD).getFailureReport().getDetails());
        for (Class<?> example : BadExamples.class.getDeclaredClasses()) {
            assertThat(found.contains("$" + example.getSimpleName()))
                    .as("%s: %s", example.getSimpleName(), rule.getDescription())
                    .isEqualTo(badExamples.contains(example.getSimpleName()));
        }
    }

    @Test
    void the_rules_look_at_the_whole_house() {
        assertThat(HOUSE.stream().map(JavaClass::getPackageName).distinct())
                .contains(
                        "org.waymark.access",
                        "org.waymark.casework",
                        "org.waymark.reference",
                        "org.waymark.referral",
                        "org.waymark.shared");
        assertThat(HOUSE.contain(BadExamples.class)).isFalse();
    }

    private static DescribedPredicate<JavaClass> areOutsideTheHouse() {
        return describe(
                "are no part of Waymark", c -> !c.getPackageName().startsWith("org.waymark"));
    }

    private static DescribedPredicate<JavaClass> areNotADoorToTheDatabase() {
        return describe(
                "are not called Store, Query, Writer or Reader",
                c ->
                        !c.getName().matches(".*(Store|Query|Writer|Reader)(\\$.*)?")
                                && !c.isEquivalentTo(Columns.class));
    }

    private static DescribedPredicate<JavaMethod> areTheirOwnBusiness() {
        return describe(
                "are written by hand and called from outside",
                m ->
                        !m.getModifiers().contains(JavaModifier.SYNTHETIC)
                                && !m.getOwner().isAnnotatedWith(Interceptor.class));
    }

    private static DescribedPredicate<JavaCall<?>> readsTheWallClock() {
        return describe(
                "reads the wall clock",
                call -> {
                    CodeUnitCallTarget target = call.getTarget();
                    String owner = target.getOwner().getName();
                    return owner.startsWith("java.time.")
                                    && target.getName().equals("now")
                                    && target.getRawParameterTypes().stream()
                                            .noneMatch(p -> p.isEquivalentTo(Clock.class))
                            || owner.equals("java.time.Clock")
                                    && target.getName().startsWith("system")
                            || owner.equals("java.util.Date")
                                    && target.getName().equals("<init>")
                                    && target.getRawParameterTypes().isEmpty()
                            || owner.equals("java.util.Calendar")
                                    && target.getName().equals("getInstance")
                            || owner.equals("java.lang.System")
                                    && target.getName().equals("currentTimeMillis");
                });
    }
}
