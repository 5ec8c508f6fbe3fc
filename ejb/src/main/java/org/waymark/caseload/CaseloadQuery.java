package org.waymark.caseload;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.WorkerQuery;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Row;

/**
 * Who works for the manager's services, and how much each carries, as numbers and weighed by risk
 * and stage: to see overload, not to rank people.
 */
@Stateless
@Guarded
public class CaseloadQuery {

    private static final CapacityStore.Time FULL = new CapacityStore.Time(BigDecimal.ONE, 0);

    @Inject private WorkerQuery workers;
    @Inject private ManagedServices managed;
    @Inject private CapacityStore capacity;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * A worker and what they carry.
     *
     * @param percent of what they can carry; null when they are away all of the next 14 days
     * @param daysAway of the next 14
     * @param managed does the actor keep their post and leave, or see them as another team's?
     */
    public record Carried(
            WorkerQuery.Worker worker,
            BigDecimal points,
            BigDecimal fte,
            int daysAway,
            Integer percent,
            CaseloadRules.Level level,
            boolean managed) {

        public long id() {
            return worker.id();
        }

        public String name() {
            return worker.name();
        }

        public Long teamId() {
            return worker.teamId();
        }

        public long open() {
            return worker.open();
        }

        public long highRisk() {
            return worker.highRisk();
        }
    }

    /** A service and its workers, by name. */
    public record Load(
            long serviceId, String service, CaseloadRules rules, List<Carried> workers) {}

    /**
     * Somebody is away.
     *
     * @param open their open cases
     * @param covered is all of it covered?
     */
    public record Away(
            long id,
            long serviceId,
            String who,
            LocalDate from,
            LocalDate until,
            long open,
            boolean covered) {

        public boolean isUncovered() {
            return !covered && open > 0;
        }
    }

    /** Who waits longest on a list. */
    public record Oldest(long offerId, String list, LocalDate since) {}

    /** What is to come: who is away, and who waits longest. */
    public record Ahead(List<Away> away, List<Oldest> oldest) {

        public List<Away> uncovered() {
            return away.stream().filter(Away::isUncovered).toList();
        }
    }

    @Needs(Right.CASE_MANAGE)
    public List<Load> loads() {
        subject.list("caseload by worker");
        Map<Long, String> services = managed.of(current.get());
        LocalDate today = WorkingDays.dateOf(clock.instant());
        Map<Long, CaseloadRules> rules = capacity.rules(services.keySet(), today);
        Map<CapacityStore.Key, CapacityStore.Time> times = capacity.times(services.keySet(), today);
        Map<CapacityStore.Key, List<CaseloadRules.Alike>> cases =
                capacity.alike(current.get(), clock.instant());
        List<Load> loads = new ArrayList<>();
        services.forEach(
                (id, name) ->
                        loads.add(
                                new Load(
                                        id,
                                        name,
                                        rules.get(id),
                                        workers.workers(id).stream()
                                                .map(
                                                        worker ->
                                                                carried(
                                                                        worker,
                                                                        rules.get(id),
                                                                        new CapacityStore.Key(
                                                                                id, worker.id()),
                                                                        times,
                                                                        cases))
                                                .toList())));
        return loads;
    }

    private Carried carried(
            WorkerQuery.Worker worker,
            CaseloadRules rules,
            CapacityStore.Key key,
            Map<CapacityStore.Key, CapacityStore.Time> times,
            Map<CapacityStore.Key, List<CaseloadRules.Alike>> cases) {
        CapacityStore.Time time = times.getOrDefault(key, FULL);
        BigDecimal points = rules.points(cases.getOrDefault(key, List.of()));
        Integer percent = rules.percent(points, time.fte(), time.daysAway());
        return new Carried(
                worker,
                points.setScale(1, RoundingMode.HALF_UP),
                time.fte(),
                time.daysAway(),
                percent,
                rules.level(percent, worker.open(), time.fte()),
                managed.person(current.get(), key.serviceId(), worker.teamId()));
    }

    /** Leave of the next 14 days with what nobody covers, and the oldest on each waiting list. */
    @Needs(Right.CASE_MANAGE)
    public Ahead ahead() {
        subject.list("leave and waiting lists");
        Map<Long, String> services = managed.of(current.get());
        LocalDate today = WorkingDays.dateOf(clock.instant());
        return new Ahead(
                capacity
                        .away(
                                managed.people(current.get(), "l.service_id", "l.account_id"),
                                current.get(),
                                today)
                        .stream()
                        .map(CaseloadQuery::away)
                        .toList(),
                capacity.oldest(services.keySet(), current.get()).stream()
                        .map(row -> new Oldest(row.number(0), row.text(1), row.date(2)))
                        .toList());
    }

    private static Away away(Row row) {
        return new Away(
                row.number(0),
                row.number(1),
                row.text(2),
                row.date(3),
                row.date(4),
                row.number(5),
                row.flag(6));
    }
}
