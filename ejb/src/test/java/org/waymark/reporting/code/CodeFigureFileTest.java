package org.waymark.reporting.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.reporting.suppression.SmallNumberRule;
import org.waymark.shared.BadInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CodeFigureFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final String HEAD = "quarter,topic,source,in time,due\n";

    private static void refused(String lines, String why) {
        assertThatThrownBy(() -> CodeFigureFile.read(lines, TODAY))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.problems().get("file")).contains(why));
    }

    private static String share(long inTime, long due) {
        return share(inTime, due, SmallNumberRule.STANDARD);
    }

    private static String share(long inTime, long due, SmallNumberRule rule) {
        var share =
                CodeFigureQuery.share(
                        new CodeFigure(Quarter.parse("2026Q1"), "CC1", CodeBody.MPS, inTime, due),
                        rule);
        return share.part().text() + " of " + share.base().text();
    }

    @Test
    void columns_come_in_any_order_and_sources_by_either_name() {
        assertThat(
                        CodeFigureFile.read(
                                "Due,In time,Source,Topic,Quarter\n"
                                        + "\"2,000\",\"1,800\",Metropolitan police,cc1,2026Q1\n"
                                        + "40,0,btp,CC5,2026Q1\n",
                                TODAY))
                .containsExactly(
                        new CodeFigure(Quarter.parse("2026Q1"), "CC1", CodeBody.MPS, 1800, 2000),
                        new CodeFigure(Quarter.parse("2026Q1"), "CC5", CodeBody.BTP, 0, 40));
    }

    @Test
    void what_is_wrong_is_named_by_its_line_and_nothing_is_taken() {
        refused(HEAD, "nothing below");
        refused("quarter,topic,source,due\n2026Q1,CC1,MPS,1\n", "no column \u201cin time\u201d");
        refused(HEAD + "2026Q3,CC1,MPS,1,2\n", "line 2: the quarter");
        refused(HEAD + "2026Q1,M16,MPS,1,2\n", "line 2: the topic");
        refused(HEAD + "2026Q1,CC1,Army,1,2\n", "line 2: the source");
        refused(HEAD + "2026Q1,CC1,MPS,-1,2\n", "line 2: in time and due");
        refused(HEAD + "2026Q1,CC1,MPS,1,1.5\n", "line 2: in time and due");
        refused(HEAD + "2026Q1,CC1,MPS,3,2\n", "line 2: more were in time");
        refused(HEAD + "2026Q1,CC1,MPS,1\n", "line 2: 4 cells where there are 5");
        refused(
                HEAD + "2026Q1,CC1,MPS,1,2\n2026Q1,CC1,Metropolitan Police,1,2\n",
                "line 3: the same quarter, topic and source twice");
    }

    @Test
    void neither_a_small_number_nor_a_small_rest_can_be_read() {
        assertThat(share(1800, 2000)).isEqualTo("1,800 of 2,000");
        assertThat(share(3, 40)).isEqualTo("<5 of 40");
        assertThat(share(38, 40)).isEqualTo("* of 40");
        assertThat(share(40, 40)).isEqualTo("40 of 40");
        assertThat(share(0, 40)).isEqualTo("0 of 40");
        assertThat(share(0, 3)).isEqualTo("0 of <5");
        assertThat(share(3, 3)).isEqualTo("<5 of <5");
        assertThat(share(8, 40, new SmallNumberRule(10, 1))).isEqualTo("<10 of 40");
        assertThat(share(38, 41, SmallNumberRule.ROUNDED_TO_FIVE)).isEqualTo("40 of 40");
    }
}
