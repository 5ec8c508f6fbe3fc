package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.waymark.shared.Row;

/**
 * Reads when a person was last referred to a MARAC by the same service, in whichever of their
 * cases: a re-referral opens a new case, and the flag goes with the person. Of restricted cases
 * nothing is told in others.
 */
@ApplicationScoped
class MaracFlagReader {

    /** Cases c, and the referrals m of all cases of the same person and service. */
    private static final String REFERRALS =
            " FROM support_case c JOIN person p ON p.id = c.person_id JOIN person q ON q.identity_id ="
                    + " p.identity_id JOIN support_case o ON o.person_id = q.id AND o.service_id ="
                    + " c.service_id JOIN marac_referral m ON m.case_id = o.id AND m.state <>"
                    + " 'WITHDRAWN' AND (o.id = c.id OR o.restricted = FALSE) WHERE ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** When they were last referred; null for never. */
    LocalDate last(long caseId) {
        return rows("SELECT MAX(m.referred_on)" + REFERRALS + "c.id = ?", caseId).get(0).date(0);
    }

    /** Is any referral of this case on the list of a meeting? */
    boolean isListed(long caseId) {
        return !rows(
                        "SELECT 1 FROM marac_referral m WHERE m.case_id = ? AND m.state = 'LISTED'"
                                + " LIMIT 1",
                        caseId)
                .isEmpty();
    }

    /** An open case, and when its person was last referred. */
    record Flagged(long caseId, LocalDate referredOn) {}

    /** The open case of a referral to the service, when its person was ever referred to a MARAC. */
    List<Flagged> ofReferral(long referralId) {
        return rows(
                        "SELECT c.id, MAX(m.referred_on)"
                                + REFERRALS
                                + "c.referral_id = ? AND c.is_open = TRUE GROUP BY c.id",
                        referralId)
                .stream()
                .map(row -> new Flagged(row.number(0), row.date(1)))
                .toList();
    }

    private List<Row> rows(String sql, long id) {
        return Row.of(entityManager.createNativeQuery(sql).setParameter(1, id).getResultList());
    }
}
