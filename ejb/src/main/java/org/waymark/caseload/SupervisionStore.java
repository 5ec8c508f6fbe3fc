package org.waymark.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Actor;
import org.waymark.casework.CaseScope;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Keeps what was agreed in supervision, and which cases were spoken about. */
@ApplicationScoped
class SupervisionStore {

    private static final String MEETINGS =
            "SELECT m.id, m.kind, m.held_on, m.attended, m.actions, m.next_on, a.display_name FROM"
                    + " supervision m JOIN account a ON a.id = m.supervisor_id WHERE m.worker_id = ? AND"
                    + " m.id < ? AND ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    void add(
            long id,
            CapacityStore.Key who,
            Supervision.Form form,
            String actions,
            long by,
            Instant at) {
        change(
                "INSERT INTO supervision (id, service_id, worker_id, supervisor_id, kind, held_on,"
                        + " attended, actions, next_on, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                who.serviceId(),
                who.accountId(),
                by,
                form.kind().name(),
                form.on(),
                form.attended(),
                actions,
                form.nextOn(),
                Columns.utc(at));
    }

    void discussed(long id, long caseId) {
        change(
                "INSERT IGNORE INTO supervision_case (supervision_id, case_id) VALUES (?, ?)",
                id,
                caseId);
    }

    /** A case of the service with this reference that the manager may know of: id and person. */
    Optional<Row> managed(String reference, long serviceId, Actor manager) {
        CaseScope scope = CaseScope.managedBy(manager);
        List<Object> values = new ArrayList<>();
        values.add(reference);
        values.add(serviceId);
        values.addAll(scope.values());
        return rows(
                        "SELECT c.id, c.person_id FROM support_case c WHERE c.reference = ? AND"
                                + " c.service_id = ? AND "
                                + scope.sql(),
                        values.toArray())
                .stream()
                .findFirst();
    }

    /** Supervision of a worker in one service, the newest first. */
    List<Row> ofWorker(CapacityStore.Key who, long before, int most) {
        return rows(
                MEETINGS + "m.service_id = ? ORDER BY m.id DESC LIMIT " + most,
                who.accountId(),
                before,
                who.serviceId());
    }

    /** A worker's own, of all services, the newest first. */
    List<Row> own(long accountId, long before, int most) {
        return rows(MEETINGS + "TRUE ORDER BY m.id DESC LIMIT " + most, accountId, before);
    }

    /** The cases that were spoken about in these, as far as they are in scope. */
    List<Row> cases(List<Long> meetings, CaseScope scope) {
        if (meetings.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(meetings);
        values.addAll(scope.values());
        return rows(
                "SELECT x.supervision_id, c.reference, c.id, c.person_id FROM supervision_case x JOIN"
                        + " support_case c ON c.id = x.case_id WHERE x.supervision_id IN ("
                        + "?, ".repeat(meetings.size() - 1)
                        + "?) AND "
                        + scope.sql()
                        + " ORDER BY x.supervision_id, c.reference LIMIT 500",
                values.toArray());
    }

    private List<Row> rows(String sql, Object... values) {
        return SqlReader.rows(entityManager, sql, values);
    }

    private int change(String sql, Object... values) {
        return SqlReader.change(entityManager, sql, values);
    }
}
