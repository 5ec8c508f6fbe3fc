package org.waymark.joint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.person.SafeContactStore;
import org.waymark.privacy.consent.PassingOn;
import org.waymark.referral.SharingConsent.Standing;

/**
 * Whether one service sees anything of another's case now. It is asked anew each time: what the
 * person withdrew a minute ago holds.
 */
@ApplicationScoped
class CardDoor {

    @Inject private PassingOn register;
    @Inject private JointQuery query;
    @Inject private SafeContactStore safeContact;

    /** How the door stands. */
    enum Door {
        OPEN,
        /** They do not work together, or the person does not agree to it now. */
        CLOSED,
        /**
         * For a reason that is not told: the case exists for named staff, or must be kept apart.
         */
        LOCKED
    }

    Door of(CaseTransfer transfer, long ownCase) {
        if (!transfer.isJoint() || !isAgreed(transfer)) {
            return Door.CLOSED;
        }
        long other = transfer.otherCase(ownCase);
        boolean locked =
                query.isRestricted(other) && !transfer.isReleased(other)
                        || safeContact.of(transfer.otherPerson(ownCase)).restricted()
                        || query.isKeptApart(
                                transfer.otherPerson(ownCase), transfer.otherOrganisation(other));
        return locked ? Door.LOCKED : Door.OPEN;
    }

    /** The person agrees to it at the service that asked, and has not said no at the other one. */
    private boolean isAgreed(CaseTransfer transfer) {
        return register.granted(
                                        transfer.personId(),
                                        transfer.fromOrganisationId(),
                                        transfer.toOrganisationId())
                                .standing()
                        == Standing.AGREED
                && register.granted(
                                        transfer.personId(),
                                        transfer.toOrganisationId(),
                                        transfer.fromOrganisationId())
                                .standing()
                        != Standing.REFUSED;
    }
}
