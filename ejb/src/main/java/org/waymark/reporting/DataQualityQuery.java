package org.waymark.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.commissioning.award.AwardScope;
import org.waymark.reference.Quarter;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotAllowed;

/**
 * What is missing, late or could not be placed. A provider reads that of its own services exactly;
 * the commissioner reads bands and rounded numbers of final quarters.
 */
@Stateless
@Guarded
public class DataQualityQuery {

    @Inject private DataQualityReader reader;
    @Inject private FiguresAtHand figures;
    @Inject private FigureNames names;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** The quarters there are figures of, newest first; a provider also sees the running one. */
    @Needs(
            value = {Right.SERVICE_FIGURES, Right.PUBLISHED_FIGURES},
            audited = false)
    public List<Quarter> quarters() {
        Quarter now = Quarter.of(clock.instant());
        boolean published = current.get().may(Right.PUBLISHED_FIGURES);
        return IntStream.range(0, OutcomesQuery.QUARTERS)
                .mapToObj(back -> now.plus(-back))
                .filter(quarter -> !published || Edition.of(quarter, clock.instant()).isFinal())
                .toList();
    }

    /**
     * The services of a provider.
     *
     * @param wanted null for the newest
     */
    @Needs(Right.SERVICE_FIGURES)
    public DataQuality.Own own(Quarter wanted) {
        Quarter now = Quarter.of(clock.instant());
        Quarter quarter = wanted == null ? now : wanted;
        if (quarter.firstDay().isAfter(now.firstDay())) {
            throw new BadInput("quarter", "There are no figures of this quarter.");
        }
        subject.list("data quality in " + quarter);
        AwardScope scope = AwardScope.of(current.get(), organisations.directory());
        if (scope.isCommissioner()) {
            throw new NotAllowed("Who reads what is published does not read exact figures.");
        }
        long own = current.get().id();
        Map<Long, List<DataQuality.Known>> fields = reader.fields(scope, own, quarter);
        Map<Long, long[]> closed = reader.closed(scope, own, quarter);
        Map<Long, List<DataQuality.Unmapped>> codes = reader.codes(scope, own, quarter);
        List<DataQuality.OwnService> services = new ArrayList<>();
        for (Service service : organisations.directory().services()) {
            if (scope.services().contains(service.id())) {
                long[] ended = closed.getOrDefault(service.id(), new long[2]);
                services.add(
                        new DataQuality.OwnService(
                                service.name(),
                                fields.getOrDefault(service.id(), List.of()),
                                ended[0],
                                ended[1],
                                codes.getOrDefault(service.id(), List.of())));
            }
        }
        return new DataQuality.Own(quarter, services, reader.returns(scope, quarter));
    }

    /**
     * What is published of a final quarter.
     *
     * @param wanted null for the newest that is final
     */
    @Needs(Right.PUBLISHED_FIGURES)
    public DataQuality.Published published(Quarter wanted) {
        List<Quarter> known = quarters();
        if (wanted != null && !known.contains(wanted)) {
            throw new BadInput("quarter", "There are no figures of this quarter.");
        }
        Quarter quarter = wanted == null ? known.get(0) : wanted;
        subject.list("data quality in " + quarter);
        PublishedQuarter published = figures.of(quarter);
        return new DataQuality.Published(
                quarter,
                fields(published, names, List.of(RecordedField.values())),
                published.closedLate().orElse(null),
                reader.returns(AwardScope.of(current.get(), organisations.directory()), quarter),
                reader.offences(),
                reader.boroughs());
    }

    /** What is published, to be taken away as a file, which the audit tells apart. */
    @Needs(Right.PUBLISHED_FIGURES)
    public DataQuality.Published export(Quarter wanted) {
        return published(wanted);
    }

    /**
     * How often each fact is there, in London and in each service; nothing in older quarters, and
     * no fact that is counted only since.
     */
    static List<ReachReport.FieldRow> fields(
            PublishedQuarter published, FigureNames names, List<RecordedField> wanted) {
        List<ReachReport.FieldRow> rows = new ArrayList<>();
        for (RecordedField field : wanted) {
            if (!isCounted(published, field)) {
                continue;
            }
            List<ReachReport.ServiceBand> bands = new ArrayList<>();
            for (String service : published.keys(PublishedQuarter.SERVICE)) {
                bands.add(
                        new ReachReport.ServiceBand(
                                service,
                                names.value(PublishedQuarter.SERVICE, service),
                                published.completeness(field, service)));
            }
            rows.add(new ReachReport.FieldRow(field, published.completeness(field, null), bands));
        }
        return rows;
    }

    private static boolean isCounted(PublishedQuarter published, RecordedField field) {
        return published.counts().of(QuarterCounts.FIELD).stream()
                .anyMatch(line -> line.detail().startsWith(field.name() + ":"));
    }
}
