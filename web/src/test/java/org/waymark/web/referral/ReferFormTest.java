package org.waymark.web.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.referral.FeedColumn;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final String NAME = "0abc123def";

    @Test
    void the_same_form_with_the_same_answers_is_the_same_message() {
        assertThat(message(NAME, Map.of())).isEqualTo(message(NAME, Map.of()));
        assertThat(message(NAME, Map.of())).isNotEqualTo(message("0other99999", Map.of()));
    }

    @Test
    void another_person_in_the_same_form_is_another_message_about_the_same_incident() {
        Map<FeedColumn, String> one = form(NAME, Map.of()).columns();
        Map<FeedColumn, String> other = form(NAME, Map.of("surname", "Zielińska")).columns();
        assertThat(one.get(FeedColumn.MESSAGE_ID)).isNotEqualTo(other.get(FeedColumn.MESSAGE_ID));
        assertThat(one.get(FeedColumn.CRIME_REF)).isEqualTo(other.get(FeedColumn.CRIME_REF));
        assertThat(one.get(FeedColumn.MESSAGE_ID)).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void a_filled_in_form_has_no_problem_and_an_empty_one_says_all_of_them_at_once() {
        assertThat(form(NAME, Map.of()).problems(TODAY)).isEmpty();
        assertThat(
                        new ReferForm(NAME, Map.of(), Map.of(), List.of(), List.of(), List.of())
                                .problems(TODAY))
                .containsOnlyKeys(
                        "consent",
                        "phone",
                        "surname",
                        "offence_code",
                        "offence_from",
                        "domestic_abuse");
    }

    @Test
    void whoever_is_to_be_left_alone_needs_no_number_but_a_reason() {
        Map<String, String> alone = new HashMap<>(Map.of("phone", "", "do_not_contact", "Y"));
        assertThat(form(NAME, alone).problems(TODAY)).containsOnlyKeys("do_not_contact_reason");
        alone.put("do_not_contact_reason", "He reads her telephone");
        assertThat(form(NAME, alone).problems(TODAY)).isEmpty();
    }

    @Test
    void a_business_has_a_name_of_its_own_and_a_day_to_come_is_a_slip() {
        assertThat(form(NAME, Map.of("victim_type", "BUSINESS")).problems(TODAY))
                .containsOnlyKeys("organisation");
        ReferForm tomorrow =
                new ReferForm(
                        NAME,
                        answers(Map.of()),
                        Map.of("offence_from", TODAY.plusDays(1)),
                        List.of(),
                        List.of(),
                        List.of());
        tomorrow.crime("105A", "105A");
        assertThat(tomorrow.problems(TODAY)).containsOnlyKeys("offence_from");
    }

    @Test
    void the_name_of_a_form_is_ours_and_not_whatever_a_browser_sends() {
        assertThat(ReferForm.isName(NAME)).isTrue();
        for (String made : new String[] {null, "", "short", "UPPER12345", "a b c d e f g", "'--"}) {
            assertThat(ReferForm.isName(made)).as(made).isFalse();
        }
    }

    private static String message(String name, Map<String, String> other) {
        return form(name, other).columns().get(FeedColumn.MESSAGE_ID);
    }

    private static ReferForm form(String name, Map<String, String> other) {
        ReferForm form =
                new ReferForm(
                        name,
                        answers(other),
                        Map.of("offence_from", TODAY),
                        List.of("STALKING"),
                        List.of(),
                        List.of());
        form.crime("105A", "Hit, pushed, slapped or spat at, and not hurt (105A)");
        return form;
    }

    private static Map<String, String> answers(Map<String, String> other) {
        Map<String, String> answers =
                new HashMap<>(
                        Map.of(
                                "consent", "NOTIFIED",
                                "phone", "07700 900123",
                                "surname", "Okafor",
                                "domestic_abuse", "N"));
        answers.putAll(other);
        return answers;
    }
}
