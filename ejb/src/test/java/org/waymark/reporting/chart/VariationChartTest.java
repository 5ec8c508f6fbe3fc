package org.waymark.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.variation.ControlChart;
import org.waymark.reporting.variation.Funnel;
import org.waymark.reporting.variation.Observed;
import org.xml.sax.InputSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VariationChartTest {

    private static final LocalDate START = LocalDate.of(2022, 4, 1);

    @Test
    void a_signal_is_a_triangle_and_a_hidden_quarter_a_frame_and_a_change_a_line() {
        List<Observed> observed = new ArrayList<>();
        int[] values = {10, 11, 10, 11, 10, 11, 10, 60, 30, 31, 30, 31};
        for (int i = 0; i < values.length; i++) {
            observed.add(Observed.count("Q" + i, START.plusMonths(3L * i), values[i]));
        }
        observed.add(Observed.hidden("Q12", START.plusMonths(36)));
        String svg =
                new VariationChart(
                                "London & \"all\"",
                                ControlChart.ofCounts(observed, List.of(START.plusMonths(24))))
                        .svg();
        wellFormed(svg);
        assertThat(svg).contains("role=\"img\"", "London &amp; ").doesNotContain("style=");
        assertThat(count(svg, "<polygon")).as("the one signal").isEqualTo(1);
        assertThat(count(svg, "<circle")).as("all others").isEqualTo(11);
        assertThat(svg).contains("a change</text>");
        assertThat(count(svg, "<rect")).as("hidden").isEqualTo(1);
    }

    @Test
    void a_target_is_a_dotted_line_with_its_name_on_it_as_long_as_it_holds() {
        List<Observed> observed =
                List.of(
                        Observed.share("A", START, 60, 100),
                        Observed.share("B", START.plusMonths(3), 62, 100),
                        Observed.share("C", START.plusMonths(6), 61, 100));
        ControlChart chart = ControlChart.ofShares(observed, List.of());
        String svg =
                new VariationChart(
                                "L",
                                chart,
                                List.of(
                                        OptionalDouble.empty(),
                                        OptionalDouble.of(0.9),
                                        OptionalDouble.of(0.9)))
                        .svg();
        wellFormed(svg);
        assertThat(count(svg, "stroke-dasharray=\"2 3\"")).as("two quarters").isEqualTo(2);
        assertThat(svg).contains("target</text>").contains("100%</text>");
        assertThat(new VariationChart("L", chart).svg())
                .as("no room for what is not there")
                .doesNotContain("target</text>", "100%</text>");
    }

    @Test
    void one_point_none_and_all_the_same_can_be_drawn() {
        wellFormed(chart());
        wellFormed(chart(Observed.count("Q", START, 0)));
        wellFormed(chart(Observed.hidden("Q", START)));
        wellFormed(
                chart(
                        Observed.share("A", START, 5, 10),
                        Observed.share("B", START.plusMonths(3), 5, 10),
                        Observed.share("C", START.plusMonths(6), 5, 10)));
    }

    @Test
    void a_funnel_names_only_who_is_outside() {
        List<Funnel.Unit> units = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            units.add(new Funnel.Unit("P" + i, "Place " + i, 70 + i % 2, 100));
        }
        units.add(new Funnel.Unit("H", "Havering <x>", 20, 100));
        String svg = new FunnelChart("Boroughs", Funnel.of(0.7, units), "Referrals").svg();
        wellFormed(svg);
        assertThat(svg).contains("Havering &lt;x").doesNotContain("Place 1<");
        assertThat(count(svg, "<polygon")).isEqualTo(1);
    }

    @Test
    void every_borough_has_one_square_of_its_own_with_its_figure() {
        assertThat(LondonSquares.all()).hasSize(33);
        assertThat(
                        LondonSquares.all().values().stream()
                                .map(square -> square.row() * 10 + square.column())
                                .distinct())
                .hasSize(33);
        assertThat(
                        LondonSquares.all().values().stream()
                                .map(LondonSquares.Square::letters)
                                .distinct())
                .hasSize(33);
        // Two that another published grid has the wrong way round.
        assertThat(LondonSquares.all().get("E09000027").row()).as("Richmond").isEqualTo(4);
        assertThat(LondonSquares.all().get("E09000021").row()).as("Kingston").isEqualTo(5);
        String svg =
                new TileMap(
                                "Map",
                                List.of(
                                        new TileMap.Tile(
                                                "E09000022",
                                                OptionalDouble.of(0.7),
                                                "70%",
                                                "Lambeth: 70%",
                                                "?borough=E09000022&measure=X"),
                                        new TileMap.Tile(
                                                "E09000001",
                                                OptionalDouble.empty(),
                                                "\u2013",
                                                "City of London: not shown",
                                                "?borough=E09000001")))
                        .svg();
        wellFormed(svg);
        assertThat(svg)
                .contains("role=\"group\"", "aria-label=\"Lambeth: 70%\"", ">70%</text>")
                .contains("href=\"?borough=E09000022&amp;measure=X\"");
        assertThat(count(svg, "<a ")).isEqualTo(2);
        String paper =
                new TileMap(
                                "Half of the boroughs are between 1 and 2",
                                List.of(
                                        new TileMap.Tile(
                                                "E09000022",
                                                OptionalDouble.of(0.7),
                                                "70%",
                                                "Lambeth: 70%",
                                                "?borough=E09000022")))
                        .onPaper();
        wellFormed(paper);
        assertThat(paper)
                .as("on paper nothing leads on, and one sentence is read out")
                .contains("role=\"img\"", "aria-label=\"Half of the boroughs", ">70%</text>")
                .doesNotContain("<a ");
    }

    private static String chart(Observed... observed) {
        return new VariationChart(
                        "Chart",
                        observed.length > 0 && observed[0].base() > 0
                                ? ControlChart.ofShares(List.of(observed), List.of())
                                : ControlChart.ofCounts(List.of(observed), List.of()))
                .svg();
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    private static void wellFormed(String svg) {
        assertThat(svg).doesNotContain("NaN", "Infinity");
        assertThatCode(
                        () ->
                                DocumentBuilderFactory.newDefaultInstance()
                                        .newDocumentBuilder()
                                        .parse(new InputSource(new StringReader(svg))))
                .doesNotThrowAnyException();
    }
}
