package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.waymark.reference.Risk;

/** Writes the clocks of a referral and its case, each with how it ended or that it runs. */
final class ClockWriter implements AutoCloseable {

    private final BulkWriter clocks;
    private final BulkWriter pauses;
    private final CityIds ids;
    private final Promises promises;

    ClockWriter(Connection connection, CityIds ids, Promises promises) throws SQLException {
        this.ids = ids;
        this.promises = promises;
        clocks =
                new BulkWriter(
                        connection,
                        "clock",
                        "id",
                        "referral_id",
                        "case_id",
                        "service_id",
                        "kind",
                        "started_at",
                        "due_at",
                        "working_days",
                        "paused_at",
                        "pause_reason",
                        "stopped_at",
                        "outcome");
        pauses =
                new BulkWriter(
                        connection,
                        "clock_pause",
                        "id",
                        "clock_id",
                        "paused_at",
                        "reason",
                        "account_id");
    }

    void write(Loading one) throws SQLException {
        CityReferral r = one.referral();
        if (r.source().startsWith("POL")) {
            clock(one, null, null, Promises.POLICE, r.reported(), r.received());
        }
        Long service = one.service().id();
        if (r.state().equals("HELD")) {
            held(one, service);
        } else if (!r.state().equals("EXCLUDED")) {
            clock(one, null, service, Promises.TRIAGE, r.received(), r.triaged());
        }
        if (one.life() != null) {
            ofCase(one, one.life(), service);
        }
    }

    private void ofCase(Loading one, CaseLife life, Long service) throws SQLException {
        Instant end = life.closed;
        Long id = one.caseId();
        Instant received = one.referral().received();
        clock(one, id, service, Promises.FIRST_ATTEMPT, received, life.firstAttempt(), end);
        clock(one, id, service, Promises.FIRST_CONTACT, received, life.contacted, end);
        if (life.engaged != null) {
            clock(one, id, service, Promises.ASSESSMENT, life.engaged, life.assessed, end);
        }
        if (life.assessed != null) {
            Instant agreed = life.actions.isEmpty() ? null : life.actions.get(0).agreedAt();
            clock(one, id, service, Promises.PLAN, life.assessed, agreed, end);
        }
    }

    private void clock(
            Loading one, Long caseId, Long service, String kind, Instant from, Instant done)
            throws SQLException {
        clock(one, caseId, service, kind, from, done, null);
    }

    /**
     * @param done when what was promised was done, or null
     * @param end when the work ended, which ends the promise too; null while it goes on
     */
    private void clock(
            Loading one,
            Long caseId,
            Long service,
            String kind,
            Instant from,
            Instant done,
            Instant end)
            throws SQLException {
        Instant stopped = done == null ? end : done;
        String inTime = done == null ? "ABANDONED" : "MET";
        Risk risk = one.referral().risk();
        Instant due = promises.due(kind, risk, from);
        String outcome = stopped == null ? "RUNNING" : stopped.isAfter(due) ? "BREACHED" : inTime;
        clocks.row(
                ids.at(from),
                one.referralId(),
                caseId,
                service,
                kind,
                from,
                due,
                promises.days(kind, risk),
                null,
                null,
                stopped,
                outcome);
    }

    /** While a referral is held its triage clock rests. */
    private void held(Loading one, Long service) throws SQLException {
        CityReferral r = one.referral();
        Instant paused = r.triaged() == null ? r.received() : r.triaged();
        long id = ids.at(r.received());
        clocks.row(
                id,
                one.referralId(),
                null,
                service,
                Promises.TRIAGE,
                r.received(),
                promises.due(Promises.TRIAGE, r.risk(), r.received()),
                promises.days(Promises.TRIAGE, r.risk()),
                paused,
                r.reason(),
                null,
                "PAUSED");
        pauses.row(ids.at(paused), id, paused, r.reason(), one.account(r.triagedBy()));
    }

    @Override
    public void close() throws SQLException {
        clocks.close();
        pauses.close();
    }
}
