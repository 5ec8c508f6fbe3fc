package org.waymark.joint;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.waymark.casework.CaseClosed;
import org.waymark.casework.CaseEvent;
import org.waymark.casework.CaseHandover;
import org.waymark.commissioning.Organisations;
import org.waymark.privacy.consent.ConsentChanged;
import org.waymark.privacy.consent.PassingOn;
import org.waymark.reference.ReferenceData;
import org.waymark.referral.ReferralAccepted;
import org.waymark.referral.ReferralChanged;
import org.waymark.referral.ReferralRecall;
import org.waymark.referral.SharingConsent.Standing;
import org.waymark.shared.BadInput;

/**
 * What becomes of a transfer by what the other service decides and by what the person says, in the
 * transaction in which it happens.
 */
@ApplicationScoped
class TransferNews {

    /** Behind casework, which opens the case when it hears the same. */
    private static final int BEHIND_CASEWORK = 4000;

    private static final Set<String> NOT_TAKEN =
            Set.of("DECLINED", "RETURNED", "SUPPRESSED", "EXCLUDED", "WITHDRAWN");

    private static final String CLOSED = "One of the two services has closed its case";
    private static final String CONSENT = "The person no longer agrees to it";

    @Inject private TransferStore store;
    @Inject private CaseHandover handover;
    @Inject private ReferralRecall recall;
    @Inject private PassingOn register;
    @Inject private ReferenceData reference;
    @Inject private Organisations organisations;
    @Inject private Clock clock;

    /** The other service has taken the person on: our part ends, or both work together. */
    void accepted(@Observes @Priority(BEHIND_CASEWORK) ReferralAccepted news) {
        store.waiting(news.referralId()).ifPresent(this::accepted);
    }

    private void accepted(CaseTransfer transfer) {
        Long theirs = handover.caseOf(transfer.referralId()).orElse(null);
        transfer.accepted(theirs, clock.instant());
        transfer.taskId().ifPresent(task -> handover.taskEnds(task, null));
        String there = organisations.serviceName(transfer.toServiceId());
        handover.tell(transfer.caseId(), CaseEvent.Kind.STATE, "Accepted by " + there, null, there);
        if (transfer.afterwards() == Afterwards.CLOSE) {
            handover.endsAsTransferred(
                    transfer.caseId(), "Handed over to " + there + ", who accepted.", there);
        } else if (transfer.isJoint()) {
            handover.tell(
                    theirs,
                    CaseEvent.Kind.STATE,
                    "Works together with " + organisations.serviceName(transfer.fromServiceId()),
                    null,
                    there);
        }
    }

    /** The other service has not taken it on: it is a task for whoever works our case. */
    void decided(@Observes ReferralChanged news) {
        store.waiting(news.referralId()).ifPresent(this::decided);
    }

    private void decided(CaseTransfer transfer) {
        TransferStore.Stands stands = store.stands(transfer.referralId());
        if (!NOT_TAKEN.contains(stands.state())) {
            return;
        }
        String reason = reason(stands);
        String there = organisations.serviceName(transfer.toServiceId());
        transfer.refused(reason, clock.instant());
        transfer.taskId().ifPresent(task -> handover.taskEnds(task, null));
        handover.today(
                transfer.caseId(),
                "TRANSFER",
                TransferSending.cut("Not accepted by " + there + ": look for another way"),
                reason,
                there);
    }

    private String reason(TransferStore.Stands stands) {
        return switch (stands.state()) {
            case "DECLINED" -> reference.label("decline_reason", stands.reason());
            case "RETURNED" -> reference.label("return_reason", stands.reason());
            default -> "They could not take it on";
        };
    }

    /**
     * Who has asked another service stays accountable until that has answered: the case is not
     * closed before. With one of two cases joint work ends.
     *
     * @throws BadInput when an answer is still waited for
     */
    void closed(@Observes CaseClosed news) {
        for (CaseTransfer transfer : store.standing(news.caseId())) {
            if (transfer.isOpen()) {
                throw new BadInput(
                        "reason",
                        "Another service has been asked and has not answered: you stay accountable until"
                                + " then. Wait for the answer, or take the request back on the page Other"
                                + " services.");
            }
            String by =
                    organisations.serviceName(
                            transfer.otherService(transfer.otherCase(news.caseId())));
            transfer.jointWorkEnds(CLOSED, clock.instant());
            handover.today(
                    transfer.otherCase(news.caseId()),
                    "TRANSFER",
                    "Joint work has ended: agree with the person how it goes on",
                    CLOSED,
                    by);
        }
    }

    /**
     * The person has changed their mind about what one service tells the other. What is still
     * waiting is taken back, joint work ends, and neither sees anything of the other any more.
     */
    void consentChanged(@Observes ConsentChanged news) {
        for (CaseTransfer transfer :
                store.between(news.personId(), news.organisationId(), news.recipientId())) {
            boolean asks = news.organisationId() == transfer.fromOrganisationId();
            Standing standing =
                    register.granted(news.personId(), news.organisationId(), news.recipientId())
                            .standing();
            // Of the service that was asked only a plain no counts: it needs no consent to be seen
            // with its card, which the person agreed to where they agreed to working together.
            if (asks ? standing != Standing.AGREED : standing == Standing.REFUSED) {
                end(transfer, asks);
            }
        }
    }

    private void end(CaseTransfer transfer, boolean saidToOurs) {
        String by =
                organisations.serviceName(
                        saidToOurs ? transfer.fromServiceId() : transfer.toServiceId());
        if (transfer.isOpen()) {
            if (!saidToOurs) {
                return;
            }
            transfer.takenBack(CONSENT, clock.instant());
            transfer.taskId().ifPresent(task -> handover.taskEnds(task, null));
            recall.takeBack(transfer.referralId(), null);
            handover.tell(
                    transfer.caseId(), CaseEvent.Kind.STATE, "Transfer taken back", CONSENT, by);
            return;
        }
        transfer.jointWorkEnds(CONSENT, clock.instant());
        String title = "Joint work has ended";
        handover.tell(transfer.caseId(), CaseEvent.Kind.SAFETY, title, CONSENT, by);
        transfer.theirCaseId()
                .ifPresent(
                        theirs ->
                                handover.today(
                                        theirs,
                                        "TRANSFER",
                                        title + ": agree with them how it goes on",
                                        CONSENT,
                                        by));
    }
}
