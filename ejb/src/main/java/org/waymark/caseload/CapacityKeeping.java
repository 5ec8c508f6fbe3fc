package org.waymark.caseload;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.WorkerQuery;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;

/** A manager sets what cases weigh, how much of a post workers have, and when they are away. */
@Stateless
@Guarded
public class CapacityKeeping {

    private static final BigDecimal MOST = new BigDecimal("500");

    @Inject private CapacityStore store;
    @Inject private ManagedServices managed;
    @Inject private WorkerQuery workers;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** A value of a service, from a day: today or later, what was before stays. */
    @Needs(Right.CASE_MANAGE)
    public void rule(Long serviceId, CaseloadRule rule, BigDecimal value, LocalDate from) {
        subject.list("caseload rule");
        if (serviceId == null) {
            throw new BadInput("ruleService", "Choose the service.");
        }
        if (!managed.whole(current.get(), serviceId)) {
            throw new NotFound();
        }
        if (rule == null) {
            throw new BadInput("rule", "Choose what it is about.");
        }
        if (value == null || value.signum() < 0 || value.compareTo(MOST) > 0 || value.scale() > 2) {
            throw new BadInput("value", "Enter a number from 0 to 500, such as 2 or 0.5.");
        }
        if (rule == CaseloadRule.FULL && value.signum() == 0) {
            throw new BadInput("value", "Nobody can carry nothing. Enter more than 0.");
        }
        store.rule(
                serviceId, rule, value, day("ruleFrom", from), current.get().id(), clock.instant());
    }

    /** How much of a full-time post somebody has in a service, from a day. */
    @Needs(Right.CASE_MANAGE)
    public void post(Long serviceId, Long accountId, BigDecimal fte, LocalDate from) {
        CapacityStore.Key who = worker("postWorker", serviceId, accountId);
        if (fte == null
                || fte.signum() <= 0
                || fte.compareTo(BigDecimal.ONE) > 0
                || fte.scale() > 2) {
            throw new BadInput("fte", "Enter a part of a full-time post, such as 1, 0.8 or 0.5.");
        }
        store.time(who, fte, day("postFrom", from), current.get().id(), clock.instant());
    }

    /** Somebody is away, both days included. */
    @Needs(Right.CASE_MANAGE)
    public void leave(Long serviceId, Long accountId, LocalDate from, LocalDate until) {
        CapacityStore.Key who = worker("leaveWorker", serviceId, accountId);
        if (from == null) {
            throw new BadInput("leaveFrom", "Enter the first day.");
        }
        if (until == null || until.isBefore(from) || until.isBefore(today())) {
            throw new BadInput("leaveUntil", "Enter the last day, from today on.");
        }
        if (until.isAfter(from.plusYears(2))) {
            throw new BadInput("leaveUntil", "Enter at most two years.");
        }
        store.leave(who, from, until, current.get().id(), clock.instant());
    }

    /** They are not away after all. */
    @Needs(Right.CASE_MANAGE)
    public void takeBack(long leaveId) {
        subject.list("leave taken back");
        String own =
                managed.people(current.get(), "worker_leave.service_id", "worker_leave.account_id");
        if (!store.back(leaveId, own, clock.instant())) {
            throw new NotFound();
        }
    }

    private CapacityStore.Key worker(String field, Long serviceId, Long accountId) {
        subject.list("post or leave of a worker");
        if (serviceId == null || accountId == null) {
            throw new BadInput(field, "Choose who it is.");
        }
        if (!managed.of(current.get()).containsKey(serviceId)
                || workers.workers(serviceId).stream()
                        .noneMatch(
                                each ->
                                        each.id() == accountId
                                                && managed.person(
                                                        current.get(), serviceId, each.teamId()))) {
            throw new NotFound();
        }
        return new CapacityStore.Key(serviceId, accountId);
    }

    private LocalDate day(String field, LocalDate from) {
        LocalDate today = today();
        if (from == null) {
            return today;
        }
        if (from.isBefore(today)) {
            throw new BadInput(field, "Enter a day from today on: what was before stays.");
        }
        return from;
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
