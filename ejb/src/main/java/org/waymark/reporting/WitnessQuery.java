package org.waymark.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseScope;
import org.waymark.reference.Quarter;
import org.waymark.shared.BadInput;

/**
 * A manager's own figures of witnesses, exact. They are victims in no figure, and stand in no
 * published one: what is done for them would be seen nowhere else.
 */
@Stateless
@Guarded
public class WitnessQuery {

    @Inject private WitnessReader reader;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** The quarters there are figures of, the running one first. */
    @Needs(value = Right.CASE_MANAGE, audited = false)
    public List<Quarter> quarters() {
        Quarter now = Quarter.of(clock.instant());
        return IntStream.range(0, OutcomesQuery.QUARTERS)
                .mapToObj(back -> now.plus(-back))
                .toList();
    }

    /**
     * The witnesses among the cases that the reader manages; restricted ones only when they are
     * named on them.
     *
     * @param wanted null for the running quarter
     */
    @Needs(Right.CASE_MANAGE)
    public WitnessFigures own(Quarter wanted) {
        List<Quarter> known = quarters();
        if (wanted != null && !known.contains(wanted)) {
            throw new BadInput("quarter", "There are no figures of this quarter.");
        }
        Quarter quarter = wanted == null ? known.get(0) : wanted;
        subject.list("figures of witnesses in " + quarter);
        return reader.figures(CaseScope.managedBy(current.get()), quarter);
    }
}
