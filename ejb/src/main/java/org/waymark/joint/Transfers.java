package org.waymark.joint;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.person.ProcessingLimitStore;
import org.waymark.person.SafeContactStore;
import org.waymark.privacy.consent.PassingOn;
import org.waymark.privacy.consent.SharedField;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.ReferralRecall;
import org.waymark.referral.SharingConsent.Standing;
import org.waymark.shared.BadInput;
import org.waymark.shared.TypedText;

/**
 * Asks another organisation's service to take somebody on, or to work with them together. What
 * crosses is what the person agreed to, piece by piece, and it is shown before it is sent. The
 * service that asks stays accountable until the other one has accepted.
 */
@Stateless
@Guarded
public class Transfers {

    private static final int LONGEST = 500;

    @Inject private TransferStore store;
    @Inject private TransferRules rules;
    @Inject private TransferSending sending;
    @Inject private ParcelReader parcels;
    @Inject private CaseAccess cases;
    @Inject private ReferralRecall recall;
    @Inject private Organisations organisations;
    @Inject private ProcessingLimitStore limits;
    @Inject private SafeContactStore safeContact;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * What would cross to a service.
     *
     * @param standing what the person said about its organisation
     * @param parcel what would cross by that; with nothing on record, the least that must
     * @param decides the actor manages the case, and may decide to share for safety without consent
     * @param days working days within which an answer is expected
     */
    public record Preview(
            Service target,
            String organisation,
            Standing standing,
            Parcel parcel,
            boolean decides,
            int days) {

        public boolean isAgreed() {
            return standing == Standing.AGREED;
        }

        /** The consent names too little to refer anybody by it. */
        public boolean isTooLittle() {
            return isAgreed() && parcel.kept().stream().anyMatch(SharedField::isNeeded);
        }
    }

    /**
     * What is asked for.
     *
     * @param why why that service is the right one; the service reads it
     * @param override why without consent; null with consent
     * @param alsoFields what crosses besides the least, without consent; not used with it
     * @param mark of the parcel that was shown
     */
    public record Asking(
            Long serviceId,
            Afterwards afterwards,
            String why,
            String override,
            Set<SharedField> alsoFields,
            String mark) {}

    /** The services of other organisations that may take the person on. */
    @Needs(value = Right.CASE_WORK, audited = false)
    public List<Service> targets(String reference) {
        CaseAccess.Seen seen = cases.look(reference, "targets");
        return rules.targets(seen.id(), seen.serviceId());
    }

    /**
     * What would cross, before it does.
     *
     * @throws BadInput when the service may not take the person on
     */
    @Needs(Right.CASE_WORK)
    public Preview preview(String reference, Long serviceId) {
        CaseAccess.Found found = cases.openToWork(reference, "what another service would be told");
        Service target = rules.target(found, serviceId);
        PassingOn.Granted granted = rules.granted(found, target);
        return new Preview(
                target,
                organisations.organisationName(target.organisationId()),
                granted.standing(),
                parcels.of(found.id(), TransferRules.crossing(granted, Set.of())),
                cases.isManaged(reference),
                store.answerDays(WorkingDays.dateOf(clock.instant())));
    }

    /**
     * Asks the service. Its intake finds a linked referral in the inbox.
     *
     * @throws BadInput when consent is missing, something has changed since it was shown, or the
     *     service has been asked already
     */
    @Needs(Right.CASE_WORK)
    public void send(String reference, Asking asking) {
        CaseAccess.Found found = cases.openToWork(reference, "passed on to another service");
        cases.requireOwn(reference);
        limits.requireUse(found.personId(), "why");
        Service target = rules.target(found, asking.serviceId());
        PassingOn.Granted granted = rules.granted(found, target);
        boolean agreed = granted.standing() == Standing.AGREED;
        String override = agreed ? null : override(reference, asking);
        if (safeContact.of(found.personId()).isForbidden() && agreed) {
            throw new BadInput(
                    "why",
                    "They are marked \u201cdo not contact\u201d. Nobody is asked to contact them.");
        }
        Set<SharedField> fields =
                TransferRules.crossing(granted, override == null ? null : asking.alsoFields());
        if (!fields.containsAll(TransferRules.crossingLeast())) {
            throw new BadInput(
                    "why",
                    "What they agreed to does not include their name and how to reach them. Ask them"
                            + " again on the page Consent.");
        }
        if (asking.afterwards() == null) {
            throw new BadInput("afterwards", "Choose what becomes of your part.");
        }
        if (asking.afterwards() == Afterwards.JOINT && !agreed) {
            throw new BadInput(
                    "afterwards", "Services work together only with the person\u2019s consent.");
        }
        String why =
                TypedText.required(
                        "why", asking.why(), LONGEST, "Say why that service is the right one.");
        if (agreed && !parcels.of(found.id(), fields).mark().equals(asking.mark())) {
            throw new BadInput(
                    "why",
                    "Something has changed since this was shown. Read it again: below is what would"
                            + " cross now.");
        }
        if (store.isWaiting(found.id(), target.id())) {
            throw new BadInput("why", "This service has been asked already.");
        }
        sending.ask(
                found, target, new TransferAsked.Wish(asking.afterwards(), fields, why, override));
    }

    /** Before it is accepted, whoever asked may take it back: the other service sees it no more. */
    @Needs(Right.CASE_WORK)
    public void takeBack(String reference, long transferId, String why) {
        CaseAccess.Found found = cases.open(reference, "transfer taken back");
        cases.requireOwn(reference);
        CaseTransfer transfer = store.of(found.id(), transferId);
        String reason = TypedText.required("backWhy", why, LONGEST / 2, "Say why.");
        if (!transfer.isOpen() || transfer.caseId() != found.id()) {
            throw new BadInput("backWhy", "It has been answered meanwhile. Read the answer above.");
        }
        transfer.takenBack(reason, clock.instant());
        transfer.taskId().ifPresent(cases::taskEnds);
        recall.takeBack(transfer.referralId(), null);
        cases.happened(
                found.id(),
                CaseEvent.Kind.STATE,
                TransferSending.cut(
                        "Taken back: "
                                + organisations.serviceName(transfer.toServiceId())
                                + " is no longer asked"),
                reason,
                transfer.id());
    }

    private String override(String reference, Asking asking) {
        if (!cases.isManaged(reference)) {
            throw new BadInput(
                    "override",
                    "Their consent to this is not on record. Ask them, or ask a manager: only a"
                            + " manager decides to share without it, because somebody is in danger.");
        }
        return TypedText.required(
                "override",
                asking.override(),
                LONGEST,
                "Say which serious harm makes it necessary to share without consent, and to whom.");
    }
}
