package org.waymark.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.Quarter;
import org.waymark.reporting.suppression.Selection;
import org.waymark.shared.BadInput;

/** The commissioner's outcomes. There is no way from here to a person or a case. */
@Stateless
@Guarded
public class OutcomesQuery {

    /** How far back figures can be asked for: five years, and the running quarter. */
    public static final int QUARTERS = 21;

    @Inject private OutcomesReports reports;
    @Inject private OpenQuarterStore open;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** The quarters there are figures of, the running one first. */
    @Needs(value = Right.PUBLISHED_FIGURES, audited = false)
    public List<OutcomesReport.Choice> quarters() {
        return known().map(this::choice).toList();
    }

    /** What can be chosen of a dimension: service, borough or group. */
    @Needs(value = Right.PUBLISHED_FIGURES, audited = false)
    public List<OutcomesReport.Choice> choices(String dimension) {
        return reports.choices(lastFinal(), dimension);
    }

    /**
     * The figures of a selection.
     *
     * @throws BadInput if there are no figures of this quarter, or nothing has such a code
     */
    @Needs(Right.PUBLISHED_FIGURES)
    public OutcomesReport report(OutcomesFilter filter) {
        Quarter quarter = filter.quarter() == null ? lastFinal() : filter.quarter();
        Selection selection = filter.selection();
        subject.list("quarter " + quarter + " " + selection.chosen());
        if (known().noneMatch(quarter::equals)) {
            throw new BadInput("quarter", "There are no figures of this quarter.");
        }
        return reports.of(quarter, selection);
    }

    /** The same, to be taken away as a file, which the audit tells apart. */
    @Needs(Right.PUBLISHED_FIGURES)
    public OutcomesReport export(OutcomesFilter filter) {
        return report(filter);
    }

    /**
     * Proposes that everybody may read the final figures of a quarter. Somebody else checks it.
     *
     * @throws BadInput if the quarter is not final
     */
    @Needs(Right.PUBLISHED_FIGURES)
    public void propose(Quarter quarter) {
        open.propose(checked(quarter), clock.instant(), current.get().id());
    }

    /**
     * Takes a proposal back, one's own or, after checking, somebody else's.
     *
     * @throws BadInput if there is none, or the quarter is public
     */
    @Needs(Right.PUBLISHED_FIGURES)
    public void takeBack(Quarter quarter) {
        if (!open.takeBack(checked(quarter))) {
            throw new BadInput(
                    "quarter", "Nobody proposed this quarter, or everybody can read it already.");
        }
    }

    /**
     * Lets everybody read the final figures of a quarter on the page of open data; they stay there.
     * Whoever proposed it cannot: a figure that was read cannot be called back.
     *
     * @throws BadInput if the quarter is not final, or nobody else proposed it
     */
    @Needs(Right.PUBLISHED_FIGURES)
    public void release(Quarter quarter) {
        if (!open.open(checked(quarter), clock.instant(), current.get().id())) {
            QuarterOpening opening = open.opening(quarter, current.get().id());
            throw new BadInput("quarter", whyNot(opening));
        }
    }

    private static String whyNot(QuarterOpening opening) {
        if (opening.isReleased()) {
            return "Everybody can read this quarter already.";
        }
        return opening.isProposed()
                ? "You proposed this quarter, so somebody else checks it and makes it public."
                : "Nobody proposed this quarter, or the proposal was taken back.";
    }

    private Quarter checked(Quarter quarter) {
        subject.list("quarter " + quarter);
        if (known().noneMatch(quarter::equals) || !isFinal(quarter)) {
            throw new BadInput("quarter", "Only a quarter that is final can be made public.");
        }
        return quarter;
    }

    /** Whether everybody may read a quarter, and who proposed it. */
    @Needs(value = Right.PUBLISHED_FIGURES, audited = false)
    public QuarterOpening opening(Quarter quarter) {
        return open.opening(quarter, current.get().id());
    }

    private Stream<Quarter> known() {
        Quarter now = Quarter.of(clock.instant());
        return IntStream.range(0, QUARTERS).mapToObj(back -> now.plus(-back));
    }

    private Quarter lastFinal() {
        return known().filter(this::isFinal).findFirst().orElseThrow();
    }

    private OutcomesReport.Choice choice(Quarter quarter) {
        String label = quarter.label() + (isFinal(quarter) ? "" : " (provisional)");
        return new OutcomesReport.Choice("quarter", quarter.code(), label);
    }

    private boolean isFinal(Quarter quarter) {
        return Edition.of(quarter, clock.instant()).isFinal();
    }
}
