package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Actor;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Keeps who counsels somebody beside the worker of their case. */
@ApplicationScoped
class TherapistStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** The therapist of a case now. */
    Optional<TherapistOfCase.Therapist> of(long caseId) {
        return rows(
                        "SELECT a.id, a.display_name, x.since_at FROM case_therapist x JOIN account a ON"
                                + " a.id = x.account_id WHERE x.case_id = ? AND x.live = 1",
                        caseId)
                .stream()
                .map(
                        row ->
                                new TherapistOfCase.Therapist(
                                        row.number(0),
                                        row.text(1),
                                        Columns.instant(row.columns()[2])))
                .findFirst();
    }

    /** Counsellors of a service who can be named, by name. */
    List<TherapistOfCase.Choice> counsellors(long serviceId) {
        return rows(
                        "SELECT DISTINCT a.id, a.display_name FROM account a JOIN account_role g ON"
                                + " g.account_id = a.id JOIN service s ON s.id = ? WHERE g.role ="
                                + " 'COUNSELLOR' AND a.active = TRUE AND (g.service_id = s.id OR"
                                + " g.service_id IS NULL AND a.organisation_id = s.organisation_id)"
                                + " ORDER BY a.display_name LIMIT 100",
                        serviceId)
                .stream()
                .map(row -> new TherapistOfCase.Choice(row.number(0), row.text(1)))
                .toList();
    }

    /** Is the case restricted, and this colleague not named on it? */
    boolean isLocked(long caseId, long accountId) {
        return !rows(
                        "SELECT c.id FROM support_case c WHERE c.id = ? AND c.restricted = TRUE AND NOT"
                                + " EXISTS (SELECT 1 FROM named_staff n WHERE n.case_id = c.id AND"
                                + " n.account_id = ? AND n.ended_at IS NULL)",
                        caseId,
                        accountId)
                .isEmpty();
    }

    /** Who leads a course of the case that is under way; empty when nobody does. */
    Optional<Long> leading(long caseId) {
        return rows(
                        "SELECT t.therapist_id FROM therapy_course t WHERE t.case_id = ? AND t.state ="
                                + " 'OPEN' ORDER BY t.id DESC LIMIT 1",
                        caseId)
                .stream()
                .map(row -> row.number(0))
                .findFirst();
    }

    void name(long caseId, long accountId, long by, Instant at) {
        end(caseId, by, at);
        change(
                "INSERT INTO case_therapist (id, case_id, account_id, live, since_at, set_by) VALUES (?,"
                        + " ?, ?, 1, ?, ?)",
                Ids.next(),
                caseId,
                accountId,
                Columns.utc(at),
                by);
    }

    void end(long caseId, long by, Instant at) {
        change(
                "UPDATE case_therapist SET live = NULL, ended_at = ?, ended_by = ? WHERE case_id = ? AND"
                        + " live = 1",
                Columns.utc(at),
                by,
                caseId);
    }

    /** The cases that the actor counsels beside their worker, the oldest first. */
    List<Row> counselled(Actor actor, long after, int most) {
        CaseScope scope = CaseScope.ofTherapist(actor);
        List<Object> values = new ArrayList<>(scope.values());
        values.add(after);
        return rows(
                "SELECT c.id, c.reference, p.given_names, p.surname, s.name, w.display_name,"
                        + " c.person_id FROM support_case c JOIN person p ON p.id = c.person_id JOIN"
                        + " service s ON s.id = c.service_id LEFT JOIN account w ON w.id = c.worker_id"
                        + " WHERE c.is_open = TRUE AND "
                        + scope.sql()
                        + " AND c.id > ? ORDER BY c.id LIMIT "
                        + most,
                values.toArray());
    }

    private List<Row> rows(String sql, Object... values) {
        return SqlReader.rows(entityManager, sql, values);
    }

    private int change(String sql, Object... values) {
        return SqlReader.change(entityManager, sql, values);
    }
}
