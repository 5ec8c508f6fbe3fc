package org.waymark.web.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.casework.CasePart;

class CasePagesTest {

    @Test
    void a_case_without_special_parts_shows_what_every_case_has_and_nothing_else() {
        assertThat(addresses(Set.of()))
                .contains("case", "contact", "needs", "notes", "justice", "close")
                .allMatch(address -> CasePages.isUsed(address, Set.of()));
        assertThat(CasePages.of(Set.of(), false)).allMatch(group -> !group.tabs().isEmpty());
    }

    @Test
    void a_page_of_a_part_is_there_only_for_cases_that_use_the_part() {
        Set<CasePart> all = EnumSet.allOf(CasePart.class);
        List<String> special = addresses(all);
        special.removeAll(addresses(Set.of()));
        assertThat(special)
                .allMatch(address -> CasePages.isUsed(address, all))
                .noneMatch(address -> CasePages.isUsed(address, Set.of()));
    }

    @Test
    void no_page_stands_in_two_groups() {
        assertThat(addresses(EnumSet.allOf(CasePart.class))).doesNotHaveDuplicates();
    }

    @Test
    void a_page_that_is_opened_from_a_tab_stands_in_the_group_of_that_tab() {
        assertThat(CasePages.of(Set.of(), false))
                .filteredOn(group -> group.holds("measuring"))
                .extracting(CasePages.Group::label)
                .containsExactly("Needs and plan");
    }

    private static List<String> addresses(Set<CasePart> parts) {
        return new ArrayList<>(
                CasePages.of(parts, false).stream()
                        .flatMap(group -> group.tabs().stream())
                        .map(CasePages.Tab::address)
                        .toList());
    }

    @Test
    void a_therapist_shares_contact_measures_notes_and_courses_and_nothing_else() {
        Set<CasePart> all = EnumSet.allOf(CasePart.class);
        assertThat(
                        CasePages.of(all, true).stream()
                                .flatMap(group -> group.tabs().stream())
                                .map(CasePages.Tab::address))
                .containsExactly("contact", "measures", "notes", "sealed", "courses");
        assertThat(CasePages.isShared("marac-referral")).isFalse();
        assertThat(CasePages.isShared("case")).isFalse();
        assertThat(CasePages.isShared("letter")).isFalse();
        assertThat(CasePages.isShared("measuring")).isTrue();
        assertThat(CasePages.of(all, true))
                .extracting(CasePages.Group::label)
                .contains("Measures")
                .doesNotContain("Needs and plan");
    }
}
