package org.waymark.web.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.suppression.PublishedCount;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FigureCellTest {

    @Test
    void what_the_page_shows_is_what_the_file_holds_and_no_more() {
        assertThat(FigureCell.of("1,234")).isEqualTo(new BigDecimal("1234"));
        assertThat(FigureCell.of("74.0%")).isEqualTo(new BigDecimal("74.0"));
        assertThat(FigureCell.of("\u00a31,250.50")).isEqualTo(new BigDecimal("1250.50"));
        assertThat(FigureCell.of("\u2212\u00a3500")).isEqualTo(new BigDecimal("-500"));
        assertThat(FigureCell.of("<5")).isEqualTo(PublishedCount.fewerThan(5));
        assertThat(FigureCell.of("*")).isEqualTo(PublishedCount.hidden());
        assertThat(FigureCell.of("Not collected")).isEqualTo("Not collected");
        assertThat(FigureCell.of("")).isEqualTo("");
        assertThat(FigureCell.of("=1+1")).isEqualTo("=1+1");
    }
}
