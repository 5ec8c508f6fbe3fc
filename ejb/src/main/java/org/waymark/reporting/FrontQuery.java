package org.waymark.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.award.AwardKind;
import org.waymark.commissioning.award.AwardScope;
import org.waymark.outcome.MojOutcome;
import org.waymark.reference.Area;
import org.waymark.reference.Quarter;
import org.waymark.reference.ReferenceData;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.Selection;
import org.waymark.shared.BadInput;

/**
 * The commissioner's front page: five questions on one screen. Every figure is looked up in what is
 * published; nothing is counted for it, and money is nobody's secret.
 */
@Stateless
@Guarded
public class FrontQuery {

    /** How many quarters a trend shows. */
    private static final int TREND = 8;

    /** How many of the last are counted when nobody has looked at them yet. */
    private static final int COUNTED = 6;

    @Inject private PublishedFigures figures;
    @Inject private FrontSpendReader spending;
    @Inject private SpendReader together;
    @Inject private ReachTables tables;
    @Inject private NeedReader need;
    @Inject private ReferenceData reference;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** The quarters that can be asked for: those that are final, newest first. */
    @Needs(value = Right.PUBLISHED_FIGURES, audited = false)
    public List<Quarter> quarters() {
        Quarter now = Quarter.of(clock.instant());
        return IntStream.range(1, OutcomesQuery.QUARTERS)
                .mapToObj(back -> now.plus(-back))
                .filter(quarter -> Edition.of(quarter, clock.instant()).isFinal())
                .toList();
    }

    /**
     * The five answers of a quarter.
     *
     * @param wanted null for the newest that is final and whose first question can be answered;
     *     when there is none, the newest that is final
     * @throws BadInput when it is none of {@link #quarters}
     */
    @Needs(Right.PUBLISHED_FIGURES)
    public FrontReport report(Quarter wanted) {
        Quarter newest = wanted == null ? Edition.newestFinal(clock.instant()) : wanted;
        if (!quarters().contains(newest)) {
            throw new BadInput("quarter", "There are no final figures of this quarter.");
        }
        List<PublishedQuarter> quarters = figures.finals(newest, COUNTED, TREND);
        Quarter quarter = wanted == null ? newestAnswered(quarters) : newest;
        subject.list("five questions of " + quarter);
        if (!quarter.equals(newest)) {
            quarters = figures.finals(quarter, COUNTED, TREND);
        }
        PublishedQuarter now = quarters.get(quarters.size() - 1);
        List<FrontReport.Point> points = new ArrayList<>();
        for (PublishedQuarter each : quarters) {
            if (each == now || !points.isEmpty() || hasAny(each)) {
                points.add(point(each));
            }
        }
        return new FrontReport(
                quarter,
                quarter.equals(newest) ? null : newest,
                now.takenAt(),
                points,
                now.completion(Selection.everyone()),
                left(now),
                money(now, points));
    }

    /** The same, to be taken away as a file, which the audit tells apart. */
    @Needs(Right.PUBLISHED_FIGURES)
    public FrontReport export(Quarter wanted) {
        return report(wanted);
    }

    /** The newest quarter that says how many were reached; the last of all when none does. */
    static Quarter newestAnswered(List<PublishedQuarter> quarters) {
        for (int at = quarters.size() - 1; at >= 0; at--) {
            if (contacted(quarters.get(at)).percentage().shown()) {
                return quarters.get(at).quarter();
            }
        }
        return quarters.get(quarters.size() - 1).quarter();
    }

    private static Share contacted(PublishedQuarter quarter) {
        return Share.of(step(quarter, JourneyStep.CONTACTED), step(quarter, JourneyStep.RECEIVED));
    }

    private static boolean hasAny(PublishedQuarter quarter) {
        PublishedCount received = step(quarter, JourneyStep.RECEIVED);
        return !received.shown() || received.value() > 0;
    }

    private FrontReport.Point point(PublishedQuarter quarter) {
        SatisfactionFigures survey =
                SatisfactionFigures.of(quarter.satisfaction(), Selection.everyone());
        Map<String, ReachReport.Rate> rates = rates(quarter);
        return new FrontReport.Point(
                quarter.quarter(),
                contacted(quarter),
                Share.of(step(quarter, JourneyStep.ENGAGED), step(quarter, JourneyStep.CONTACTED)),
                improved(quarter, MojOutcome.COPING),
                improved(quarter, MojOutcome.HEALTH),
                survey.response(),
                survey.satisfied(),
                rates.size(),
                (int) rates.values().stream().filter(FrontQuery::isFewer).count());
    }

    private static Share improved(PublishedQuarter quarter, MojOutcome item) {
        return OutcomeFigures.of(quarter.outcomes(item), Selection.everyone()).improved();
    }

    private static PublishedCount step(PublishedQuarter quarter, JourneyStep step) {
        return quarter.journey().count(step.ordinal(), Selection.everyone());
    }

    private FrontReport.Left left(PublishedQuarter quarter) {
        Map<String, ReachReport.Rate> rates = rates(quarter);
        List<FrontReport.Fewer> fewer = new ArrayList<>();
        List<Area> boroughs = reference.areas().boroughs();
        for (Area area : boroughs) {
            ReachReport.Rate rate = rates.get(area.code());
            if (rate != null && isFewer(rate)) {
                fewer.add(new FrontReport.Fewer(area.code(), area.name(), rate.ratio()));
            }
        }
        Map<String, ReachReport.Rate> besideCrime =
                rates(quarter, need.offences(quarter.quarter()), Reach.PER_OFFENCES);
        List<String> seldom =
                RecordedField.facts().stream()
                        .filter(field -> field.step() == JourneyStep.RECEIVED)
                        .filter(field -> quarter.completeness(field, null) == Completeness.LOW)
                        .map(RecordedField::label)
                        .toList();
        return new FrontReport.Left(
                fewer,
                rates.size(),
                boroughs.size(),
                seldom,
                besideCrime.size(),
                (int) besideCrime.values().stream().filter(FrontQuery::isFewer).count(),
                groups(quarter));
    }

    /** Only where it is compared by what engaged means; what is older stands on its own page. */
    private List<FrontReport.Groups> groups(PublishedQuarter quarter) {
        return tables.of(quarter).stream()
                .filter(ReachReport.Table::isEngaged)
                .map(
                        table ->
                                new FrontReport.Groups(
                                        table.characteristic(),
                                        table.recorded() == Completeness.LOW,
                                        (int)
                                                table.rows().stream()
                                                        .filter(FrontQuery::isCompared)
                                                        .count(),
                                        table.clearest()))
                .toList();
    }

    private static boolean isCompared(ReachReport.Row row) {
        return row.rates().stream().anyMatch(java.util.Optional::isPresent);
    }

    private static boolean isFewer(ReachReport.Rate rate) {
        return rate.ratio().upper() < 1;
    }

    /** Engaged beside residents, of the boroughs that can be shown. */
    private Map<String, ReachReport.Rate> rates(PublishedQuarter quarter) {
        Map<String, Long> residents = new LinkedHashMap<>();
        for (Area area : reference.areas().boroughs()) {
            residents.put(area.code(), area.residents() == null ? 0L : area.residents());
        }
        return rates(quarter, residents, Reach.PER_RESIDENTS);
    }

    private Map<String, ReachReport.Rate> rates(
            PublishedQuarter quarter, Map<String, Long> of, long per) {
        Map<String, PublishedCount> engaged = new LinkedHashMap<>();
        List<String> known = quarter.keys(PublishedQuarter.BOROUGH);
        for (Area area : reference.areas().boroughs()) {
            Selection here = Selection.everyone().with(PublishedQuarter.BOROUGH, area.code());
            engaged.put(
                    area.code(),
                    known.contains(area.code())
                            ? quarter.journey().count(JourneyStep.ENGAGED.ordinal(), here)
                            : PublishedCount.hidden());
        }
        Reach reach = Reach.of(engaged, of, per, quarter.rule().rounded());
        Map<String, ReachReport.Rate> rates = new LinkedHashMap<>();
        engaged.keySet().forEach(code -> reach.rate(code).ifPresent(rate -> rates.put(code, rate)));
        return rates;
    }

    private FrontReport.Money money(PublishedQuarter now, List<FrontReport.Point> points) {
        AwardScope scope = AwardScope.of(current.get(), organisations.directory());
        FrontSpendReader.Sums sums = spending.sums(scope);
        String last = now.quarter().code();
        List<UnitCost.Service> services = new ArrayList<>();
        together.of(scope, now.quarter())
                .forEach(
                        each ->
                                services.add(
                                        new UnitCost.Service(
                                                each.pence(),
                                                each.services().stream()
                                                        .map(code -> supported(now, code))
                                                        .toList())));
        return new FrontReport.Money(
                sums.paid().values().stream().mapToLong(Long::longValue).sum(),
                until(sums.paid(), last),
                until(sums.planned(), last),
                sums.kinds().getOrDefault(AwardKind.CONTRACT.name(), 0L),
                sums.kinds().entrySet().stream()
                        .filter(each -> !each.getKey().equals(AwardKind.CONTRACT.name()))
                        .mapToLong(Map.Entry::getValue)
                        .sum(),
                points.stream()
                        .map(point -> sums.paid().getOrDefault(point.quarter().code(), 0L))
                        .toList(),
                UnitCost.of(services));
    }

    private static long until(Map<String, Long> pence, String last) {
        return pence.entrySet().stream()
                .filter(each -> each.getKey().compareTo(last) <= 0)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static PublishedCount supported(PublishedQuarter quarter, String service) {
        return quarter.keys(PublishedQuarter.SERVICE).contains(service)
                ? quarter.journey()
                        .count(
                                JourneyStep.ENGAGED.ordinal(),
                                Selection.everyone().with(PublishedQuarter.SERVICE, service))
                : PublishedCount.hidden();
    }
}
