package org.waymark.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.waymark.shared.Columns;

/** Keeps what the hate of a case was about more exactly. */
@ApplicationScoped
class SubstrandStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * The cases of a referral begin with what its sender said, as far as our list of that day knows
     * it; what a worker has said before stays.
     */
    void sent(long referralId, long by, Instant at, LocalDate day) {
        entityManager
                .createNativeQuery(
                        "INSERT IGNORE INTO case_substrand (case_id, code, noted_at, noted_by) SELECT"
                                + " c.id, e.code, ?, ? FROM support_case c JOIN referral r ON r.id ="
                                + " c.referral_id JOIN code_list_entry e ON e.list_code ="
                                + " 'hate_substrand' AND e.valid_from <= ? AND (e.valid_to IS NULL OR"
                                + " e.valid_to > ?) AND FIND_IN_SET(e.code,"
                                + " REPLACE(r.hate_substrands, ';', ',')) > 0 WHERE r.id = ?")
                .setParameter(1, Columns.utc(at))
                .setParameter(2, by)
                .setParameter(3, day)
                .setParameter(4, day)
                .setParameter(5, referralId)
                .executeUpdate();
    }

    /** These and no others from now on. */
    void set(long caseId, Collection<String> codes, long by, Instant at) {
        entityManager
                .createNativeQuery("DELETE FROM case_substrand WHERE case_id = ?")
                .setParameter(1, caseId)
                .executeUpdate();
        for (String code : codes) {
            entityManager
                    .createNativeQuery(
                            "INSERT INTO case_substrand (case_id, code, noted_at, noted_by) VALUES"
                                    + " (?, ?, ?, ?)")
                    .setParameter(1, caseId)
                    .setParameter(2, code)
                    .setParameter(3, Columns.utc(at))
                    .setParameter(4, by)
                    .executeUpdate();
        }
    }
}
