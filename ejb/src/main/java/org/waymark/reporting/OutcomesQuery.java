package org.waymark.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.outcome.MojOutcome;
import org.waymark.reference.Quarter;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.Selection;

/**
 * The commissioner's figures: of all services, suppressed, and without any way from a figure to a
 * person.
 */
@Stateless
@Guarded
public class OutcomesQuery {

    private static final int TREND = 6;

    @Inject private PublishedFigures published;
    @Inject private AuditSubject subject;

    /**
     * What to show; null narrows nothing.
     *
     * @param service id of a service
     * @param borough area code
     * @param group crime group
     */
    public record Wish(Quarter quarter, String service, String borough, String group) {

        Selection selection() {
            return Selection.everyone()
                    .with(PublishedQuarter.SERVICE, service)
                    .with(PublishedQuarter.BOROUGH, borough)
                    .with(PublishedQuarter.GROUP, group);
        }
    }

    /** One outcome with its figures and how many were measured at both ends. */
    public record OutcomeRow(MojOutcome outcome, OutcomeFigures figures, String completion) {}

    /** Satisfaction of one quarter, for the trend. */
    public record TrendPoint(Quarter quarter, SatisfactionFigures figures) {}

    /** One key of a list and its counts. */
    public record ListRow(
            String key,
            PublishedCount received,
            PublishedCount engaged,
            PublishedCount supported) {}

    /**
     * Everything on the page.
     *
     * @param published false when the selection is too narrow to be published
     */
    public record Page(
            LocalDate takenOn,
            boolean published,
            JourneyTable journey,
            List<OutcomeRow> outcomes,
            SatisfactionFigures satisfaction,
            List<TrendPoint> trend,
            List<ListRow> services,
            List<ListRow> boroughs,
            List<ListRow> groups) {}

    @Needs(Right.PUBLISHED_FIGURES)
    public Page page(Wish wish) {
        subject.list("figures of " + wish);
        PublishedQuarter quarter = published.of(wish.quarter());
        Selection selection = wish.selection();
        return new Page(
                quarter.takenOn(),
                quarter.journey().publishes(selection),
                JourneyTable.of(quarter.journey(), selection),
                outcomes(quarter, selection),
                SatisfactionFigures.of(quarter.satisfaction(), selection),
                trend(wish),
                list(quarter, PublishedQuarter.SERVICE),
                list(quarter, PublishedQuarter.BOROUGH),
                list(quarter, PublishedQuarter.GROUP));
    }

    private static List<OutcomeRow> outcomes(PublishedQuarter quarter, Selection selection) {
        List<OutcomeRow> rows = new ArrayList<>();
        for (MojOutcome outcome : MojOutcome.values()) {
            OutcomeFigures figures = OutcomeFigures.of(quarter.outcomes().get(outcome), selection);
            long[] measured = quarter.pairedAndClosed().get(outcome);
            String completion =
                    selection.chosen().isEmpty()
                            ? Completion.of(figures.paired(), measured[0], measured[1]).label()
                            : Completion.NOT_SHOWN.label();
            rows.add(new OutcomeRow(outcome, figures, completion));
        }
        return rows;
    }

    private List<TrendPoint> trend(Wish wish) {
        List<TrendPoint> points = new ArrayList<>();
        for (int back = TREND - 1; back >= 0; back--) {
            Quarter quarter = wish.quarter().plus(-back);
            points.add(
                    new TrendPoint(
                            quarter,
                            SatisfactionFigures.of(
                                    published.of(quarter).satisfaction(), wish.selection())));
        }
        return points;
    }

    private static List<ListRow> list(PublishedQuarter quarter, String dimension) {
        List<ListRow> rows = new ArrayList<>();
        for (String key : quarter.journey().keys(dimension)) {
            Selection one = Selection.everyone().with(dimension, key);
            rows.add(
                    new ListRow(
                            key,
                            quarter.journey().count(JourneyStep.RECEIVED.ordinal(), one),
                            quarter.journey().count(JourneyStep.ENGAGED.ordinal(), one),
                            quarter.journey().count(JourneyStep.SUPPORTED.ordinal(), one)));
        }
        return rows;
    }
}
