package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.reference.Risk.*;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Risk;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RiskReviewRuleTest {

    private static final Instant BEFORE = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant SAID = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-03-03T10:00:00Z");

    @Test
    void a_fresh_signed_and_complete_checklist_lets_the_risk_go_down() {
        RiskReviewRule.Finding found = review(STANDARD, dash(AFTER, true, MEDIUM));
        assertThat(found.problem()).isNull();
        assertThat(found.risk()).as("the higher of the two").isEqualTo(MEDIUM);
        assertThat(found.basis().name()).isEqualTo("DASH");
    }

    @Test
    void judgement_never_lowers_what_the_checklist_says() {
        RiskReviewRule.Finding found = review(STANDARD, dash(AFTER, true, HIGH));
        assertThat(found.risk()).isEqualTo(HIGH);
        assertThat(found.problem()).as("it stays").isNull();
    }

    @Test
    void judgement_may_keep_it_high_although_the_checklist_says_less() {
        assertThat(review(HIGH, dash(AFTER, true, STANDARD)).risk()).isEqualTo(HIGH);
    }

    @Test
    void a_checklist_from_before_the_danger_lowers_nothing() {
        assertThat(review(MEDIUM, dash(BEFORE, true, MEDIUM)).problem())
                .contains("complete and signed");
    }

    @Test
    void an_incomplete_one_lowers_nothing_and_one_not_signed_has_to_be_signed() {
        assertThat(review(MEDIUM, dash(AFTER, false, MEDIUM)).problem())
                .contains("complete and signed");
        assertThat(review(MEDIUM, dash(null, true, MEDIUM)).problem()).contains("not signed yet");
    }

    @Test
    void the_highest_of_several_kinds_counts() {
        RiskChecklist stalking = new RiskChecklist(2, "Stalking", BEFORE, AFTER, true, HIGH);
        RiskReviewRule.Finding found = review(STANDARD, dash(AFTER, true, STANDARD), stalking);
        assertThat(found.risk()).isEqualTo(HIGH);
        assertThat(found.basis().name()).isEqualTo("Stalking");
    }

    @Test
    void without_any_checklist_it_depends_on_whether_one_is_needed() {
        assertThat(RiskReviewRule.of(facts(true), MEDIUM).problem()).isNotNull();
        RiskReviewRule.Finding judged = RiskReviewRule.of(facts(false), MEDIUM);
        assertThat(judged.problem()).isNull();
        assertThat(judged.risk()).isEqualTo(MEDIUM);
        assertThat(RiskReviewRule.of(facts(true), HIGH).problem()).as("it stays").isNull();
    }

    private static RiskReviewRule.Finding review(Risk judgement, RiskChecklist... newest) {
        return RiskReviewRule.of(facts(true, newest), judgement);
    }

    private static RiskReviewRule.Facts facts(boolean needed, RiskChecklist... newest) {
        return new RiskReviewRule.Facts(HIGH, SAID, needed, List.of(newest));
    }

    private static RiskChecklist dash(Instant signedAt, boolean complete, Risk effective) {
        return new RiskChecklist(1, "DASH", BEFORE, signedAt, complete, effective);
    }
}
