package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Whether an actor may decide about two records, and what a decision means for their referrals. */
@ApplicationScoped
class MatchScopeQuery {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** Both records came to one of these inboxes, and neither person is restricted. */
    boolean mayDecide(long proposalId, ReferralScope scope) {
        return !entityManager
                .createNativeQuery(
                        "SELECT 1 FROM match_proposal m JOIN person p ON p.id = m.person_id JOIN"
                                + " person q ON q.id = m.candidate_id WHERE m.id = ? AND p.restricted ="
                                + " FALSE AND q.restricted = FALSE AND EXISTS (SELECT 1 FROM referral r"
                                + " WHERE r.person_id = p.id AND "
                                + scope.condition("r")
                                + ") AND EXISTS (SELECT 1 FROM referral s WHERE s.person_id = q.id AND "
                                + scope.condition("s")
                                + ")")
                .setParameter(1, proposalId)
                .getResultList()
                .isEmpty();
    }

    /** A second incident within twelve months is repeat victimisation (domain brief 1.6). */
    void markRepeats(long personId) {
        entityManager.flush();
        entityManager
                .createNativeQuery(
                        "UPDATE referral r JOIN person p ON p.id = r.person_id SET r.repeat_victim ="
                                + " (FIND_IN_SET('REPEAT', REPLACE(COALESCE(r.flags, ''), ';', ',')) > 0"
                                + " OR EXISTS (SELECT 1 FROM (SELECT o.id, o.received_at, q.identity_id"
                                + " FROM referral o JOIN person q ON q.id = o.person_id WHERE"
                                + " q.identity_id = (SELECT identity_id FROM person WHERE id = ?))"
                                + " earlier WHERE earlier.id <> r.id AND earlier.received_at <"
                                + " r.received_at AND earlier.received_at > r.received_at - INTERVAL 12"
                                + " MONTH)) WHERE p.id = ?")
                .setParameter(1, personId)
                .setParameter(2, personId)
                .executeUpdate();
    }
}
