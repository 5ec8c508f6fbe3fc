package org.waymark.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reference.MigrationRows;
import org.waymark.reference.WorkingDays;
import org.waymark.safety.MaracRule.Automatic;

/** What the boroughs take, as the migrations load it; whom no MARAC hears about; telling after. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippedMaracRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Pattern EVERY =
            Pattern.compile(
                    "SELECT 100 \\+ sort, NULL, code, (\\d+), (\\d+), (NULL|\\d+), (\\d+), '(\\w*)',");
    private static final Pattern ONE =
            Pattern.compile(
                    "SET incidents = (\\d+), crimes = (\\d+), automatic = '(\\w+)' WHERE area_code ="
                            + " '(\\w+)' AND organisation_id IS NULL");

    @Test
    void every_borough_begins_with_the_definition_of_safelives() {
        Matcher row = found(EVERY, "V1341__load_marac_rules.sql");
        assertThat(row.group(3)).as("crimes do not count").isEqualTo("NULL");
        assertThat(rule("E09000023", row.group(1), row.group(2), null, row.group(5)))
                .isEqualTo(MaracRule.usual("E09000023"));
        assertThat(row.group(4)).as("months").isEqualTo("12");
    }

    @Test
    void kingston_counts_five_incidents_or_three_crimes_and_honour_by_itself() {
        Matcher every = found(EVERY, "V1341__load_marac_rules.sql");
        Matcher row = found(ONE, "V1342__load_marac_rule_of_kingston.sql");
        assertThat(row.group(4)).isEqualTo("E09000021");
        MaracRule kingston =
                rule(row.group(4), every.group(1), row.group(1), row.group(2), row.group(3));
        assertThat(of(kingston, 4, null).isAnyMet()).isFalse();
        assertThat(of(kingston, 5, null).escalation()).isTrue();
        assertThat(of(kingston, null, 2).isAnyMet()).isFalse();
        assertThat(of(kingston, null, 3).escalation()).isTrue();
        assertThat(of(kingston, null, null, Automatic.HBA).automatic()).isTrue();
        assertThat(of(kingston, null, null, Automatic.STALKING).isAnyMet()).isFalse();
    }

    @ParameterizedTest(name = "born {0}, or {1} on {2}: {3}")
    @CsvSource({
        "2010-11-27, , , true",
        "2010-11-26, , , false",
        "1985-01-01, 12, 2026-11-01, false",
        ", 15, 2026-11-01, true",
        ", 16, 2026-11-01, false",
        ", 15, 2025-11-26, false",
        ", 15, 2025-11-27, true",
        ", 15, , true",
        ", , , false"
    })
    void who_is_known_to_be_under_16_is_not_referred(
            LocalDate born, Integer age, LocalDate on, boolean tooYoung) {
        Integer years = MaracAge.of(born, age, on, TODAY);
        assertThat(years != null && years < MaracRule.usual("E09000023").ageFrom())
                .isEqualTo(tooYoung);
    }

    @ParameterizedTest(name = "heard {0}: told by {1}")
    @CsvSource({
        "2026-04-02, 2026-04-08",
        "2026-08-28, 2026-09-02",
        "2026-12-23, 2026-12-29",
        "2026-11-23, 2026-11-25"
    })
    void the_victim_is_told_within_two_working_days_also_over_a_bank_holiday(
            LocalDate heard, LocalDate told) {
        Instant due =
                MaracWork.feedbackDue(
                        heard,
                        new WorkingDays(
                                List.of(
                                        LocalDate.of(2026, 4, 3),
                                        LocalDate.of(2026, 4, 6),
                                        LocalDate.of(2026, 8, 31),
                                        LocalDate.of(2026, 12, 25),
                                        LocalDate.of(2026, 12, 28),
                                        LocalDate.of(2027, 1, 1))));
        assertThat(due).isEqualTo(WorkingDays.endOf(told));
    }

    private static Matcher found(Pattern pattern, String file) {
        Matcher matcher = pattern.matcher(MigrationRows.text(file));
        assertThat(matcher.find()).as(file).isTrue();
        return matcher;
    }

    private static MaracRule rule(
            String area, String score, String incidents, String crimes, String automatic) {
        Set<Automatic> automatics = EnumSet.noneOf(Automatic.class);
        Arrays.stream(automatic.split(";"))
                .filter(each -> !each.isEmpty())
                .map(Automatic::valueOf)
                .forEach(automatics::add);
        return new MaracRule(
                area,
                Integer.parseInt(score),
                Integer.valueOf(incidents),
                crimes == null ? null : Integer.valueOf(crimes),
                12,
                automatics,
                16,
                LocalDate.of(2000, 1, 1),
                false);
    }

    private static MaracCriteria of(
            MaracRule rule, Integer incidents, Integer crimes, Automatic... present) {
        return MaracCriteria.of(
                new MaracCriteria.Facts(0, false, incidents, crimes, Set.of(present), null),
                rule,
                TODAY);
    }
}
