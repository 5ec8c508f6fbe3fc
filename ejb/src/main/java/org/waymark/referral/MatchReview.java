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
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;

/** A human says whether two records are one person. A link can be split again in one step. */
@Stateless
@Guarded
public class MatchReview {

    private static final int LONGEST_REASON = 500;

    @Inject private IdentityStore identities;
    @Inject private MatchScopeQuery scope;
    @Inject private RepeatUrgency urgency;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * They are the same person: the records are linked and neither is rewritten. A referral that
     * turns out to be repeat victimisation by it, and is still to be triaged, is more urgent.
     *
     * @param why needed when they were kept apart or split before
     */
    @Needs(Right.PERSON_MATCH)
    public void samePerson(long proposalId, String why) {
        MatchProposal proposal = proposal(proposalId, "linked");
        if (proposal.isKeptApart()) {
            reason(why);
            subject.personOverride(proposal.personId(), "linked after all", why);
            subject.personOverride(proposal.candidateId(), "linked after all", why);
        }
        identities.link(proposal, current.get().id(), clock.instant());
        scope.markRepeats(proposal.personId()).forEach(urgency::ofRepeat);
    }

    private static void reason(String why) {
        if (why == null || why.isBlank() || why.length() > LONGEST_REASON) {
            throw new BadInput(
                    "why", "Say in at most 500 characters why they are one person after all.");
        }
    }

    /** They are two people. */
    @Needs(Right.PERSON_MATCH)
    public void twoPeople(long proposalId) {
        identities.keepApart(
                proposal(proposalId, "kept apart"), current.get().id(), clock.instant());
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
