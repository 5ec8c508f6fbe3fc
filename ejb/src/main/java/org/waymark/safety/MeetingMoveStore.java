package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * Moves a meeting with all that hangs on it, also what whoever moves it may not see, and keeps that
 * it was moved. Whoever calls has found and locked the meeting in the actor's scope.
 */
@ApplicationScoped
class MeetingMoveStore {

    private static final int MOST = 50;

    private static final String CHANGES =
            "SELECT h.id, h.area_code, h.from_on, h.to_on, h.instead_id IS NOT NULL, h.reason,"
                    + " a.display_name, h.at, t.agency FROM marac_meeting_change h JOIN account a ON"
                    + " a.id = h.account_id LEFT JOIN marac_agency_told t ON t.change_id = h.id AND"
                    + " t.told_at IS NULL WHERE ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * Cases c whose referrals m are listed; where such a case has ended, also the open ones of the
     * same person and service, in which the work goes on. Of a restricted case others hear only
     * when they are restricted too, or it has ended as opened twice.
     */
    private static final String LISTED =
            " FROM marac_referral m JOIN support_case e ON e.id = m.case_id JOIN person p ON p.id ="
                    + " e.person_id JOIN person q ON q.identity_id = p.identity_id JOIN support_case"
                    + " c ON c.person_id = q.id AND (c.id = e.id OR e.is_open = FALSE AND c.is_open ="
                    + " TRUE AND c.service_id = e.service_id AND (e.restricted = FALSE OR c.restricted"
                    + " = TRUE OR e.closure_reason = 'DUPLICATE'))";

    /**
     * A case whose referral is listed.
     *
     * @param isListed false where it is the referral of their other case, which has ended
     */
    record ListedCase(long caseId, long personId, boolean isListed) {}

    /** Has any of its list been heard? */
    boolean isHeard(long meetingId) {
        return !rows(
                        "SELECT 1 FROM marac_referral WHERE meeting_id = ? AND state = 'HEARD' LIMIT 1",
                        meetingId)
                .isEmpty();
    }

    /**
     * Cases of services that are listed, restricted ones too: their day moves as well. And those in
     * which the work of an ended one goes on.
     */
    List<ListedCase> cases(long meetingId) {
        return rows(
                        "SELECT c.id, c.person_id, MAX(c.id = e.id)"
                                + LISTED
                                + " WHERE m.meeting_id = ? AND m.state = 'LISTED' GROUP BY c.id,"
                                + " c.person_id ORDER BY c.id",
                        meetingId)
                .stream()
                .map(row -> new ListedCase(row.number(0), row.number(1), row.flag(2)))
                .toList();
    }

    /** Where the workers of the listed cases are written to; those whom the actor is not. */
    List<String> workers(long meetingId, long actorId) {
        return rows(
                        "SELECT DISTINCT a.email"
                                + LISTED
                                + " JOIN account a ON a.id = c.worker_id WHERE m.meeting_id = ? AND"
                                + " m.state = 'LISTED' AND c.is_open = TRUE AND a.active = TRUE AND"
                                + " a.email IS NOT NULL AND a.id <> ?",
                        meetingId,
                        actorId)
                .stream()
                .map(row -> row.text(0))
                .toList();
    }

    /** The meeting has another day, and what agencies referred is kept a year from that. */
    void moves(long meetingId, LocalDate to) {
        change("UPDATE marac_meeting SET held_on = ? WHERE id = ?", to, meetingId);
        keepUntil(meetingId, to);
    }

    /**
     * The meeting is gone from the diary; its list goes behind that of another, in its order, and
     * what was taken off it goes along.
     *
     * @param behind the last place of the other
     */
    void goesInto(long meetingId, long other, LocalDate on, int behind) {
        keepUntil(meetingId, on);
        change(
                "UPDATE marac_referral SET meeting_id = ?, place = place + ?, version = version + 1"
                        + " WHERE meeting_id = ?",
                other,
                behind,
                meetingId);
        change("DELETE FROM marac_meeting WHERE id = ?", meetingId);
    }

    private void keepUntil(long meetingId, LocalDate held) {
        change(
                "UPDATE marac_referral SET expires_on = ? WHERE meeting_id = ? AND case_id IS NULL AND"
                        + " state = 'LISTED'",
                MaracCriteria.flaggedUntil(held),
                meetingId);
    }

    /**
     * Keeps that it was moved, and which agencies are to be told.
     *
     * @param insteadId the meeting that takes its list; null where it was only moved
     */
    void keep(
            long id,
            MeetingStore.Kept meeting,
            long organisationId,
            LocalDate to,
            Long insteadId,
            String reason,
            long accountId,
            Instant at) {
        change(
                "INSERT INTO marac_agency_told (change_id, agency) SELECT DISTINCT ?, from_agency FROM"
                        + " marac_referral WHERE meeting_id = ? AND state = 'LISTED' AND from_agency IS"
                        + " NOT NULL",
                id,
                meeting.id());
        change(
                "INSERT INTO marac_meeting_change (id, meeting_id, organisation_id, area_code,"
                        + " from_on, to_on, instead_id, reason, account_id, at) VALUES (?, ?, ?, ?, ?,"
                        + " ?, ?, ?, ?, ?)",
                id,
                meeting.id(),
                organisationId,
                meeting.areaCode(),
                meeting.heldOn(),
                to,
                insteadId,
                reason,
                accountId,
                Columns.utc(at));
    }

    /** An agency has been told; nothing where it had been before. */
    void told(long meetingId, long changeId, String agency, long accountId, Instant at) {
        change(
                "UPDATE marac_agency_told SET account_id = ?, told_at = ? WHERE change_id = ? AND"
                        + " agency = ? AND told_at IS NULL AND change_id IN (SELECT id FROM"
                        + " marac_meeting_change WHERE meeting_id = ? OR instead_id = ?)",
                accountId,
                Columns.utc(at),
                changeId,
                agency,
                meetingId,
                meetingId);
    }

    /** What was changed about the day of a meeting, the newest first. */
    List<MeetingChange> of(long meetingId) {
        return changes(
                "(h.meeting_id = ? OR h.instead_id = ?) ORDER BY h.id DESC, t.agency LIMIT " + MOST,
                meetingId,
                meetingId);
    }

    private List<MeetingChange> changes(String where, Object... values) {
        Map<Long, MeetingChange> found = new LinkedHashMap<>();
        for (Row row : rows(CHANGES + where, values)) {
            MeetingChange change =
                    found.computeIfAbsent(
                            row.number(0),
                            id ->
                                    new MeetingChange(
                                            id,
                                            row.text(1),
                                            row.date(2),
                                            row.date(3),
                                            row.flag(4),
                                            row.text(5),
                                            row.text(6),
                                            Columns.instant(row.columns()[7]),
                                            new ArrayList<>()));
            if (row.text(8) != null) {
                change.toTell().add(row.text(8));
            }
        }
        return List.copyOf(found.values());
    }

    private List<Row> rows(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return Row.of(query.getResultList());
    }

    private void change(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
