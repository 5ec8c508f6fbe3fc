package org.waymark.joint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.List;
import org.waymark.shared.Row;

/** Finds the joint work that something new about a referral is of interest to. */
@ApplicationScoped
class JointNewsQuery {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** Joint work in which one of these referrals began one of the two cases. */
    List<News> news(List<Long> referrals) {
        String of =
                " WHERE r.id IN ("
                        + String.join(", ", Collections.nCopies(referrals.size(), "?"))
                        + ")";
        String select =
                "SELECT t.id, c.id, r.source FROM referral r JOIN support_case c ON c.referral_id = r.id JOIN case_transfer t ON t.%s = c.id AND t.afterwards = 'JOINT' AND t.state = 'ACCEPTED' AND t.ended_at IS NULL";
        Query query =
                entityManager.createNativeQuery(
                        select.formatted("case_id")
                                + of
                                + " UNION ALL "
                                + select.formatted("their_case_id")
                                + of);
        int at = 1;
        for (int twice = 0; twice < 2; twice++) {
            for (Long each : referrals) {
                query.setParameter(at++, each);
            }
        }
        return Row.of(query.getResultList()).stream()
                .map(
                        row ->
                                new News(
                                        entityManager.find(CaseTransfer.class, row.number(0)),
                                        row.number(1),
                                        row.text(2).startsWith("POL")))
                .toList();
    }

    /**
     * Something new about one of two cases.
     *
     * @param police did it come from the police?
     */
    record News(CaseTransfer transfer, long caseId, boolean police) {}
}
