package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ActionWordsTest {

    /** What is written beside the door: before sign-in, by jobs, by the operator. */
    private static final Set<String> BESIDE_THE_DOOR =
            Set.of(
                    "CheckAudit.explain",
                    "Drafts.find",
                    "FeedImport.store",
                    "FirstAccounts.administrator",
                    "FirstAccounts.importClient",
                    "Page.open",
                    "PersonKeys.shredAgain",
                    "Printing.printed",
                    "RotateKeys.rotate",
                    "SignIn.asClient",
                    "SignIn.signedOut",
                    "SignIn.withPassword",
                    "Triage.decide");

    @Test
    void everything_that_can_stand_in_the_audit_has_plain_words() {
        Set<String> expected = new TreeSet<>(BESIDE_THE_DOOR);
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.waymark")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Guarded.class))
                        .filter(type -> !type.isEquivalentTo(Door.class))
                        .forEach(type -> expected.addAll(audited(type)));
        assertThat(expected).hasSizeGreaterThan(80);
        assertThat(new TreeSet<>(ActionWords.known()))
                .as("add words to ActionWords for a new method behind the door")
                .containsAll(expected);
    }

    private static List<String> audited(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(Needs.class))
                .filter(method -> method.getAnnotationOfType(Needs.class).audited())
                .map(method -> type.getSimpleName() + "." + method.getName())
                .toList();
    }

    @Test
    void words_continue_a_sentence_and_name_no_class() {
        for (String action : ActionWords.known()) {
            assertThat(ActionWords.of(action, true))
                    .as(action)
                    .matches("[a-z][a-zA-Z, ]+[a-z]")
                    .doesNotContain(action.substring(action.indexOf('.') + 1) + "(");
        }
    }

    @Test
    void a_refusal_says_neither_what_was_tried_nor_why_it_was_refused() {
        assertThat(
                        ActionWords.known().stream()
                                .map(action -> ActionWords.of(action, false))
                                .distinct())
                .containsExactly("tried to use this record and was not allowed to");
    }

    @Test
    void every_kind_can_be_searched_for() {
        for (Deed deed : Deed.values()) {
            assertThat(ActionWords.actions(deed).isEmpty()).isEqualTo(deed == Deed.REFUSED);
        }
    }
}
