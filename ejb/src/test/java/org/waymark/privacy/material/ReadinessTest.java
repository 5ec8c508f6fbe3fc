package org.waymark.privacy.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadinessTest {

    private static final Requests.Of GIVEN =
            new Requests.Of(MaterialKind.NOTES, Decision.GIVE, null, null);
    private static final Weighed WEIGHED = Requests.weighed(false, false);

    @Test
    void a_clear_request_that_was_weighed_is_ready() {
        assertThat(Readiness.missing(Requests.police(), WEIGHED, List.of(GIVEN))).isEmpty();
    }

    @Test
    void nothing_weighed_lacks_the_test_the_notice_and_the_victims_view() {
        assertThat(Readiness.missing(Requests.police(), Weighed.NOTHING, List.of(GIVEN)))
                .hasSize(3)
                .anyMatch(each -> each.contains("test is not met"))
                .anyMatch(each -> each.contains("notice to the victim"))
                .anyMatch(each -> each.contains("victim’s view"));
    }

    @Test
    void who_was_not_asked_needs_a_reason_and_a_notice_that_is_missing_too() {
        Weighed bare =
                new Weighed(
                        true,
                        true,
                        "Why",
                        false,
                        null,
                        Notice.NONE,
                        null,
                        null,
                        VictimView.NOT_ASKED,
                        null,
                        null,
                        null,
                        null);
        assertThat(Readiness.missing(Requests.police(), bare, List.of(GIVEN))).hasSize(2);
        Weighed reasoned =
                new Weighed(
                        true,
                        true,
                        "Why",
                        false,
                        null,
                        Notice.NONE,
                        null,
                        "Would warn him",
                        VictimView.NOT_ASKED,
                        "No safe way",
                        null,
                        null,
                        null);
        assertThat(Readiness.missing(Requests.police(), reasoned, List.of(GIVEN))).isEmpty();
    }

    @Test
    void every_record_has_to_be_decided_and_what_is_withheld_needs_a_reason() {
        List<Requests.Of> items =
                List.of(
                        new Requests.Of(MaterialKind.NOTES, Decision.OPEN, null, null),
                        new Requests.Of(MaterialKind.NOTES, Decision.OPEN, null, null),
                        new Requests.Of(MaterialKind.NOTES, Decision.WITHHOLD, null, null));
        assertThat(Readiness.missing(Requests.police(), WEIGHED, items))
                .containsExactly(
                        "2 records are not decided yet.", "A record is withheld without a reason.");
        assertThat(Readiness.missing(Requests.police(), WEIGHED, List.of()))
                .containsExactly("There is no record to decide about.");
    }

    @Test
    void counselling_information_needs_the_higher_test_legal_advice_and_its_author() {
        List<Requests.Of> silent =
                List.of(new Requests.Of(MaterialKind.COUNSELLING, Decision.GIVE, null, null));
        assertThat(Readiness.missing(Requests.counselling(), WEIGHED, silent)).hasSize(3);
        assertThat(Readiness.missing(Requests.counselling(), Requests.weighed(true, false), silent))
                .hasSize(2);
        List<Requests.Of> heard =
                List.of(new Requests.Of(MaterialKind.COUNSELLING, Decision.GIVE, null, "Agrees"));
        assertThat(Readiness.missing(Requests.counselling(), Requests.weighed(true, true), heard))
                .isEmpty();
        List<Requests.Of> withheld =
                List.of(
                        new Requests.Of(
                                MaterialKind.COUNSELLING,
                                Decision.WITHHOLD,
                                WithheldFor.SEALED,
                                null));
        assertThat(Readiness.missing(Requests.counselling(), WEIGHED, withheld)).isEmpty();
    }

    @Test
    void a_court_and_a_whole_file_need_legal_advice() {
        Asked court = Requests.asked(Basis.COURT, Set.of(MaterialKind.NOTES));
        assertThat(Readiness.missing(court, WEIGHED, List.of(GIVEN)))
                .containsExactly("There is no legal advice about the order of the court.");
        assertThat(Readiness.missing(court, Requests.weighed(false, true), List.of(GIVEN)))
                .isEmpty();
        assertThat(Readiness.missing(Requests.wholeFile(Basis.POLICE), WEIGHED, List.of(GIVEN)))
                .containsExactly("The whole file is asked for, and there is no legal advice.");
    }

    @Test
    void a_whole_file_needs_two_others_and_a_part_of_it_one() {
        assertThat(Requests.wholeFile(Basis.POLICE).approvals()).isEqualTo(2);
        assertThat(Requests.wholeFile(Basis.COURT).approvals()).isEqualTo(2);
        assertThat(Requests.police().approvals()).isEqualTo(1);
    }
}
