package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether a role fits the service and team it is given for. */
@ApplicationScoped
class AccountScopeQuery {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** A sentence for each field that does not fit; empty when all do. */
    Map<String, String> problems(long organisationId, Role role, Long serviceId, Long teamId) {
        Map<String, String> problems =
                new LinkedHashMap<>(AccountScope.problems(role, serviceId, teamId));
        AccountScope.problemAt(role, kind(organisationId))
                .ifPresent(problem -> problems.put("role", problem));
        if (serviceId != null
                && isMissing(
                        "SELECT 1 FROM service WHERE organisation_id = ? AND id = ?",
                        organisationId,
                        serviceId)) {
            problems.put("serviceId", "Choose a service of the organisation.");
        }
        if (serviceId != null
                && teamId != null
                && isMissing(
                        "SELECT 1 FROM team WHERE service_id = ? AND id = ?", serviceId, teamId)) {
            problems.put("teamId", "Choose a team of the service.");
        }
        return problems;
    }

    private String kind(long organisationId) {
        List<?> found =
                entityManager
                        .createNativeQuery("SELECT kind FROM organisation WHERE id = ?")
                        .setParameter(1, organisationId)
                        .getResultList();
        return found.isEmpty() ? null : (String) found.get(0);
    }

    /** A role with what it is given for, as the audit keeps it. */
    String words(Role role, Long serviceId, Long teamId) {
        return role
                + (serviceId == null ? "" : " of " + name("service", serviceId))
                + (teamId == null ? "" : ", team " + name("team", teamId));
    }

    private String name(String table, long id) {
        List<?> found =
                entityManager
                        .createNativeQuery("SELECT name FROM " + table + " WHERE id = ?")
                        .setParameter(1, id)
                        .getResultList();
        return found.isEmpty() ? String.valueOf(id) : (String) found.get(0);
    }

    private boolean isMissing(String sql, long first, long second) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, first)
                .setParameter(2, second)
                .getResultList()
                .isEmpty();
    }
}
