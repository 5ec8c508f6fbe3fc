package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the timeline of a case and the audit of who worked in it, in the order of time. */
final class TimelineWriter implements AutoCloseable {

    private record Entry(
            Instant at,
            String actor,
            String kind,
            String title,
            String from,
            String to,
            String reason,
            String detail,
            Long subject,
            String action) {}

    private final BulkWriter events;
    private final BulkWriter audit;
    private final CityIds ids;
    private final List<Entry> entries = new ArrayList<>();

    TimelineWriter(Connection connection, CityIds ids) throws SQLException {
        this.ids = ids;
        events =
                new BulkWriter(
                        connection,
                        "case_event",
                        "id",
                        "case_id",
                        "at",
                        "account_id",
                        "actor",
                        "kind",
                        "title",
                        "from_state",
                        "to_state",
                        "reason",
                        "detail",
                        "subject_id");
        audit =
                new BulkWriter(
                        connection,
                        "audit_entry",
                        "id",
                        "at",
                        "account_id",
                        "actor",
                        "action",
                        "outcome",
                        "person_id",
                        "referral_id",
                        "case_id",
                        "detail",
                        "origin");
    }

    void moved(CaseLife.Move move, String action) {
        entries.add(
                new Entry(
                        move.at(),
                        move.by(),
                        "STATE",
                        move.label(),
                        move.from().name(),
                        move.to().name(),
                        move.reason(),
                        null,
                        null,
                        action));
    }

    void happened(
            Instant at,
            String actor,
            String kind,
            String title,
            String detail,
            Long subject,
            String action) {
        entries.add(new Entry(at, actor, kind, title, null, null, null, detail, subject, action));
    }

    /** Writes what was gathered for one case. */
    void write(Loading one, StaffList staff) throws SQLException {
        entries.sort(Comparator.comparing(Entry::at));
        for (Entry e : entries) {
            Staff who = staff.named(e.actor());
            Long account = one.account(who);
            events.row(
                    ids.at(e.at()),
                    one.caseId(),
                    e.at(),
                    account,
                    e.actor(),
                    e.kind(),
                    e.title(),
                    e.from(),
                    e.to(),
                    e.reason(),
                    e.detail(),
                    e.subject());
            audited(
                    one,
                    e.at(),
                    account,
                    who == null ? "demonstration" : who.username(),
                    e.action());
        }
        entries.clear();
    }

    /** Who opened, triaged or changed what; the reading that goes with it too. */
    void audited(Loading one, Instant at, Long account, String username, String action)
            throws SQLException {
        audit.row(
                ids.at(at),
                at,
                account,
                username,
                action,
                "DONE",
                one.personId(),
                one.referralId(),
                one.caseId(),
                null,
                "10.20.0.7");
    }

    @Override
    public void close() throws SQLException {
        events.close();
        audit.close();
    }
}
