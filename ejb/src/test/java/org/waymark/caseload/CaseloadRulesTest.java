package org.waymark.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.caseload.CaseloadRules.Alike;
import org.waymark.caseload.CaseloadRules.Level;
import org.waymark.reference.MigrationRows;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseloadRulesTest {

    private static final CaseloadRules RULES = new CaseloadRules(values());

    @ParameterizedTest
    @CsvSource({
        "HIGH, TRIAL, 9",
        "HIGH, INTAKE, 6",
        "MEDIUM, ACTIVE, 2",
        "STANDARD, DORMANT, 0.3",
        "HIGH, DORMANT, 0.9"
    })
    void a_case_weighs_its_risk_times_its_stage(
            CaseloadRule risk, CaseloadRule stage, BigDecimal points) {
        assertThat(RULES.points(List.of(new Alike(risk, stage, 1, 0, 0, 0, 0))))
                .isEqualByComparingTo(points);
    }

    @Test
    void every_value_is_loaded() {
        assertThat(values()).hasSameSizeAs(CaseloadRule.values());
    }

    @Test
    void what_takes_time_beside_it_is_added_and_not_multiplied() {
        assertThat(
                        RULES.points(
                                List.of(
                                        new Alike(
                                                CaseloadRule.HIGH,
                                                CaseloadRule.TRIAL,
                                                2,
                                                1,
                                                2,
                                                0,
                                                1))))
                .isEqualByComparingTo("20");
    }

    @Test
    void half_a_post_carries_half_and_who_is_away_half_the_time_half_of_that() {
        BigDecimal points = new BigDecimal("25");
        assertThat(RULES.percent(points, BigDecimal.ONE, 0)).isEqualTo(50);
        assertThat(RULES.percent(points, new BigDecimal("0.5"), 0)).isEqualTo(100);
        assertThat(RULES.percent(points, new BigDecimal("0.5"), 7)).isEqualTo(200);
        assertThat(RULES.percent(points, BigDecimal.ONE, 14)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "99, 24, 1, FINE",
        "100, 3, 1, AMBER",
        "119, 3, 1, AMBER",
        "120, 3, 1, RED",
        "40, 25, 1, AMBER",
        "40, 30, 1, RED",
        "40, 13, 0.5, AMBER",
        ", 30, 1, RED"
    })
    void it_is_said_at_100_and_120_per_cent_and_at_25_and_30_open_cases(
            Integer percent, long open, BigDecimal fte, Level level) {
        assertThat(RULES.level(percent, open, fte)).isEqualTo(level);
    }

    /** As the migrations load them for every service. */
    private static Map<CaseloadRule, BigDecimal> values() {
        Map<CaseloadRule, BigDecimal> values = new EnumMap<>(CaseloadRule.class);
        for (Map<String, String> row :
                MigrationRows.of("V1827__load_caseload_rules.sql", "caseload_rule")) {
            values.put(CaseloadRule.valueOf(row.get("code")), new BigDecimal(row.get("value")));
        }
        return values;
    }
}
