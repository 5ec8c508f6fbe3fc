package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.shared.Reference;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftFormsTest {

    private static final String REFERENCE = Reference.next().value();

    private static Right right(String key) {
        return DraftForms.of(key).orElseThrow().right();
    }

    @Test
    void each_form_asks_for_the_right_of_its_page() {
        assertThat(right("refer:new")).isEqualTo(Right.REFERRAL_SEND);
        assertThat(right("refer:bedside")).isEqualTo(Right.REFERRAL_SEND);
        assertThat(right("supervision")).isEqualTo(Right.CASE_WORK);
        assertThat(right("note:" + REFERENCE)).isEqualTo(Right.CASE_WORK);
        assertThat(right("correct:" + REFERENCE + ":17")).isEqualTo(Right.CASE_WORK);
        assertThat(right("fileaudit-17:" + REFERENCE)).isEqualTo(Right.CASE_MANAGE);
        assertThat(right("sealed:" + REFERENCE)).isEqualTo(Right.SEALED_NOTES);
        assertThat(right("sealed:child-new:" + REFERENCE)).isEqualTo(Right.CASE_WORK);
        assertThat(right("sealed:marac:" + REFERENCE)).isEqualTo(Right.CASE_WORK);
        assertThat(right("sealed:outside-9")).isEqualTo(Right.MARAC_LIST);
        assertThat(right("sealed:owed-9")).isEqualTo(Right.MARAC_LIST);
    }

    @Test
    void there_is_no_draft_of_a_form_that_nobody_knows_nor_of_a_case_without_its_reference() {
        for (String key :
                new String[] {
                    "",
                    ":",
                    "x",
                    "notes:" + REFERENCE,
                    "note",
                    "note:",
                    "note:of-a-case",
                    "sealed",
                    "sealed:",
                    "sealed:x:" + REFERENCE,
                    "refers:new",
                    "Refer:new"
                }) {
            assertThat(DraftForms.isKnown(key)).as(key).isFalse();
        }
    }

    @Test
    void what_hangs_on_no_record_goes_with_the_right_and_what_hangs_on_one_with_the_record() {
        assertThat(DraftForms.without(EnumSet.allOf(Right.class))).isEmpty();
        assertThat(DraftForms.without(Set.of(Right.CASE_WORK)))
                .containsExactlyInAnyOrder(
                        "refer",
                        "contactover",
                        "reportkept",
                        "grant",
                        "call",
                        "list",
                        "asked",
                        "agreement",
                        "breach",
                        "return",
                        "sealed:outside",
                        "sealed:brought",
                        "sealed:owed");
        assertThat(DraftForms.without(Set.of()))
                .contains("advice", "supervision", "refer")
                .doesNotContain("note", "sealed", "fileaudit");
    }
}
