package org.waymark.privacy.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TermsTest {

    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final Map<PartyRole, Set<Long>> TWO =
            Map.of(PartyRole.CONTROLLER, Set.of(110L), PartyRole.PROCESSOR, Set.of(120L));

    @Test
    void a_whole_agreement_is_taken() {
        assertThat(terms(TWO, null, null, null, null).problems()).isEmpty();
    }

    @Test
    void it_has_two_parties_each_once_and_a_controller() {
        assertThat(parties(Map.of(PartyRole.CONTROLLER, Set.of(110L)))).contains("at least two");
        assertThat(
                        parties(
                                Map.of(
                                        PartyRole.CONTROLLER,
                                        Set.of(110L, 120L),
                                        PartyRole.PROCESSOR,
                                        Set.of(120L))))
                .contains("stands in it twice");
        assertThat(parties(Map.of(PartyRole.PROCESSOR, Set.of(110L, 120L))))
                .contains("who is controller");
        Map<PartyRole, Set<Long>> alone =
                Map.of(PartyRole.JOINT, Set.of(110L), PartyRole.PROCESSOR, Set.of(120L));
        assertThat(terms(alone, null, null, null, null).problems()).containsOnlyKeys("joint");
    }

    @ParameterizedTest
    @EnumSource(Article9.class)
    void some_conditions_of_article_9_need_one_of_schedule_1(Article9 article) {
        assertThat(terms(TWO, article, null, null, null).problems().containsKey("schedule1"))
                .isEqualTo(
                        Set.of(
                                        Article9.EMPLOYMENT,
                                        Article9.PUBLIC_INTEREST,
                                        Article9.HEALTH_CARE,
                                        Article9.PUBLIC_HEALTH,
                                        Article9.ARCHIVE)
                                .contains(article));
        assertThat(terms(TWO, article, null, "paragraph 17, counselling", null).problems())
                .isEmpty();
    }

    @Test
    void offences_need_one_outside_official_authority() {
        assertThat(terms(TWO, null, Article10.SCHEDULE_1, " ", null).problems())
                .containsOnlyKeys("schedule1");
        assertThat(terms(TWO, null, Article10.OFFICIAL_AUTHORITY, null, null).problems()).isEmpty();
    }

    @Test
    void it_does_not_end_before_it_begins() {
        assertThat(terms(TWO, null, null, null, FROM).problems()).containsOnlyKeys("validTo");
        assertThat(terms(TWO, null, null, null, FROM.plusDays(1)).problems()).isEmpty();
    }

    @Test
    void what_is_missing_is_named() {
        Terms empty =
                new Terms(
                        " ", Set.of(), Map.of(), null, null, null, null, null, null, null, null,
                        null);
        assertThat(empty.problems())
                .containsOnlyKeys(
                        "title",
                        "purposes",
                        "controllers",
                        "categories",
                        "article6",
                        "document",
                        "validFrom",
                        "reviewOn");
    }

    private static String parties(Map<PartyRole, Set<Long>> parties) {
        return terms(parties, null, null, null, null).problems().get("controllers");
    }

    private static Terms terms(
            Map<PartyRole, Set<Long>> parties,
            Article9 article9,
            Article10 article10,
            String schedule1,
            LocalDate to) {
        return new Terms(
                "Police and Victim Support",
                Set.of("REFER"),
                parties,
                "Names of victims",
                Article6.PUBLIC_TASK,
                article9,
                article10,
                schedule1,
                "DSA-12",
                FROM,
                to,
                FROM.plusYears(1));
    }
}
