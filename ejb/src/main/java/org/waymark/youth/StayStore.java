package org.waymark.youth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.waymark.person.SafeAnswer;
import org.waymark.referral.SealedReading;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Columns;
import org.waymark.shared.Refusal;
import org.waymark.shared.Row;

/** Keeps hospital stays; always of a case that was opened in the actor's scope. */
@ApplicationScoped
class StayStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private SealedReading sealed;

    /**
     * What is kept.
     *
     * @param sixMonthsTask the task for the follow-up after half a year; null before they left
     */
    record Kept(Stay stay, Long sixMonthsTask) {}

    /**
     * How the first contact stands.
     *
     * @param due until when it is promised
     * @param contactedAt when they were reached; null when they have not been
     */
    record Moment(Instant due, Instant contactedAt) {}

    Optional<Kept> of(long caseId) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT hospital, ward, admitted_on, discharge_on,"
                                                + " discharged, going_to, safe_there, safe_detail,"
                                                + " follow_up, follow_up_on, version,"
                                                + " six_months_task, centre FROM hospital_stay WHERE"
                                                + " case_id"
                                                + " = ?")
                                .setParameter(1, caseId)
                                .getResultList())
                .stream()
                .findFirst()
                .map(
                        row ->
                                new Kept(
                                        new Stay(
                                                row.text(12),
                                                row.text(0),
                                                row.text(1),
                                                row.date(2),
                                                row.date(3),
                                                row.flag(4),
                                                row.text(5) == null
                                                        ? null
                                                        : Stay.GoingTo.valueOf(row.text(5)),
                                                row.text(6) == null
                                                        ? null
                                                        : SafeAnswer.valueOf(row.text(6)),
                                                row.text(7),
                                                row.text(8),
                                                row.date(9),
                                                row.count(10)),
                                        row.number(11)));
    }

    Optional<Moment> moment(long caseId) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT k.due_at, c.contacted_at FROM support_case c JOIN"
                                                + " clock k ON k.case_id = c.id AND k.kind ="
                                                + " 'FIRST_CONTACT' WHERE c.id = ?")
                                .setParameter(1, caseId)
                                .getResultList())
                .stream()
                .findFirst()
                .map(
                        row ->
                                new Moment(
                                        Columns.instant(row.columns()[0]),
                                        Columns.instant(row.columns()[1])));
    }

    /** What whoever referred them wrote; null for nothing, and where it cannot be opened now. */
    String noteOfReferral(long caseId) {
        Row row =
                Row.of(
                                entityManager
                                        .createNativeQuery(
                                                "SELECT r.note, r.person_id, r.id, r.sealed FROM support_case"
                                                        + " c JOIN referral r ON r.id = c.referral_id WHERE"
                                                        + " c.id = ?")
                                        .setParameter(1, caseId)
                                        .getResultList())
                        .get(0);
        try {
            return sealed.note(
                    row.number(1), row.number(2), row.text(0), (byte[]) row.columns()[3]);
        } catch (Refusal closed) {
            return null;
        }
    }

    boolean isOpen(long taskId) {
        return !entityManager
                .createNativeQuery("SELECT 1 FROM task WHERE id = ? AND is_open = TRUE")
                .setParameter(1, taskId)
                .getResultList()
                .isEmpty();
    }

    /** The first save of a case. */
    void add(long caseId, Stay stay, Long task, Instant at, long by) {
        int added =
                run(
                        "INSERT IGNORE INTO hospital_stay (centre, hospital, ward, admitted_on,"
                                + " discharge_on, discharged, going_to, safe_there, safe_detail,"
                                + " follow_up, follow_up_on, six_months_task, saved_at, saved_by,"
                                + " version, case_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                                + " 1, ?)",
                        stay,
                        task,
                        at,
                        by,
                        caseId,
                        null);
        if (added == 0) {
            throw new ChangedMeanwhile();
        }
    }

    void save(long caseId, Stay stay, Long task, Instant at, long by) {
        int changed =
                run(
                        "UPDATE hospital_stay SET centre = ?, hospital = ?, ward = ?, admitted_on = ?,"
                                + " discharge_on = ?, discharged = ?, going_to = ?, safe_there = ?,"
                                + " safe_detail = ?, follow_up = ?, follow_up_on = ?,"
                                + " six_months_task = ?, saved_at = ?, saved_by = ?, version ="
                                + " version + 1 WHERE case_id = ? AND version = ?",
                        stay,
                        task,
                        at,
                        by,
                        caseId,
                        stay.version());
        if (changed == 0) {
            throw new ChangedMeanwhile();
        }
    }

    private int run(
            String sql, Stay stay, Long task, Instant at, long by, long caseId, Integer version) {
        var query =
                entityManager
                        .createNativeQuery(sql)
                        .setParameter(1, stay.centre())
                        .setParameter(2, stay.hospital().strip())
                        .setParameter(3, stay.ward())
                        .setParameter(4, stay.admittedOn())
                        .setParameter(5, stay.dischargeOn())
                        .setParameter(6, stay.discharged())
                        .setParameter(7, stay.goingTo() == null ? null : stay.goingTo().name())
                        .setParameter(8, stay.safeThere() == null ? null : stay.safeThere().name())
                        .setParameter(9, stay.safeDetail())
                        .setParameter(10, stay.followUp())
                        .setParameter(11, stay.followUpOn())
                        .setParameter(12, task)
                        .setParameter(13, Columns.utc(at))
                        .setParameter(14, by)
                        .setParameter(15, caseId);
        if (version != null) {
            query.setParameter(16, version);
        }
        return query.executeUpdate();
    }
}
