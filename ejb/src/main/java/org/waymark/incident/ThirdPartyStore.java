package org.waymark.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Reads who a case is about, for telling the police; of a case that was opened before. */
@ApplicationScoped
class ThirdPartyStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * Whom a report is about.
     *
     * @param few may only a few people know of them?
     */
    record Victim(String given, String surname, LocalDate born, boolean few) {}

    Victim victim(long caseId) {
        Row row =
                SqlReader.rows(
                                entityManager,
                                "SELECT p.given_names, p.surname, p.date_of_birth, p.restricted = TRUE"
                                        + " OR c.restricted = TRUE FROM support_case c JOIN person p ON"
                                        + " p.id = c.person_id WHERE c.id = ?",
                                caseId)
                        .get(0);
        return new Victim(row.text(0), row.text(1), row.date(2), row.flag(3));
    }
}
