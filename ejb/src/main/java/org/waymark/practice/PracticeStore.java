package org.waymark.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** Keeps what is done about harmful practices. Whoever calls has checked whose it is. */
@ApplicationScoped
class PracticeStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    void mustNotKnow(long caseId, long personId, String who, String why, long account, Instant at) {
        run(
                "INSERT INTO must_not_know (id, case_id, person_id, who, why, account_id, at) VALUES"
                        + " (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                caseId,
                personId,
                who,
                why,
                account,
                Columns.utc(at));
    }

    void mayKnow(long caseId, long id, String why, Instant at) {
        changed(
                run(
                        "UPDATE must_not_know SET ended_at = ?, ended_why = ? WHERE id = ? AND case_id"
                                + " = ? AND ended_at IS NULL",
                        Columns.utc(at),
                        why,
                        id,
                        caseId));
    }

    void interpreter(long caseId, InterpreterKind kind, String who, long account, Instant at) {
        run(
                "INSERT INTO interpreter_choice (id, case_id, kind, who, confirmed, account_id, at)"
                        + " VALUES (?, ?, ?, ?, TRUE, ?, ?)",
                Ids.next(),
                caseId,
                kind.name(),
                who,
                account,
                Columns.utc(at));
    }

    /** The day of birth of whose case it is; null when nobody knows it. */
    LocalDate born(long personId) {
        return Row.of(
                        query("SELECT date_of_birth, id FROM person WHERE id = ?", personId)
                                .getResultList())
                .stream()
                .findFirst()
                .map(row -> row.date(0))
                .orElse(null);
    }

    /**
     * @param task that asks for the report; null where nobody is bound
     */
    void duty(long caseId, FgmDuty duty, Long task, long account, Instant at) {
        run(
                "INSERT INTO fgm_duty (id, case_id, known_on, bound, of_client, under_18, why_not,"
                        + " due_on, task_id, account_id, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                caseId,
                duty.knownOn(),
                duty.bound().name(),
                duty.ofClient(),
                duty.under18(),
                duty.whyNot(),
                duty.dueOn(),
                task,
                account,
                Columns.utc(at));
    }

    /**
     * What is still to be reported: its last day and its task, which may be null.
     *
     * @throws NotFound when it is no duty of the case, was a mistake, or the police were told
     *     already
     */
    Row toReport(long caseId, long id) {
        return Row.of(
                        query(
                                        "SELECT due_on, task_id FROM fgm_duty WHERE id = ? AND case_id ="
                                                + " ? AND due_on IS NOT NULL AND reported_on IS NULL"
                                                + " AND mistake_at IS NULL",
                                        id,
                                        caseId)
                                .getResultList())
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void reported(long caseId, long id, LocalDate on, String reference, String by) {
        changed(
                run(
                        "UPDATE fgm_duty SET reported_on = ?, police_reference = ?, reported_by = ?"
                                + " WHERE id = ? AND case_id = ? AND due_on IS NOT NULL AND reported_on"
                                + " IS NULL AND mistake_at IS NULL AND known_on <= ?",
                        on,
                        reference,
                        by,
                        id,
                        caseId,
                        on));
    }

    void mistaken(long caseId, long id, String why, Instant at) {
        changed(
                run(
                        "UPDATE fgm_duty SET mistake_why = ?, mistake_at = ? WHERE id = ? AND case_id ="
                                + " ? AND reported_on IS NULL AND mistake_at IS NULL",
                        why,
                        Columns.utc(at),
                        id,
                        caseId));
    }

    void advice(
            long id,
            String reference,
            long serviceId,
            AdviceGiven given,
            long account,
            Instant at) {
        run(
                "INSERT INTO advice_case (id, reference, service_id, asked_on, role, organisation,"
                        + " practice, area, advised, account_id, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " ?, ?)",
                id,
                reference,
                serviceId,
                given.askedOn(),
                given.role().name(),
                given.organisation(),
                given.practice().name(),
                given.area(),
                given.advised(),
                account,
                Columns.utc(at));
    }

    /** Notes the referral that came of advice; false when there was one already. */
    boolean referred(long adviceId, long referralId) {
        return run(
                        "UPDATE advice_case SET referral_id = ? WHERE id = ? AND referral_id IS NULL",
                        referralId,
                        adviceId)
                == 1;
    }

    void training(
            long serviceId,
            LocalDate on,
            String topic,
            PlaceKind kind,
            String area,
            int places,
            long account,
            Instant at) {
        run(
                "INSERT INTO training_event (id, service_id, on_date, topic, place_kind, area, places,"
                        + " account_id, at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                Ids.next(),
                serviceId,
                on,
                topic,
                kind.name(),
                area,
                places,
                account,
                Columns.utc(at));
    }

    /** Books places while there are enough; false when there are not. */
    boolean book(long eventId, String organisation, ProfessionalRole role, int places, Instant at) {
        Row event =
                Row.of(
                                query(
                                                "SELECT places, attended FROM training_event WHERE id = ?"
                                                        + " FOR UPDATE",
                                                eventId)
                                        .getResultList())
                        .get(0);
        long booked =
                Row.of(
                                query(
                                                "SELECT COALESCE(SUM(places), 0) FROM training_booking"
                                                        + " WHERE event_id = ?",
                                                eventId)
                                        .getResultList())
                        .get(0)
                        .number(0);
        if (event.count(1) != null || booked + places > event.count(0)) {
            return false;
        }
        run(
                "INSERT INTO training_booking (id, event_id, organisation, role, places, at) VALUES (?,"
                        + " ?, ?, ?, ?, ?)",
                Ids.next(),
                eventId,
                organisation,
                role.name(),
                places,
                Columns.utc(at));
        return true;
    }

    void held(long eventId, int attended, int feedback) {
        run(
                "UPDATE training_event SET attended = ?, feedback = ?, version = version + 1 WHERE id ="
                        + " ?",
                attended,
                feedback,
                eventId);
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new NotFound();
        }
    }

    private int run(String sql, Object... values) {
        return query(sql, values).executeUpdate();
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
