package org.waymark.justice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reference.Validity;
import org.waymark.reference.WorkingDays;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JusticeDatesTest {

    private static final WorkingDays CALENDAR =
            new WorkingDays(
                    Stream.of(
                                    "2026-04-03",
                                    "2026-04-06",
                                    "2026-05-04",
                                    "2026-05-25",
                                    "2026-08-31",
                                    "2026-12-25",
                                    "2026-12-28",
                                    "2027-01-01")
                            .map(LocalDate::parse)
                            .toList());

    private static final List<DisclosureGuidance> GUIDANCE =
            List.of(
                    new DisclosureGuidance(1, 10, 28, from("2023-04-05", null)),
                    new DisclosureGuidance(1, 10, 35, from("2000-01-01", "2023-04-05")));

    @ParameterizedTest(name = "crime {0}, reported {1}, born {2}: until {3}")
    @CsvSource({
        "2026-03-10, 2026-03-11, 1990-05-06, 2028-03-10",
        // A child, reported as a child: until the 20th birthday, however long ago it was.
        "2020-03-10, 2020-03-11, 2010-05-06, 2030-05-06",
        "2026-03-10, 2026-03-11, 2010-05-06, 2030-05-06",
        // A child, reported on or after the 18th birthday: two years from the report.
        "2020-03-10, 2028-05-06, 2010-05-06, 2030-05-06",
        "2020-03-10, 2028-05-05, 2010-05-06, 2030-05-06",
        "2020-03-10, 2029-07-01, 2010-05-06, 2031-07-01",
        // On the 18th birthday somebody is no child any more.
        "2028-05-06, 2028-05-06, 2010-05-06, 2030-05-06",
        "2028-05-05, 2028-05-05, 2010-05-06, 2030-05-06",
        // Born on 29 February: the 20th birthday is a leap day again.
        "2020-03-10, 2020-03-11, 2012-02-29, 2032-02-29",
        "2024-02-29, 2024-03-01, 1990-05-06, 2026-02-28"
    })
    void compensation_can_be_asked_for_until(
            LocalDate crime, LocalDate reported, LocalDate born, LocalDate until) {
        assertThat(JusticeDates.compensation(crime, reported, born)).contains(until);
    }

    @Test
    void without_the_day_of_the_crime_there_is_no_date_and_without_that_of_birth_two_years() {
        LocalDate reported = LocalDate.parse("2026-03-11");
        assertThat(JusticeDates.compensation(null, reported, null)).isEmpty();
        assertThat(JusticeDates.compensation(LocalDate.parse("2026-03-10"), reported, null))
                .contains(LocalDate.parse("2028-03-10"));
    }

    @Test
    void without_the_day_of_the_report_there_is_no_date_for_who_was_a_child() {
        LocalDate crime = LocalDate.parse("2008-05-01");
        assertThat(JusticeDates.compensation(crime, null, LocalDate.parse("1998-02-03"))).isEmpty();
        assertThat(JusticeDates.compensation(crime, null, LocalDate.parse("1980-02-03")))
                .contains(LocalDate.parse("2010-05-01"));
    }

    @Test
    void a_review_can_be_asked_for_three_months_after_being_told_and_only_until_it_was() {
        JusticeFile.Step untold = step(JusticeEvent.NOT_CHARGED, "2026-03-01", null, null);
        JusticeFile.Step told = step(JusticeEvent.NOT_CHARGED, "2026-03-01", "2026-03-31", null);
        JusticeFile.Step struck = step(JusticeEvent.NOT_CHARGED, "2026-03-01", "2026-03-31", "No");
        assertThat(days(untold)).isEmpty();
        assertThat(days(struck)).isEmpty();
        assertThat(days(told))
                .singleElement()
                .extracting(JusticeFile.LastDay::matter, JusticeFile.LastDay::by)
                .containsExactly(JusticeFile.Matter.REVIEW, LocalDate.parse("2026-06-30"));
        assertThat(days(told, step(JusticeEvent.REVIEW_ASKED, "2026-04-02", null, null))).isEmpty();
        assertThat(days(told, step(JusticeEvent.REVIEW_ASKED, "2026-02-02", null, null)))
                .as("an earlier review was about something else")
                .hasSize(1);
    }

    @Test
    void police_finish_under_Clares_Law_within_28_days_and_meet_within_ten_working_days() {
        List<JusticeFile.LastDay> days =
                days(step(JusticeEvent.DISCLOSURE_ASKED, "2026-04-02", null, null));
        assertThat(days)
                .singleElement()
                .satisfies(
                        day -> {
                            assertThat(day.by()).isEqualTo("2026-04-30");
                            assertThat(day.why())
                                    .contains("First check by 3 Apr 2026", "by 20 Apr 2026");
                        });
        assertThat(
                        days(
                                step(JusticeEvent.DISCLOSURE_ASKED, "2026-04-02", null, null),
                                step(JusticeEvent.DISCLOSURE_ENDED, "2026-04-20", null, null)))
                .isEmpty();
    }

    @Test
    void what_was_asked_under_Clares_Law_before_2023_had_35_days() {
        assertThat(days(step(JusticeEvent.DISCLOSURE_ASKED, "2023-04-04", null, null)))
                .singleElement()
                .extracting(JusticeFile.LastDay::by)
                .isEqualTo(LocalDate.parse("2023-05-09"));
        assertThat(days(step(JusticeEvent.DISCLOSURE_ASKED, "2023-04-05", null, null)))
                .singleElement()
                .extracting(JusticeFile.LastDay::by)
                .isEqualTo(LocalDate.parse("2023-05-03"));
    }

    @Test
    void a_sentence_can_be_called_too_lenient_for_28_days_unless_it_was() {
        JusticeFile.Step sentence = step(JusticeEvent.SENTENCED, "2026-03-02", null, null);
        assertThat(days(sentence))
                .singleElement()
                .extracting(JusticeFile.LastDay::matter, JusticeFile.LastDay::by)
                .containsExactly(JusticeFile.Matter.LENIENT, LocalDate.parse("2026-03-30"));
        assertThat(days(sentence, step(JusticeEvent.LENIENT_ASKED, "2026-03-05", null, null)))
                .isEmpty();
        assertThat(days(step(JusticeEvent.SENTENCED, "2026-03-02", null, "Another man"))).isEmpty();
    }

    @Test
    void a_verdict_that_prosecutors_brought_about_can_be_reviewed_too() {
        JusticeFile.Step stopped =
                new JusticeFile.Step(
                        1,
                        JusticeEvent.VERDICT,
                        LocalDate.parse("2026-03-01"),
                        LocalDate.parse("2026-03-01"),
                        null,
                        null,
                        LocalDate.parse("2026-03-31"),
                        "Somebody",
                        null,
                        "Discontinued",
                        true);
        assertThat(days(stopped))
                .singleElement()
                .extracting(JusticeFile.LastDay::matter, JusticeFile.LastDay::by)
                .containsExactly(JusticeFile.Matter.REVIEW, LocalDate.parse("2026-06-30"));
    }

    @Test
    void compensation_has_no_last_day_once_it_was_asked_for() {
        JusticeFile.Step asked = step(JusticeEvent.COMPENSATION_ASKED, "2026-03-02", null, null);
        JusticeFile.Step struck = step(JusticeEvent.COMPENSATION_ASKED, "2026-03-02", null, "No");
        JusticeFile.Step told = step(JusticeEvent.RJ_INFORMED, "2026-03-02", null, null);
        assertThat(hurt(told))
                .extracting(JusticeFile.LastDay::matter, JusticeFile.LastDay::by)
                .containsExactly(
                        tuple(JusticeFile.Matter.COMPENSATION, LocalDate.parse("2028-01-01")));
        assertThat(hurt(struck)).hasSize(1);
        assertThat(hurt(asked)).isEmpty();
        assertThat(JusticeFile.Matter.endedBy(JusticeEvent.COMPENSATION_ASKED))
                .contains(JusticeFile.Matter.COMPENSATION);
        assertThat(JusticeFile.Matter.endedBy(JusticeEvent.RJ_INFORMED)).isEmpty();
    }

    private static List<JusticeFile.LastDay> hurt(JusticeFile.Step... steps) {
        JusticeFile.Facts facts =
                new JusticeFile.Facts(
                        LocalDate.parse("2026-01-01"),
                        LocalDate.parse("2026-01-02"),
                        null,
                        false,
                        "2021",
                        null);
        return JusticeDates.of(facts, List.of(steps), CALENDAR, GUIDANCE);
    }

    private static Validity from(String first, String end) {
        return new Validity(LocalDate.parse(first), end == null ? null : LocalDate.parse(end));
    }

    private static List<JusticeFile.LastDay> days(JusticeFile.Step... steps) {
        JusticeFile.Facts facts =
                new JusticeFile.Facts(
                        null, LocalDate.parse("2026-01-02"), null, false, "2021", null);
        return JusticeDates.of(facts, List.of(steps), CALENDAR, GUIDANCE);
    }

    private static JusticeFile.Step step(
            JusticeEvent event, String on, String toldOn, String struck) {
        return new JusticeFile.Step(
                1,
                event,
                LocalDate.parse(on),
                LocalDate.parse(on),
                null,
                null,
                toldOn == null ? null : LocalDate.parse(toldOn),
                "Somebody",
                struck,
                null,
                event.maybeReviewed());
    }
}
