package org.waymark.web.instrument;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.instrument.Engine;
import org.waymark.instrument.MeasureHistory;
import org.waymark.instrument.MeasureQuery;
import org.waymark.instrument.MeasureRow;
import org.waymark.instrument.ResultWords;
import org.waymark.instrument.ScoreChange;
import org.waymark.reference.WorkingDays;
import org.waymark.reporting.chart.ScoreTrend;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.shared.Words;

/** The measures of a case: what was asked, what has changed, the trend, and what can be asked. */
@Named
@RequestScoped
public class MeasuresView {

    /** The scores of one instrument as a picture; its table is beside it. */
    public record Trend(String name, String svg, List<MeasureHistory.Line> lines) {}

    @Inject private CaseFile file;
    @Inject private MeasureQuery measures;
    @Inject private Words words;
    @Inject private Clock clock;

    private MeasureQuery.Measures shown;

    /** Before the page is drawn: what is not there is an answer and not half a page. */
    public void open() {
        file.open();
        getShown();
    }

    public MeasureQuery.Measures getShown() {
        if (shown == null) {
            shown = measures.list(file.reference());
        }
        return shown;
    }

    /** Is the instrument meant for somebody as old as the person? */
    public boolean fits(MeasureQuery.Offer offer) {
        return offer.fits(age());
    }

    private Integer age() {
        LocalDate born = file.getHeader().dateOfBirth();
        return born == null
                ? file.getHeader().ageGiven()
                : Integer.valueOf(
                        Period.between(born, WorkingDays.dateOf(clock.instant())).getYears());
    }

    /** The change since the last time in words; empty when there is nothing to compare. */
    public String change(MeasureHistory.Line line) {
        if (line.difference() == null) {
            return "";
        }
        String difference =
                line.difference().signum() == 0
                        ? "none"
                        : (line.difference().signum() > 0 ? "+" : "\u2212")
                                + ResultWords.number(line.difference().abs());
        return line.sinceLast() == ScoreChange.UNJUDGED
                ? difference
                : difference + ": " + line.sinceLast().label().toLowerCase();
    }

    /** Each instrument with at least two scores that count. */
    public List<Trend> getTrends() {
        Map<String, List<MeasureHistory.Line>> scored = new LinkedHashMap<>();
        List<MeasureHistory.Line> oldestFirst = new ArrayList<>(getShown().lines());
        Collections.reverse(oldestFirst);
        for (MeasureHistory.Line line : oldestFirst) {
            MeasureRow row = line.row();
            if (row.isCounting() && row.score() != null) {
                scored.computeIfAbsent(row.code() + row.version(), k -> new ArrayList<>())
                        .add(line);
            }
        }
        return scored.values().stream().filter(each -> each.size() > 1).map(this::trend).toList();
    }

    private Trend trend(List<MeasureHistory.Line> lines) {
        MeasureRow last = lines.get(lines.size() - 1).row();
        Optional<Double> cutOff =
                Optional.ofNullable(last.rule().cutOff()).map(Number::doubleValue);
        String label =
                "%s: from %s to %s"
                        .formatted(
                                last.name(),
                                ResultWords.number(lines.get(0).row().score()),
                                ResultWords.number(last.score()));
        return new Trend(
                last.name(),
                new ScoreTrend(
                                label,
                                last.most(),
                                cutOff,
                                lines.stream()
                                        .map(
                                                line ->
                                                        new ScoreTrend.Point(
                                                                words.briefDay(line.row().at()),
                                                                line.row().score().doubleValue(),
                                                                ResultWords.number(
                                                                        line.row().score())))
                                        .toList())
                        .svg(),
                lines);
    }

    /** Does higher mean more danger, so that a change is not an outcome? */
    public boolean isRisk(MeasureRow row) {
        return row.engine() == Engine.RISK;
    }
}
