package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waymark.access.CurrentActor;
import org.waymark.access.DraftOwner;
import org.waymark.access.DraftSeal;
import org.waymark.access.Right;
import org.waymark.casework.CaseScope;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;

/**
 * Drafts of the forms of a MARAC's list. What a paper says is sealed under a key of the meeting
 * until it is listed; what agencies bring and owe under the key of the referral, or of the person
 * when it is one of a case.
 */
@ApplicationScoped
class ListDrafts implements DraftOwner {

    static final String OUTSIDE = DraftSeal.KEY + "outside-";
    private static final String BROUGHT = DraftSeal.KEY + "brought-";
    private static final String OWED = DraftSeal.KEY + "owed-";

    @Inject private CoordinatorScope coordinator;
    @Inject private MeetingStore meetings;
    @Inject private CurrentActor current;

    @Override
    public Optional<Long> of(String formKey) {
        if (formKey.startsWith(OUTSIDE)) {
            return Optional.of(coordinator.meeting(id(formKey, OUTSIDE), false).id());
        }
        if (formKey.startsWith(BROUGHT)) {
            return Optional.of(listed(id(formKey, BROUGHT)));
        }
        return formKey.startsWith(OWED) ? Optional.of(listed(id(formKey, OWED))) : Optional.empty();
    }

    private long listed(long referralId) {
        MeetingStore.Place place = meetings.placeOf(referralId).orElseThrow(NotFound::new);
        coordinator.meeting(place.meetingId(), false);
        if (!place.isOfCase()) {
            return referralId;
        }
        return meetings.caseOf(
                        CaseScope.ofServicesWith(Right.MARAC_LIST, current.get()), referralId)
                .orElseThrow(NotFound::new)
                .number(2);
    }

    private static long id(String formKey, String form) {
        return Ids.asked(formKey.substring(form.length()));
    }
}
