package org.waymark.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.person.ProcessingLimitStore;
import org.waymark.reference.ReferenceData;
import org.waymark.referral.DispositionRules.Decision;
import org.waymark.referral.feed.ObjectionWriter;
import org.waymark.referral.feed.StandingQuery;
import org.waymark.referral.feed.StandingQuery.Standing;
import org.waymark.shared.BadInput;

/**
 * Decides what becomes of a referral: a service takes it on, another is the right one, it is held
 * until what is missing is there, it goes back to the sender, or no service can take it. The sender
 * is told the outcome and nothing else.
 */
@Stateless
@Guarded
public class Triage {

    @Inject private ReferralStore store;
    @Inject private ServiceClocks clocks;
    @Inject private MoveRecord moves;
    @Inject private Organisations organisations;
    @Inject private RoutingChoice routing;
    @Inject private StandingQuery standing;
    @Inject private PathwayGateQuery pathways;
    @Inject private ObjectionWriter objections;
    @Inject private ReferenceData reference;
    @Inject private ProcessingLimitStore limits;
    @Inject private EligibilityReader eligibility;
    @Inject private Acceptance acceptance;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * The proposed service takes the referral on; its case is opened in the same transaction. If
     * the person has objected to contact since it came, nobody takes it on and it is suppressed.
     *
     * @return how it stands now: accepted, or suppressed
     */
    @Needs(Right.REFERRAL_TRIAGE)
    public ReferralState accept(String wanted, Long teamId) {
        Referral referral = load(wanted, "accepted");
        if (referral.proposedServiceId() == null) {
            throw new BadInput("service", "Route it to a service first.");
        }
        checkTeam(referral.proposedServiceId(), teamId);
        eligibility.require("service", referral.proposedServiceId(), referral.id());
        if (referral.state().isOpen() && standing.isObjectedTo(referral.id())) {
            follow(
                    referral,
                    Decision.of(Disposition.SUPPRESSED, DispositionReason.OBJECTED_EARLIER));
            return referral.state();
        }
        pathways.check(referral);
        acceptance.accept(referral, teamId);
        return referral.state();
    }

    /** The services that may take the referral. */
    @Needs(value = Right.REFERRAL_TRIAGE, audited = false)
    public List<Service> targets(String wanted) {
        return routing.targets(load(wanted, "targets"));
    }

    /**
     * Another service is the right one.
     *
     * @param agreed the person has said that this organisation may have it
     * @param sharing how they said so; or why it goes to another organisation without consent on
     *     record, which a manager decides; may be null otherwise
     */
    @Needs(Right.REFERRAL_TRIAGE)
    public void route(String wanted, Long serviceId, String why, boolean agreed, String sharing) {
        Referral referral = load(wanted, "routed");
        limits.requireUse(referral.personId(), "serviceId");
        Service target = routing.check(referral, serviceId, agreed, sharing, current.get());
        eligibility.require("serviceId", target.id(), referral.id());
        required("why", why, "Say why that service is the right one.");
        String note = target.name() + ": " + why;
        if (agreed && routing.agreed(target, referral, current.get(), sharing)) {
            note += " They agreed to it: " + sharing;
        }
        boolean without = routing.needsReason(target, referral, current.get());
        routing.crossed(target, referral, current.get(), without ? sharing : null);
        if (without) {
            subject.referralOverride(
                    referral.id(), referral.personId(), "shared without consent", sharing);
            note += " Shared without consent on record: " + sharing;
        }
        ReferralState before = referral.state();
        referral.route(serviceId, why);
        moves.keep(referral, ReferralMove.ROUTE, before, null, note);
        store.moved(referral);
    }

    /** Nobody may make contact until it is released; the clocks rest. */
    @Needs(Right.REFERRAL_TRIAGE)
    public void hold(String wanted, String reason, String note) {
        Referral referral = load(wanted, "held");
        checkReason(ReferralMove.HOLD, reason);
        ReferralState before = referral.state();
        referral.hold(reason);
        clocks.pauseAll(referral.id(), reason);
        moves.keep(referral, ReferralMove.HOLD, before, reason, note);
    }

    /**
     * What it was held for is settled. Every rule is asked again: it stays held for the next
     * reason, goes back to the sender when there is no safe way to reach the person, or can be
     * worked.
     *
     * @param consentGiven true when the person has now given explicit consent
     * @return how it stands now
     * @throws BadInput when it is held for consent and consent was not given
     */
    @Needs(Right.REFERRAL_TRIAGE)
    public ReferralState release(String wanted, boolean consentGiven, String how) {
        Referral referral = load(wanted, "released");
        required("how", how, "Say how you know that it can go on.");
        String settled = referral.reason();
        if (DispositionReason.CONSENT_MISSING.name().equals(settled) && !consentGiven) {
            throw new BadInput(
                    "consentGiven",
                    "It is held because explicit consent is missing. Without consent it stays held.");
        }
        ReferralState before = referral.state();
        Standing now =
                standing.of(referral.id(), referral.source(), referral.receivedAt(), consentGiven);
        if (consentGiven) {
            referral.consented(clock.instant());
        }
        if (consentGiven && now.objected()) {
            objections.forget(List.of(referral.id()));
            subject.referralOverride(
                    referral.id(), referral.personId(), "objection lifted by later consent", how);
        }
        referral.release();
        if (now.proposal() != null) {
            referral.proposed(now.proposal().serviceId(), now.proposal().reason());
        }
        moves.keep(referral, ReferralMove.RELEASE, before, settled, how);
        DispositionRules.next(now.obstacles(), store.settled(referral.id()))
                .ifPresentOrElse(next -> follow(referral, next), () -> resume(referral));
        return referral.state();
    }

    private void follow(Referral referral, Decision next) {
        ReferralState before = referral.state();
        if (next.disposition() == Disposition.RETURNED) {
            resume(referral);
            referral.giveBack(next.reason(), clock.instant());
            clocks.stop(ServiceClock.Kind.TRIAGE, referral.id());
            moves.tell(
                    referral,
                    ReferralMove.RETURN,
                    before,
                    next.reason(),
                    null,
                    returned(next.reason()));
        } else if (next.disposition() == Disposition.SUPPRESSED) {
            referral.suppress(next.reason(), clock.instant());
            clocks.stopAll(referral.id());
            moves.keep(referral, ReferralMove.SUPPRESS, before, next.reason(), null);
            objections.removePerson(referral.id());
        } else {
            referral.hold(next.reason());
            moves.keep(referral, ReferralMove.HOLD, before, next.reason(), null);
        }
    }

    private void resume(Referral referral) {
        clocks.resumeAll(referral.id());
        clocks.due(ServiceClock.Kind.TRIAGE, referral.id()).ifPresent(referral::dueBy);
    }

    /** Back to the sender, who is told why. */
    @Needs(Right.REFERRAL_TRIAGE)
    public void giveBack(String wanted, String reason, String note) {
        Referral referral = load(wanted, "returned");
        checkReason(ReferralMove.RETURN, reason);
        ReferralState before = referral.state();
        referral.giveBack(reason, clock.instant());
        clocks.stop(ServiceClock.Kind.TRIAGE, referral.id());
        moves.tell(referral, ReferralMove.RETURN, before, reason, note, returned(reason));
    }

    /** No service takes it on; the sender is told why. */
    @Needs(Right.REFERRAL_TRIAGE)
    public void decline(String wanted, String reason, String note) {
        Referral referral = load(wanted, "declined");
        checkReason(ReferralMove.DECLINE, reason);
        ReferralState before = referral.state();
        referral.decline(reason, clock.instant());
        clocks.stopAll(referral.id());
        moves.tell(referral, ReferralMove.DECLINE, before, reason, note, "not accepted");
    }

    private String returned(String reason) {
        return "returned to you: " + reference.label("return_reason", reason).toLowerCase();
    }

    private void checkTeam(long serviceId, Long teamId) {
        Directory directory = organisations.directory();
        if (directory.service(serviceId).filter(Service::active).isEmpty()) {
            throw new BadInput("service", "That service is closed. Route it to another one.");
        }
        if (teamId != null
                && directory
                        .team(teamId)
                        .filter(team -> team.active() && team.serviceId() == serviceId)
                        .isEmpty()) {
            throw new BadInput("teamId", "Choose a team of the service that takes it on.");
        }
    }

    private Referral load(String wanted, String doing) {
        Referral referral = store.load(ReferralScope.of(current.get(), organisations), wanted);
        subject.referral(referral.id(), referral.personId(), doing);
        return referral;
    }

    private void checkReason(ReferralMove move, String reason) {
        if (reason == null || reference.codeLists().find(move.reasonList(), reason).isEmpty()) {
            throw new BadInput("reason", "Choose the reason.");
        }
    }

    private static void required(String field, String value, String otherwise) {
        if (value == null || value.isBlank()) {
            throw new BadInput(field, otherwise);
        }
    }
}
