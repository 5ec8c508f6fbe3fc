package org.waymark.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.waymark.reporting.Share;
import org.waymark.reporting.chart.BarChart.Bar;
import org.waymark.reporting.suppression.PublishedCount;
import org.xml.sax.InputSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChartTest {

    private static final String NASTY = "A <script>alert('1')</script> & \"quoted\" \u0000 name";

    static BarChart journey() {
        return new BarChart(
                "Journey of 350 referrals; 110 supported",
                List.of(
                        new Bar("Received", PublishedCount.exact(350), "100.0%"),
                        new Bar("Eligible", PublishedCount.hidden(), ""),
                        new Bar("Contact attempted", PublishedCount.exact(339), "96.9%"),
                        new Bar("Contacted", PublishedCount.exact(300), "85.7%"),
                        new Bar("Engaged", PublishedCount.hidden(), ""),
                        new Bar("Assessed", PublishedCount.exact(118), "33.7%"),
                        new Bar("Supported", PublishedCount.fewerThan(5), ""),
                        new Bar("Closed", PublishedCount.exact(0), "0.0%")));
    }

    static IntervalChart outcomes() {
        return new IntervalChart(
                "Improved, by outcome",
                List.of(
                        new IntervalChart.Row("Coping better", share(540, 600)),
                        new IntervalChart.Row("Increased feelings of safety", share(37, 50)),
                        new IntervalChart.Row("Improved health and wellbeing", share(46, 46)),
                        new IntervalChart.Row("Better informed", share(7, 8)),
                        new IntervalChart.Row(
                                "Everyday life",
                                Share.of(PublishedCount.hidden(), PublishedCount.exact(40)))),
                Optional.of(0.88),
                "London");
    }

    static TrendChart trend() {
        return new TrendChart(
                "Satisfied, by quarter",
                List.of(
                        new TrendChart.Point("2025-26 Q1", share(148, 200)),
                        new TrendChart.Point("2025-26 Q2", share(160, 200)),
                        new TrendChart.Point("2025-26 Q3", share(155, 190)),
                        new TrendChart.Point(
                                "2025-26 Q4",
                                Share.of(PublishedCount.hidden(), PublishedCount.hidden())),
                        new TrendChart.Point("2026-27 Q1", share(60, 70)),
                        new TrendChart.Point("2026-27 Q2", share(7, 8)),
                        new TrendChart.Point("2026-27 Q3", share(190, 230)),
                        new TrendChart.Point("2026-27 Q4", share(230, 260))));
    }

    private static final List<String> BANDS =
            List.of("Below 70%", "70% to 90%", "90% or more", "Not shown");

    static BandChart bands() {
        return new BandChart(
                "More than 30% unknown: Ethnicity",
                BANDS,
                "London",
                "services",
                List.of(
                        new BandChart.Row("Ethnicity", 0, List.of(3, 2, 0, 4)),
                        new BandChart.Row("Sex", 2, List.of(0, 0, 23, 0))));
    }

    private static Share share(long part, long base) {
        return Share.of(PublishedCount.exact(part), PublishedCount.exact(base));
    }

    static Stream<String> charts() {
        return Stream.of(
                journey().svg(),
                outcomes().svg(),
                trend().svg(),
                bands().svg(),
                new BandChart("Nothing", BANDS, "London", "services", List.of()).svg(),
                new BarChart("Nothing", List.of()).svg(),
                new IntervalChart("Nothing", List.of()).svg(),
                new TrendChart("Nothing", List.of()).svg(),
                new TrendChart("One", List.of(new TrendChart.Point("Q1", share(30, 40)))).svg());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void a_chart_is_a_labelled_image_that_a_strict_content_policy_allows(String svg)
            throws Exception {
        Document document = parse(svg);
        Element root = document.getDocumentElement();

        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-label")).isNotBlank();
        assertThat(root.getAttribute("viewBox")).startsWith("0 0 ");
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            assertThat(element.getTagName())
                    .isIn("svg", "text", "rect", "line", "circle", "polyline", "polygon");
            for (int a = 0; a < element.getAttributes().getLength(); a++) {
                String name = element.getAttributes().item(a).getNodeName();
                assertThat(name).isNotEqualTo("style").doesNotStartWith("on");
                assertThat(name).doesNotContain("href");
            }
        }
    }

    @Test
    void names_cannot_become_markup() throws Exception {
        for (String svg :
                List.of(
                        new BarChart(NASTY, List.of(new Bar(NASTY, PublishedCount.exact(3), NASTY)))
                                .svg(),
                        new IntervalChart(
                                        NASTY,
                                        List.of(new IntervalChart.Row(NASTY, share(30, 40))),
                                        Optional.of(0.5),
                                        NASTY)
                                .svg(),
                        new BandChart(
                                        NASTY,
                                        List.of(NASTY),
                                        NASTY,
                                        NASTY,
                                        List.of(new BandChart.Row(NASTY, 0, List.of(1))))
                                .svg(),
                        new TrendChart(NASTY, List.of(new TrendChart.Point(NASTY, share(30, 40))))
                                .svg())) {
            assertThat(svg).doesNotContain("<script").doesNotContain("\u0000");
            assertThat(texts(parse(svg))).anyMatch(text -> text.contains("<script>alert('1')"));
            assertThat(parse(svg).getDocumentElement().getAttribute("aria-label"))
                    .contains("\"quoted\"");
        }
    }

    @Test
    void a_band_is_told_by_its_column_and_what_is_hidden_is_an_open_ring() throws Exception {
        Document document = parse(bands().svg());
        NodeList circles = document.getElementsByTagName("circle");
        int[] columns = new int[BANDS.size()];
        for (int i = 0; i < circles.getLength(); i++) {
            Element circle = (Element) circles.item(i);
            int column = (int) (Double.parseDouble(circle.getAttribute("cx")) / 160);
            columns[column]++;
            assertThat(circle.getAttribute("fill").equals("none")).isEqualTo(column == 3);
        }
        assertThat(columns).containsExactly(3, 2, 23, 4);
        NodeList diamonds = document.getElementsByTagName("polygon");
        assertThat(diamonds.getLength()).isEqualTo(2);
        assertThat(((Element) diamonds.item(0)).getAttribute("points")).startsWith("14.0,");
        assertThat(((Element) diamonds.item(1)).getAttribute("points")).startsWith("334.0,");
        double height = Double.parseDouble(document.getDocumentElement().getAttribute("height"));
        for (int i = 0; i < circles.getLength(); i++) {
            assertThat(Double.parseDouble(((Element) circles.item(i)).getAttribute("cy")))
                    .isLessThan(height - 5);
        }
    }

    @Test
    void bars_are_as_long_as_their_counts() throws Exception {
        List<Element> bars = filled(parse(journey().svg()));

        assertThat(bars).hasSize(4);
        double first = Double.parseDouble(bars.get(0).getAttribute("width"));
        double contacted = Double.parseDouble(bars.get(2).getAttribute("width"));
        assertThat(contacted / first).isBetween(300 / 350.0 - 0.001, 300 / 350.0 + 0.001);
    }

    @Test
    void what_is_hidden_is_drawn_as_hidden_and_never_as_nothing() throws Exception {
        Document document = parse(journey().svg());

        assertThat(texts(document))
                .contains("hidden to protect small numbers", "fewer than 5", "0 (0.0%)");
        assertThat(dashed(document)).hasSize(3);
        assertThat(document.getElementsByTagName("rect").getLength()).isEqualTo(4 + 3);
    }

    @Test
    void a_percentage_that_is_not_shown_gets_no_dot_but_its_reason() throws Exception {
        Document document = parse(outcomes().svg());

        assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(3);
        assertThat(texts(document))
                .contains(
                        "90.0% (87.3 to 92.2), n = 600",
                        "not shown for fewer than 10",
                        "hidden to protect small numbers",
                        "Dashed line: London 88.0%");
    }

    @Test
    void a_trend_is_broken_where_a_quarter_is_not_shown() throws Exception {
        Document document = parse(trend().svg());

        assertThat(document.getElementsByTagName("polyline").getLength()).isEqualTo(2);
        assertThat(document.getElementsByTagName("polygon").getLength()).isEqualTo(2);
        assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(6);
        assertThat(texts(document).stream().filter("not shown"::equals)).hasSize(2);
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(Document document) {
        return elements(document, "text").stream().map(Element::getTextContent).toList();
    }

    private static List<Element> filled(Document document) {
        return elements(document, "rect").stream()
                .filter(rect -> rect.getAttribute("stroke-dasharray").isEmpty())
                .toList();
    }

    private static List<Element> dashed(Document document) {
        return elements(document, "rect").stream()
                .filter(rect -> !rect.getAttribute("stroke-dasharray").isEmpty())
                .toList();
    }

    private static List<Element> elements(Document document, String tag) {
        NodeList nodes = document.getElementsByTagName(tag);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
