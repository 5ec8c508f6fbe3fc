package org.waymark.reporting.indicator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.commissioning.Service;
import org.waymark.reference.Quarter;
import org.waymark.reporting.FinalFigures;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.Range;
import org.waymark.reporting.suppression.SmallNumberRule;

/**
 * Cases that ended in a quarter, as they may be published. Outcomes, needs and lowered risk are
 * parts of the same cases and have exact figures of their own: beside an exact number of cases they
 * would say how few were not measured, or needed nothing. So it is rounded; and hidden with its
 * planned endings where the parts that are published leave only one number possible, or where a
 * part is kept back that it would narrow. Who was sent a survey at the end of a case is such a
 * part.
 */
final class ClosedCases {

    /**
     * Rounded with their wholes: these, and what lies between two steps of the journey or is a part
     * of the same referrals and cases as others are.
     */
    static final Set<String> ROUNDED =
            Set.of("M10", "M18-A", "M6", "CC2", "CC3", "CC4", "M23-T", "M23-A", "M23-H");

    /** Exact figures of whose wholes are parts of the closed cases. */
    static final List<String> PARTS =
            List.of(
                    "M12-HE", "M12-AC", "M12-FA", "M12-ED", "M12-DR", "M12-FI", "M12-OU", "M12-SO",
                    "M20-L");

    private ClosedCases() {}

    /** How many ended, and how many of these were planned: both or neither. */
    static List<PublishedCount> of(
            Quarter quarter, Service service, ServiceCubes cubes, FinalFigures figures) {
        PublishedCount closed = cubes.whole("M10", service);
        if (!closed.shown()) {
            return List.of(closed, cubes.part("M10", service));
        }
        SmallNumberRule once = cubes.rule().once();
        PublishedCount sent = figures.satisfaction(quarter, service.code()).get(0);
        Range possible = Range.of(closed, cubes.rule().rounded());
        Optional<Range> measured = figures.closedCases(quarter, service.code(), possible.high());
        if (measured.isPresent()) {
            possible = possible.and(new Range(measured.get().low(), Range.UNBOUNDED));
            possible = possible.and(new Range(Range.of(sent, once).low(), Range.UNBOUNDED));
            for (String code : PARTS) {
                long least = cubes.has(code) ? Range.of(cubes.whole(code, service), once).low() : 0;
                possible = possible.and(new Range(least, Range.UNBOUNDED));
            }
        }
        return measured.isEmpty()
                        || narrows(sent, possible.high(), once)
                        || possible.high() <= possible.low()
                ? List.of(PublishedCount.hidden(), PublishedCount.hidden())
                : List.of(closed, cubes.part("M10", service));
    }

    /** Would the greatest number of closed cases narrow a number of surveys that is kept back? */
    private static boolean narrows(PublishedCount sent, long most, SmallNumberRule rule) {
        return sent.kind() == PublishedCount.Kind.HIDDEN
                || (sent.kind() == PublishedCount.Kind.FEWER_THAN && most < rule.threshold());
    }
}
