package org.waymark.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.reporting.wave.Comparison;
import org.waymark.reporting.wave.PublishedWaveQuery;
import org.waymark.reporting.wave.WaveTable;
import org.waymark.shared.Ids;
import org.waymark.web.shared.RequestParameters;

/** What is published of waves of surveys: one of them, or two compared. */
@Named
@RequestScoped
public class WavesPublishedView {

    @Inject private PublishedWaveQuery query;
    @Inject private RequestParameters parameters;

    private List<PublishedWaveQuery.Choice> choices;
    private PublishedWaveQuery.Report report;
    private List<Comparison> comparisons;

    public List<PublishedWaveQuery.Choice> getChoices() {
        if (choices == null) {
            choices = query.choices();
        }
        return choices;
    }

    /** The wave that is shown: the one chosen, else the newest; null while there is none. */
    public String getB() {
        String chosen = parameters.text("b");
        return chosen != null || getChoices().isEmpty()
                ? chosen
                : Long.toString(getChoices().get(0).id());
    }

    /** The earlier wave to compare it with; null for none. */
    public String getA() {
        return parameters.text("a");
    }

    /** Before the page is drawn: a wave that is not published is an answer and not half a page. */
    public void open() {
        getReport();
        getComparisons();
    }

    public PublishedWaveQuery.Report getReport() {
        if (report == null && getB() != null) {
            report = query.report(Ids.asked(getB()));
        }
        return report;
    }

    /** What may be said about the change; empty until an earlier wave is chosen. */
    public List<Comparison> getComparisons() {
        if (comparisons == null) {
            comparisons =
                    getA() == null || getB() == null
                            ? List.of()
                            : query.compare(Ids.asked(getA()), Ids.asked(getB()));
        }
        return comparisons;
    }

    public String getChangeFinding() {
        return WavesWords.changeFinding(getComparisons().get(0));
    }

    /** Both shares of the change with their intervals. */
    public String getChart() {
        return WavesWords.changeChart(getComparisons().get(0));
    }

    public String finding(WaveTable table) {
        return WavesWords.finding(report, table);
    }

    public String chart(WaveTable table) {
        return WavesWords.chart(report, table);
    }

    /** What was said to the further questions, in a sentence. */
    public String getAnswersFinding() {
        return WavesWords.answersFinding(report);
    }

    public String getAnswersChart() {
        return WavesWords.answersChart(report);
    }

    /** The address of exactly this report. */
    public String getAddress() {
        return "?b=" + report.wave().id() + (getA() == null ? "" : "&a=" + Ids.asked(getA()));
    }
}
