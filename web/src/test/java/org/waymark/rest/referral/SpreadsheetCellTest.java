package org.waymark.rest.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SpreadsheetCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+447700900123", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void what_begins_like_a_formula_gets_an_apostrophe(String cell) {
        assertThat(SpreadsheetCell.harmless(cell)).isEqualTo("'" + cell);
    }

    @Test
    void everything_else_stays_as_it_is() {
        assertThat(SpreadsheetCell.harmless("07700 900123")).isEqualTo("07700 900123");
        assertThat(SpreadsheetCell.harmless("a=b")).isEqualTo("a=b");
        assertThat(SpreadsheetCell.harmless("")).isEmpty();
        assertThat(SpreadsheetCell.harmless(null)).isNull();
    }
}
