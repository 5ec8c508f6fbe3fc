package org.waymark.web.reporting;

import java.util.List;
import org.waymark.reporting.Definition;
import org.waymark.reporting.JourneyStep;
import org.waymark.reporting.VariationMeasure;
import org.waymark.reporting.chart.SmallTrend;

/**
 * One of the five questions with its answer, for page and file.
 *
 * @param id of its place on the page
 * @param question in the words of whoever asks
 * @param figure the number of the answer; a dash when it cannot be said
 * @param base of what it is a number, its unit and its 95 % interval
 * @param answer the finding in words
 * @param trend its trend as a picture
 * @param headings of the table behind the picture; the first column names the quarter
 * @param rows of the same table
 * @param address of the report that says more
 * @param report what that is called
 */
public record FrontCard(
        String id,
        String question,
        String figure,
        String base,
        String answer,
        SmallTrend trend,
        List<String> headings,
        List<List<Object>> rows,
        String address,
        String report) {

    /** The rules that stand behind the figure, its counts and how complete they are. */
    public List<Definition> definitions() {
        return switch (id) {
            case "reached" -> List.of(Definition.OF_RECEIVED, Definition.GAP, Definition.EDITION);
            case "coping" ->
                    List.of(
                            Definition.PAIRED,
                            Definition.IMPROVED,
                            Definition.COMPLETION,
                            Definition.INTERVAL);
            case "satisfied" ->
                    List.of(Definition.RESPONSE, Definition.SATISFIED, Definition.INTERVAL);
            case "left" -> List.of(Definition.RATE, Definition.RECORDED, Definition.SMALL);
            default -> List.of(Definition.SPEND);
        };
    }

    /** The steps of the journey that the figure counts. */
    public List<JourneyStep> steps() {
        return switch (id) {
            case "reached" ->
                    List.of(JourneyStep.RECEIVED, JourneyStep.CONTACTED, JourneyStep.ENGAGED);
            case "left" -> List.of(JourneyStep.ENGAGED);
            case "cost" -> List.of(JourneyStep.ENGAGED);
            default -> List.of();
        };
    }

    /** The measure of the page <em>Variation</em> that is the same figure; empty for none. */
    public String variation() {
        return switch (id) {
            case "reached" -> VariationMeasure.CONTACTED.name();
            case "coping" -> VariationMeasure.COPING.name();
            case "satisfied" -> VariationMeasure.SATISFIED.name();
            default -> "";
        };
    }

    /** The trend for a screen (SVG). */
    public String chart() {
        return trend.svg();
    }
}
