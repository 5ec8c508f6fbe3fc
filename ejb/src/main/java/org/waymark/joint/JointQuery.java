package org.waymark.joint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.person.ContactPointStore;
import org.waymark.person.SafeContactStore;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/**
 * Reads and notes what services that work together know of each other. The caller has loaded one of
 * the two cases in the actor's scope, and the door of the card stands open.
 */
@ApplicationScoped
class JointQuery {

    private static final int MOST = 100;

    private static final String LOOKS =
            "SELECT l.seen_at, s.name, a.display_name, l.what FROM joint_look l JOIN support_case c"
                    + " ON c.id = %s JOIN service s ON s.id = c.service_id JOIN account a ON a.id ="
                    + " l.viewer_id WHERE %s = ? ORDER BY l.id DESC LIMIT "
                    + MOST;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private ContactPointStore points;
    @Inject private SafeContactStore safeContact;

    boolean isRestricted(long caseId) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT restricted FROM support_case WHERE id = ?")
                                .setParameter(1, caseId)
                                .getResultList())
                .get(0)
                .flag(0);
    }

    /**
     * Does the organisation that would look also support somebody from whom the person must perhaps
     * be kept apart? Until a safeguarding lead has found no danger, nothing is shown.
     */
    boolean isKeptApart(long personId, long viewingOrganisation) {
        return Columns.number(
                        entityManager
                                .createNativeQuery(
                                        "SELECT COUNT(*) FROM person me JOIN person p ON p.identity_id"
                                                + " = me.identity_id JOIN collision x JOIN referral v ON"
                                                + " v.id = x.referral_id JOIN referral o ON o.person_id ="
                                                + " x.person_id JOIN service vs ON vs.id ="
                                                + " COALESCE(v.service_id, v.proposed_service_id) JOIN"
                                                + " service os ON os.id = COALESCE(o.service_id,"
                                                + " o.proposed_service_id) WHERE me.id = ? AND"
                                                + " ((v.person_id = p.id AND os.organisation_id = ?) OR"
                                                + " (x.person_id = p.id AND vs.organisation_id = ?)) AND"
                                                + " NOT EXISTS (SELECT 1 FROM collision_decision d WHERE"
                                                + " d.collision_id = x.id AND d.decision = 'NO_DANGER' AND"
                                                + " NOT EXISTS (SELECT 1 FROM collision_decision e WHERE"
                                                + " e.collision_id = d.collision_id AND"
                                                + " e.organisation_id = d.organisation_id AND e.id >"
                                                + " d.id))")
                                .setParameter(1, personId)
                                .setParameter(2, viewingOrganisation)
                                .setParameter(3, viewingOrganisation)
                                .getSingleResult())
                > 0;
    }

    /** Are these two records of one human being, as somebody has decided? */
    boolean isSamePerson(long one, long other) {
        return Columns.number(
                        entityManager
                                .createNativeQuery(
                                        "SELECT COUNT(*) FROM person a JOIN person b ON b.identity_id ="
                                                + " a.identity_id WHERE a.id = ? AND b.id = ?")
                                .setParameter(1, one)
                                .setParameter(2, other)
                                .getSingleResult())
                > 0;
    }

    /**
     * Do the same people read both cases? Neither is restricted, or both are and the same staff are
     * named on them.
     */
    boolean areReadByTheSame(long one, long other) {
        return !SqlReader.rows(
                        entityManager,
                        "SELECT a.id, b.reference FROM support_case a JOIN support_case b ON b.id = ? AND"
                                + " b.restricted = a.restricted WHERE a.id = ? AND (a.restricted ="
                                + " FALSE OR NOT EXISTS (SELECT 1 FROM named_staff n WHERE n.case_id"
                                + " IN (a.id, b.id) AND n.ended_at IS NULL AND NOT EXISTS (SELECT 1"
                                + " FROM named_staff m WHERE m.case_id IN (a.id, b.id) AND m.case_id"
                                + " <> n.case_id AND m.account_id = n.account_id AND m.ended_at IS"
                                + " NULL)))",
                        other,
                        one)
                .isEmpty();
    }

    /** The minimum of one case. */
    Card card(long caseId, long personId) {
        Row row =
                Row.of(
                                entityManager
                                        .createNativeQuery(
                                                "SELECT s.name, w.display_name, f.phone, c.risk,"
                                                        + " c.next_due_at, p.contact_times,"
                                                        + " p.do_not_contact, c.is_open, c.danger_kept OR"
                                                        + " r.domestic_abuse FROM support_case c JOIN"
                                                        + " referral r ON r.id = c.referral_id JOIN"
                                                        + " person p ON p.id = c.person_id JOIN service s"
                                                        + " ON s.id = c.service_id LEFT JOIN account w ON"
                                                        + " w.id = c.worker_id LEFT JOIN work_phone f ON"
                                                        + " f.account_id = c.worker_id WHERE c.id = ?")
                                        .setParameter(1, caseId)
                                        .getResultList())
                        .get(0);
        boolean oneChance = safeContact.isOneChance(personId);
        List<String> rules =
                points.inUse(personId).stream()
                        .map(
                                point ->
                                        switch (point.kind()) {
                                                    case PHONE -> "Telephone: ";
                                                    case EMAIL -> "E-mail: ";
                                                    case ADDRESS -> "Post: ";
                                                }
                                                + ParcelReader.rules(point, oneChance))
                        .distinct()
                        .toList();
        return new Card(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.flag(7) ? Columns.instant(row.columns()[4]) : null,
                row.text(5),
                row.flag(6),
                row.flag(8),
                rules);
    }

    void looked(CaseTransfer transfer, long ownCase, long by, Instant at, String what) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO joint_look (id, transfer_id, seen_case_id, seen_person_id,"
                                + " viewer_case_id, viewer_id, seen_at, what) VALUES (?, ?, ?, ?, ?, ?,"
                                + " ?, ?)")
                .setParameter(1, Ids.next())
                .setParameter(2, transfer.id())
                .setParameter(3, transfer.otherCase(ownCase))
                .setParameter(4, transfer.otherPerson(ownCase))
                .setParameter(5, ownCase)
                .setParameter(6, by)
                .setParameter(7, Columns.utc(at))
                .setParameter(8, what)
                .executeUpdate();
    }

    /** What others saw of this case, the newest first. */
    List<Look> seenOfUs(long caseId) {
        return looks(LOOKS.formatted("l.viewer_case_id", "l.seen_case_id"), caseId);
    }

    /** What was seen of others from this case, the newest first. */
    List<Look> seenByUs(long caseId) {
        return looks(LOOKS.formatted("l.seen_case_id", "l.viewer_case_id"), caseId);
    }

    private List<Look> looks(String sql, long caseId) {
        return Row.of(entityManager.createNativeQuery(sql).setParameter(1, caseId).getResultList())
                .stream()
                .map(
                        row ->
                                new Look(
                                        Columns.instant(row.columns()[0]),
                                        row.text(1),
                                        row.text(2),
                                        row.text(3)))
                .toList();
    }

    Optional<String> phone(long account) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT phone FROM work_phone WHERE account_id = ?")
                                .setParameter(1, account)
                                .getResultList())
                .stream()
                .findFirst()
                .map(row -> row.text(0));
    }

    void phone(long account, String number, Instant at) {
        if (number == null) {
            entityManager
                    .createNativeQuery("DELETE FROM work_phone WHERE account_id = ?")
                    .setParameter(1, account)
                    .executeUpdate();
            return;
        }
        entityManager
                .createNativeQuery(
                        "INSERT INTO work_phone (account_id, phone, set_at) VALUES (?, ?, ?) ON"
                                + " DUPLICATE KEY UPDATE phone = VALUES(phone), set_at ="
                                + " VALUES(set_at)")
                .setParameter(1, account)
                .setParameter(2, number)
                .setParameter(3, Columns.utc(at))
                .executeUpdate();
    }

    /** The transfers of a case, as the service that asked and as the one that was asked. */
    List<Row> transfers(long caseId) {
        return Row.of(
                entityManager
                        .createNativeQuery(
                                "SELECT t.id, t.case_id = ?, t.to_service_id, t.from_service_id,"
                                        + " t.afterwards, t.state, t.fields, t.why, t.asked_at,"
                                        + " t.answer_due, t.answered_at, t.answer, t.ended_at,"
                                        + " t.ended_why, t.override_reason IS NOT NULL FROM"
                                        + " case_transfer t WHERE t.case_id = ? OR t.their_case_id = ?"
                                        + " ORDER BY t.id DESC LIMIT "
                                        + MOST)
                        .setParameter(1, caseId)
                        .setParameter(2, caseId)
                        .setParameter(3, caseId)
                        .getResultList());
    }
}
