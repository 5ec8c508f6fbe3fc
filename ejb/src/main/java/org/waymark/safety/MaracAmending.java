package org.waymark.safety;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.waymark.access.CurrentActor;
import org.waymark.access.DraftSeal;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.person.CaseSuspectStore;
import org.waymark.person.SuspectName;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;

/**
 * Puts right or adds to what a referral to a MARAC says while it waits to be heard: what the victim
 * wants to happen, what has happened since, where they are reached. The timeline says that it was
 * done and not what.
 */
@Stateless
@Guarded
public class MaracAmending {

    @Inject private CaseAccess cases;
    @Inject private MaracStore store;
    @Inject private MaracContact contact;
    @Inject private CaseSuspectStore suspects;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * Writes it down.
     *
     * @throws BadInput when the referral waits no longer, something is missing or nothing changed
     * @throws ChangedMeanwhile when somebody changed it after it was read
     */
    @Needs(Right.CASE_WORK)
    public void amend(String caseReference, long referralId, MaracAmendment amendment) {
        CaseAccess.Found found = cases.openPapersToWork(caseReference, "MARAC referral put right");
        MaracReferral before = store.find(found.id(), found.personId(), referralId);
        if (!before.state().isWaiting()) {
            throw new BadInput("WISHES", "This referral has been heard or has ended.");
        }
        if (before.version() != amendment.version()) {
            throw new ChangedMeanwhile();
        }
        Map<String, String> words =
                amendment.applied(
                        before, current.get().name(), WorkingDays.dateOf(clock.instant()));
        MaracReferral now = MaracChange.of(before).words(words).made();
        store.becomes(before, found.personId(), now);
        if (now.perpetrators().size() > before.perpetrators().size()) {
            Perpetrator another = amendment.another();
            suspects.named(
                    found.id(),
                    referralId,
                    SuspectName.of(another.name(), another.born()).stream().toList());
        }
        if (amendment.spoken()) {
            contact.spoken(found.id(), store.of(found.id(), found.personId()));
        }
        cases.happened(
                found.id(), CaseEvent.Kind.MARAC, "MARAC referral put right", null, referralId);
        drafts.discard(
                DraftSeal.KEY
                        + "amend-%d-%d:%s"
                                .formatted(referralId, amendment.version(), found.reference()));
    }
}
