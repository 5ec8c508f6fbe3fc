package org.waymark.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.instrument.ScoreChange;
import org.waymark.outcome.MojOutcome;
import org.waymark.reference.Quarter;
import org.waymark.reporting.Cessation;
import org.waymark.reporting.CopingQuery;
import org.waymark.reporting.Definition;
import org.waymark.reporting.EndQuestion;
import org.waymark.reporting.OutcomeGroups;
import org.waymark.reporting.OwnOutcomeGroups;
import org.waymark.reporting.OwnOutcomes;
import org.waymark.reporting.Share;
import org.waymark.reporting.chart.IntervalChart;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.shared.BadInput;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** Coping and recovery: of a provider's own cases, or of all as published. */
@Named
@RequestScoped
public class CopingView {

    private static final String NOTHING = "\u2013";

    @Inject private CopingQuery query;
    @Inject private CurrentActor current;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;

    private OwnOutcomes own;
    private CopingQuery.PublishedOutcomes published;
    private MojOutcome outcome;
    private List<OwnOutcomeGroups> ownGroups = List.of();
    private Map<Cessation, String> ownEnded;

    /** Reads the figures before the page is drawn, so that a wrong address is told at the top. */
    public void open() {
        try {
            Quarter quarter = ReachView.quarter(parameters.text("quarter"));
            outcome = CopingGroups.outcome(parameters.text("outcome"));
            if (current.get().may(Right.SERVICE_FIGURES)) {
                own = query.own(quarter);
                ownEnded = parameters.text("abuse") == null ? null : query.ownEnded(own.quarter());
                ownGroups = outcome == null ? List.of() : query.ownGroups(own.quarter(), outcome);
            } else {
                published = query.published(quarter);
            }
        } catch (BadInput wrong) {
            messages.refused(wrong);
        }
    }

    public List<Quarter> getQuarters() {
        return query.quarters();
    }

    public Quarter getQuarter() {
        if (own != null) {
            return own.quarter();
        }
        return published == null ? null : published.quarter();
    }

    /** A provider's own figures; null for a commissioner. */
    public OwnOutcomes getOwn() {
        return own;
    }

    /** Whoever manages a team only has no referrals of their own. */
    public boolean isWholeService() {
        return own != null && own.wholeServices();
    }

    /** What is published; null for a provider. */
    public CopingQuery.PublishedOutcomes getPublished() {
        return published;
    }

    public List<MojOutcome> getOutcomeChoices() {
        return List.of(MojOutcome.values());
    }

    /** The outcome that is told by protected characteristic; null where none was chosen. */
    public MojOutcome getOutcome() {
        return outcome == null && published != null ? MojOutcome.COPING : outcome;
    }

    /** A provider's own cases by protected characteristic, on the chosen outcome. */
    public List<OwnOutcomeGroups> getOwnGroups() {
        return ownGroups;
    }

    /** What is published by protected characteristic of the chosen outcome. */
    public List<OutcomeGroups> getGroups() {
        return published == null
                ? List.of()
                : published.outcomes().stream()
                        .filter(each -> each.outcome() == getOutcome())
                        .flatMap(each -> each.groups().stream())
                        .toList();
    }

    /** What a list by protected characteristic says, in a sentence. */
    public String groupsFinding(OutcomeGroups groups) {
        return CopingGroups.finding(groups);
    }

    /** How many of a provider's pairs say nothing of a characteristic. */
    public String ownGroupsFinding(OwnOutcomeGroups groups) {
        return CopingGroups.finding(groups);
    }

    public String getFinding() {
        List<IntervalChart.Row> rows = rows();
        List<String> shown =
                rows.stream()
                        .filter(row -> row.share().percentage().shown())
                        .map(
                                row ->
                                        row.name().toLowerCase(java.util.Locale.UK)
                                                + " "
                                                + row.share().percentage().text())
                        .toList();
        return shown.isEmpty()
                ? "No outcome was measured at both ends in ten cases or more."
                : "Improved, of the cases measured at both ends: " + String.join(", ", shown) + ".";
    }

    public String getChart() {
        return new IntervalChart(getFinding(), rows()).svg();
    }

    private List<IntervalChart.Row> rows() {
        List<IntervalChart.Row> rows = new ArrayList<>();
        if (own != null) {
            for (OwnOutcomes.Item item : own.items()) {
                rows.add(
                        new IntervalChart.Row(
                                shortName(item.outcome()),
                                Share.of(
                                        PublishedCount.exact(item.improved()),
                                        PublishedCount.exact(item.paired().cases()))));
            }
        } else {
            for (CopingQuery.Published each : published.outcomes()) {
                rows.add(
                        new IntervalChart.Row(shortName(each.outcome()), each.london().improved()));
            }
        }
        return rows;
    }

    /** A result of an instrument, of all its pairs. */
    public String result(CopingQuery.NamedScale scale, String result) {
        return scale.figures().share(ScoreChange.valueOf(result)).text();
    }

    public String getScalesFinding() {
        return CopingBook.scales(published);
    }

    /** What London said at the end of its cases, in a sentence. */
    public String getAnswersFinding() {
        return CopingAnswers.finding(published.answers());
    }

    public String getAnswersChart() {
        return CopingAnswers.chart(published.answers());
    }

    public String getUnmeasuredFinding() {
        return CopingUnmeasured.finding(published.unmeasured());
    }

    public String getUnmeasuredChart() {
        return CopingUnmeasured.chart(published.unmeasured());
    }

    public String getEndedFinding() {
        return CopingEnded.finding(published.ended());
    }

    public String getEndedComplete() {
        return CopingEnded.complete(published.endedAsked());
    }

    public String getEndedChart() {
        return CopingEnded.chart(published.ended());
    }

    public Cessation[] getCessations() {
        return Cessation.values();
    }

    /** What ended of abuse in a provider's own cases; null until it is asked for. */
    public Map<Cessation, String> getOwnEnded() {
        return ownEnded;
    }

    public EndQuestion[] getQuestions() {
        return EndQuestion.values();
    }

    public String shortName(MojOutcome outcome) {
        return OutcomesWords.shortName(outcome);
    }

    /** How a group was at the beginning and how it ended, in words. */
    public String group(OwnOutcomes.Group group) {
        if (group.cases() == 0) {
            return NOTHING;
        }
        return "%d: mean at entry %s (n = %d); closed as planned %d; high risk %d"
                .formatted(
                        group.cases(),
                        group.meanEntry() == null ? NOTHING : group.meanEntry().toPlainString(),
                        group.entered(),
                        group.planned(),
                        group.highRisk());
    }

    public Definition definition(String name) {
        return Definition.valueOf(name);
    }
}
