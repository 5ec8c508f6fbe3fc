package org.waymark.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
     * Lets everybody read the final figures of a quarter on the page of open data; they stay there.
     *
     * @throws BadInput if the quarter is not final
     */
    @Needs(Right.PUBLISHED_FIGURES)
    public void release(Quarter quarter) {
        subject.list("quarter " + quarter);
        if (known().noneMatch(quarter::equals) || !isFinal(quarter)) {
            throw new BadInput("quarter", "Only a quarter that is final can be made public.");
        }
        open.open(quarter, clock.instant(), current.get().id());
    }

    /** Since when everybody may read a quarter; empty when only the commissioner may. */
    @Needs(value = Right.PUBLISHED_FIGURES, audited = false)
    public Optional<Instant> releasedAt(Quarter quarter) {
        return open.openSince(quarter);
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
