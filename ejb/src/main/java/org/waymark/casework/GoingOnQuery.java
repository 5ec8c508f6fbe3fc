package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Finds the case in which the work goes on when somebody's case ends as opened twice. */
@ApplicationScoped
class GoingOnQuery {

    private static final String OTHERS =
            "SELECT c.id FROM support_case e JOIN person p ON p.id = e.person_id JOIN person q ON"
                    + " q.identity_id = p.identity_id JOIN support_case c ON c.person_id = q.id AND"
                    + " c.service_id = e.service_id AND c.id <> e.id AND c.is_open = TRUE AND"
                    + " c.restricted = FALSE WHERE e.id = ? AND e.restricted = FALSE LIMIT 2";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * The other open case of the same person and service. Empty where there is none, where there
     * are several and nobody can say which one it is, and where one of the two is restricted: it
     * does not exist for whoever is not named on it.
     */
    Optional<Long> of(long caseId) {
        List<Row> others = SqlReader.rows(entityManager, OTHERS, caseId);
        return others.size() == 1 ? Optional.of(others.get(0).number(0)) : Optional.empty();
    }
}
