package org.waymark.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.person.IdentityStore;
import org.waymark.person.MatchProposal;
import org.waymark.shared.NotFound;

/** A human says whether two records are one person. A link can be split again in one step. */
@Stateless
@Guarded
public class MatchReview {

    @Inject private IdentityStore identities;
    @Inject private MatchScopeQuery scope;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** They are the same person: the records are linked and neither is rewritten. */
    @Needs(Right.PERSON_MATCH)
    public void samePerson(long proposalId) {
        MatchProposal proposal = proposal(proposalId, "linked");
        identities.link(proposal, current.get().id(), clock.instant());
        scope.markRepeats(proposal.personId());
    }

    /** They are two people. */
    @Needs(Right.PERSON_MATCH)
    public void twoPeople(long proposalId) {
        proposal(proposalId, "kept apart").reject(current.get().id(), clock.instant());
    }

    /** They were linked in error. */
    @Needs(Right.PERSON_MATCH)
    public void split(long proposalId) {
        MatchProposal proposal = proposal(proposalId, "split");
        identities.split(proposal, current.get().id(), clock.instant());
        scope.markRepeats(proposal.personId());
        scope.markRepeats(proposal.candidateId());
    }

    private MatchProposal proposal(long id, String doing) {
        if (!scope.mayDecide(id, ReferralScope.of(current.get(), organisations))) {
            throw new NotFound();
        }
        MatchProposal proposal = identities.proposal(id);
        subject.person(proposal.personId(), doing);
        subject.person(proposal.candidateId(), doing);
        return proposal;
    }
}
