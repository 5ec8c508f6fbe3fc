package org.waymark.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.waymark.shared.BadInput;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;

/**
 * Ties records of one person together by their identity and unties them again. Only the identity of
 * the newer record changes; names, contact points and all else stay with the record they came with.
 */
@ApplicationScoped
public class IdentityStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private Event<IdentityChanged> changed;
    @Inject private LikelyConflictStore likely;

    /** The caller has made sure that the actor may decide about it. */
    public MatchProposal proposal(long id) {
        MatchProposal found = entityManager.find(MatchProposal.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** Links the two records of a proposal. */
    public void link(MatchProposal proposal, long by, Instant at) {
        long moving = proposal.personId();
        long identity = identityOf(proposal.candidateId());
        long before = identityOf(moving);
        if (recordsWith(before) > 1) {
            throw new BadInput(
                    "proposal",
                    "This record is already linked to others. Split it from them first.");
        }
        proposal.confirm(before, by, at);
        entrust(moving, identity);
        changed.fire(new IdentityChanged(moving));
    }

    /**
     * Undoes a link: the record has the identity it had before.
     *
     * @throws BadInput when further records were linked to it since, which would stay behind
     */
    public void split(MatchProposal proposal, long by, Instant at) {
        if (othersHangOn(proposal.personId())) {
            throw new BadInput(
                    "proposal",
                    "Other records are linked through this one. Split them from it first.");
        }
        entrust(proposal.personId(), proposal.split(by, at));
        changed.fire(new IdentityChanged(proposal.personId()));
        changed.fire(new IdentityChanged(proposal.candidateId()));
        likely.ended(proposal.id(), at);
    }

    /** The two records are of two people. */
    public void keepApart(MatchProposal proposal, long by, Instant at) {
        proposal.reject(by, at);
        likely.ended(proposal.id(), at);
    }

    private boolean othersHangOn(long personId) {
        return !entityManager
                .createNativeQuery(
                        "SELECT 1 FROM match_proposal WHERE candidate_id = ? AND state ="
                                + " 'CONFIRMED' LIMIT 1")
                .setParameter(1, personId)
                .getResultList()
                .isEmpty();
    }

    private long identityOf(long personId) {
        return Columns.number(
                entityManager
                        .createNativeQuery("SELECT identity_id FROM person WHERE id = ? FOR UPDATE")
                        .setParameter(1, personId)
                        .getSingleResult());
    }

    private long recordsWith(long identity) {
        return Columns.number(
                entityManager
                        .createNativeQuery("SELECT COUNT(*) FROM person WHERE identity_id = ?")
                        .setParameter(1, identity)
                        .getSingleResult());
    }

    private void entrust(long personId, long identity) {
        entityManager
                .createNativeQuery(
                        "UPDATE person SET identity_id = ?, version = version + 1 WHERE id = ?")
                .setParameter(1, identity)
                .setParameter(2, personId)
                .executeUpdate();
    }
}
