package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.casework.CaseScope;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** Keeps the meetings of MARACs in a provider's diary, and finds what is listed for them. */
@ApplicationScoped
class MeetingStore {

    private static final int MOST = 200;

    /** Cases that a manager manages; of restricted ones those they are named on. */
    private static final String LISTED =
            "SELECT c.reference, c.id, c.person_id, p.given_names, p.surname, c.risk, m.id, m.place,"
                    + " m.state, m.referred_on, m.repeated, w.display_name, c.is_open FROM"
                    + " marac_referral m JOIN"
                    + " support_case c ON c.id = m.case_id JOIN person p ON p.id = c.person_id LEFT"
                    + " JOIN account w ON w.id = c.worker_id WHERE ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** A meeting. */
    record Kept(long id, String areaCode, LocalDate heldOn) {}

    boolean exists(long organisationId, String areaCode, LocalDate on) {
        return !entityManager
                .createNativeQuery(
                        "SELECT id FROM marac_meeting WHERE organisation_id = ? AND area_code = ? AND"
                                + " held_on = ?")
                .setParameter(1, organisationId)
                .setParameter(2, areaCode)
                .setParameter(3, on)
                .getResultList()
                .isEmpty();
    }

    void add(
            long id,
            long organisationId,
            String areaCode,
            LocalDate on,
            long accountId,
            Instant at) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO marac_meeting (id, organisation_id, area_code, held_on,"
                                + " account_id, at) VALUES (?, ?, ?, ?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, organisationId)
                .setParameter(3, areaCode)
                .setParameter(4, on)
                .setParameter(5, accountId)
                .setParameter(6, Columns.utc(at))
                .executeUpdate();
    }

    /** Those of a provider from a day on, the next one first; or those before it, newest first. */
    List<Kept> meetings(long organisationId, LocalDate day, boolean past) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT id, area_code, held_on FROM marac_meeting WHERE"
                                                + " organisation_id = ? AND held_on "
                                                + (past
                                                        ? "< ? ORDER BY held_on DESC"
                                                        : ">= ? ORDER BY held_on")
                                                + ", id LIMIT "
                                                + MOST)
                                .setParameter(1, organisationId)
                                .setParameter(2, day)
                                .getResultList())
                .stream()
                .map(row -> new Kept(row.number(0), row.text(1), row.date(2)))
                .toList();
    }

    /**
     * A meeting in the diary of a provider.
     *
     * @param locked until the transaction ends, so that places are given one after the other
     * @throws NotFound when there is none such
     */
    Kept find(long organisationId, long id, boolean locked) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT id, area_code, held_on FROM marac_meeting WHERE id = ?"
                                                + " AND organisation_id = ?"
                                                + (locked ? " FOR UPDATE" : ""))
                                .setParameter(1, id)
                                .setParameter(2, organisationId)
                                .getResultList())
                .stream()
                .findFirst()
                .map(row -> new Kept(row.number(0), row.text(1), row.date(2)))
                .orElseThrow(NotFound::new);
    }

    /** What of a manager's cases is listed for a meeting, in its order. */
    List<Row> listed(CaseScope scope, long meetingId) {
        return rows(
                LISTED
                        + "m.meeting_id = ? AND "
                        + scope.sql()
                        + " ORDER BY m.place, m.id LIMIT "
                        + MOST,
                List.of(meetingId),
                scope);
    }

    /** What of a manager's cases waits for a meeting of this borough, oldest first. */
    List<Row> waiting(CaseScope scope, String areaCode) {
        return rows(
                LISTED
                        + "m.area_code = ? AND m.state = 'REFERRED' AND "
                        + scope.sql()
                        + " ORDER BY m.referred_on, m.id LIMIT "
                        + MOST,
                List.of(areaCode),
                scope);
    }

    /** How many of a manager's cases wait for a meeting of each borough, and since when. */
    List<Row> waiting(CaseScope scope) {
        return rows(
                "SELECT m.area_code, COUNT(*), MIN(m.referred_on) FROM marac_referral m JOIN"
                        + " support_case c ON c.id = m.case_id WHERE m.state = 'REFERRED' AND "
                        + scope.sql()
                        + " GROUP BY m.area_code ORDER BY MIN(m.referred_on), m.area_code",
                List.of(),
                scope);
    }

    /** The case of a referral, when the manager manages it; its reference and ids. */
    Optional<Row> caseOf(CaseScope scope, long referralId) {
        return rows(LISTED + "m.id = ? AND " + scope.sql(), List.of(referralId), scope).stream()
                .findFirst();
    }

    /** Where a referral is listed, and whether it is one of a case. */
    record Place(long meetingId, boolean isOfCase) {}

    /** Empty while it is listed nowhere. */
    Optional<Place> placeOf(long referralId) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT meeting_id, case_id FROM marac_referral WHERE id = ?"
                                                + " AND meeting_id IS NOT NULL")
                                .setParameter(1, referralId)
                                .getResultList())
                .stream()
                .findFirst()
                .map(row -> new Place(row.number(0), row.number(1) != null));
    }

    /** The same, when it is listed for this meeting. */
    Optional<Row> listed(CaseScope scope, long meetingId, long referralId) {
        return rows(
                        LISTED + "m.meeting_id = ? AND m.id = ? AND " + scope.sql(),
                        List.of(meetingId, referralId),
                        scope)
                .stream()
                .findFirst();
    }

    /** The last place that is taken at a meeting, also by cases of other managers. */
    int lastPlace(long meetingId) {
        Object last =
                entityManager
                        .createNativeQuery(
                                "SELECT COALESCE(MAX(place), 0) FROM marac_referral WHERE meeting_id ="
                                        + " ?")
                        .setParameter(1, meetingId)
                        .getSingleResult();
        return Columns.number(last).intValue();
    }

    /** Two referrals of a meeting change places. */
    void swap(long meetingId, Row one, Row other) {
        place(meetingId, one.number(6), other.count(7));
        place(meetingId, other.number(6), one.count(7));
    }

    private void place(long meetingId, long referralId, int place) {
        entityManager
                .createNativeQuery(
                        "UPDATE marac_referral SET place = ?, version = version + 1 WHERE id = ? AND"
                                + " meeting_id = ?")
                .setParameter(1, place)
                .setParameter(2, referralId)
                .setParameter(3, meetingId)
                .executeUpdate();
    }

    private List<Row> rows(String sql, List<Object> first, CaseScope scope) {
        List<Object> values = new ArrayList<>(first);
        values.addAll(scope.values());
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return Row.of(query.getResultList());
    }
}
