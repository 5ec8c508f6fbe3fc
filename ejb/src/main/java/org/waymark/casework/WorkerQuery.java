package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.access.CurrentActor;
import org.waymark.shared.Columns;

/** Who can work a service's cases, and how much they already carry. */
@ApplicationScoped
public class WorkerQuery {

    private static final String WORKERS =
            "SELECT a.id, a.username, a.display_name, r.team_id,"
                    + " (SELECT COUNT(*) FROM support_case c WHERE c.worker_id = a.id AND c.is_open ="
                    + " TRUE AND %1$s), (SELECT COUNT(*) FROM support_case c WHERE c.worker_id = a.id"
                    + " AND c.is_open = TRUE AND c.risk = 'HIGH' AND %1$s) FROM account a JOIN account_role r ON"
                    + " r.account_id = a.id WHERE (r.role = 'CASEWORKER' OR r.role = 'COUNSELLOR' AND NOT"
                    + " EXISTS (SELECT 1 FROM account_role o WHERE o.account_id = a.id AND o.role ="
                    + " 'CASEWORKER' AND o.service_id = r.service_id)) AND a.active = TRUE AND"
                    + " r.service_id = ?";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CurrentActor current;

    /**
     * A caseworker of a service.
     *
     * @param open cases they work now
     * @param highRisk how many of those are high risk
     */
    public record Worker(
            long id, String username, String name, Long teamId, long open, long highRisk) {}

    /**
     * All active caseworkers of a service by name; a service has tens of them, not thousands.
     * Restricted cases are counted for a manager who is named on them.
     */
    public List<Worker> workers(long serviceId) {
        List<Worker> workers = new ArrayList<>();
        for (Object row :
                entityManager
                        .createNativeQuery(counted() + " ORDER BY a.display_name")
                        .setParameter(1, serviceId)
                        .getResultList()) {
            workers.add(worker((Object[]) row));
        }
        return workers;
    }

    private String counted() {
        return WORKERS.formatted(CaseLock.forManager(current.get().id()).text());
    }

    Optional<Worker> worker(long serviceId, long accountId) {
        List<?> rows =
                entityManager
                        .createNativeQuery(counted() + " AND a.id = ?")
                        .setParameter(1, serviceId)
                        .setParameter(2, accountId)
                        .getResultList();
        return rows.stream().findFirst().map(row -> worker((Object[]) row));
    }

    private static Worker worker(Object[] row) {
        return new Worker(
                Columns.number(row[0]),
                (String) row[1],
                (String) row[2],
                Columns.number(row[3]),
                Columns.number(row[4]),
                Columns.number(row[5]));
    }
}
