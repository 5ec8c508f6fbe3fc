package org.waymark.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.waymark.shared.Row;

/** What the referral of a case says of how it began. */
@ApplicationScoped
class CaseFactsReader {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * @param strands codes of hate strands as sent; null for none
     * @param told codes of those that a worker was told of, by comma; null for none
     * @param exactly codes of what it was about more exactly, by comma; null for none
     */
    record Facts(String strands, String source, String sender, String exactly, String told) {}

    Facts of(long caseId) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT r.hate_strands, r.source, o.name, (SELECT"
                                                + " GROUP_CONCAT(x.code) FROM case_substrand x WHERE"
                                                + " x.case_id = c.id), (SELECT"
                                                + " GROUP_CONCAT(y.strand) FROM case_strand y WHERE"
                                                + " y.case_id = c.id) FROM support_case c JOIN"
                                                + " referral r ON r.id = c.referral_id LEFT JOIN"
                                                + " organisation o ON o.id = r.sender_id WHERE c.id = ?")
                                .setParameter(1, caseId)
                                .getResultList())
                .stream()
                .findFirst()
                .map(
                        row ->
                                new Facts(
                                        row.text(0),
                                        row.text(1),
                                        row.text(2),
                                        row.text(3),
                                        row.text(4)))
                .orElseThrow();
    }
}
