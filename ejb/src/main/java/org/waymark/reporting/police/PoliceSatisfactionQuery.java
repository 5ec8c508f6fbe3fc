package org.waymark.reporting.police;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.access.AuditSubject;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.reference.Quarter;
import org.waymark.reporting.Edition;
import org.waymark.reporting.FinalFigures;
import org.waymark.reporting.Share;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.shared.BadInput;

/**
 * The police series beside the published satisfaction with the services, quarter by quarter. They
 * are about different people and are never taken from one another.
 */
@Stateless
@Guarded
public class PoliceSatisfactionQuery {

    private static final int QUARTERS = 8;

    @Inject private PoliceSatisfactionStore store;
    @Inject private FinalFigures figures;
    @Inject private Organisations organisations;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * One quarter.
     *
     * @param police null when nothing is loaded
     * @param own null while the quarter is not final
     */
    public record Point(Quarter quarter, Share police, Share own) {}

    /** A figure that another took the place of. */
    public record Corrected(String quarter, String satisfied, int base, String file, Instant at) {}

    /**
     * Both series.
     *
     * @param service the service that was chosen; null for all of London
     * @param points oldest first
     * @param madeUp are there figures that were made up for the demonstration?
     */
    public record Report(
            PoliceMeasure measure,
            Service service,
            List<Point> points,
            boolean madeUp,
            List<Corrected> corrected) {}

    /** The services that can be chosen. */
    @Needs(value = Right.PUBLISHED_FIGURES, audited = false)
    public List<Service> services() {
        return organisations.directory().services();
    }

    /**
     * Both series over the last quarters.
     *
     * @param serviceCode null for all of London
     * @throws BadInput when there is no such service
     */
    @Needs(Right.PUBLISHED_FIGURES)
    public Report report(PoliceMeasure measure, String serviceCode) {
        subject.list("police satisfaction survey, " + measure.label());
        Service service =
                serviceCode == null
                        ? null
                        : services().stream()
                                .filter(each -> each.code().equals(serviceCode))
                                .findFirst()
                                .orElseThrow(
                                        () ->
                                                new BadInput(
                                                        "service",
                                                        "There is no service with this code."));
        Map<Quarter, Share> police = new TreeMap<>();
        boolean madeUp = false;
        List<Corrected> corrected = new ArrayList<>();
        for (PoliceSatisfactionStore.Kept kept : store.history(measure)) {
            madeUp |= kept.madeUp() && !kept.replaced();
            if (kept.replaced()) {
                corrected.add(
                        new Corrected(
                                kept.figure().quarter().label(),
                                kept.figure().satisfied() + "%",
                                kept.figure().base(),
                                kept.fileName(),
                                kept.at()));
            } else {
                police.put(kept.figure().quarter(), kept.figure().share());
            }
        }
        Quarter now = Quarter.of(clock.instant());
        List<Point> points = new ArrayList<>();
        for (int back = QUARTERS; back >= 1; back--) {
            Quarter quarter = now.plus(-back);
            points.add(new Point(quarter, police.get(quarter), own(quarter, service)));
        }
        return new Report(measure, service, points, madeUp, corrected);
    }

    /** The same, to be taken away as a file, which the audit tells apart. */
    @Needs(Right.PUBLISHED_FIGURES)
    public Report export(PoliceMeasure measure, String serviceCode) {
        return report(measure, serviceCode);
    }

    private Share own(Quarter quarter, Service service) {
        if (!Edition.of(quarter, clock.instant()).isFinal()) {
            return null;
        }
        List<PublishedCount> counts =
                service == null
                        ? figures.satisfaction(quarter)
                        : figures.satisfaction(quarter, service.code());
        return Share.of(counts.get(2), counts.get(1));
    }
}
