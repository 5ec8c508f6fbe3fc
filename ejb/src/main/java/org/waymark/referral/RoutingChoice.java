package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.access.Actor;
import org.waymark.access.Right;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Routing;
import org.waymark.commissioning.Service;
import org.waymark.reference.Offence;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;

/**
 * Where a person may send a referral: to an open service with a contract for it, and to another
 * organisation only with the person's consent on record, or with a reason why it is right to share
 * without.
 */
@ApplicationScoped
class RoutingChoice {

    @Inject private Organisations organisations;
    @Inject private ReferenceData reference;
    @Inject private SharingConsent register;
    @Inject private Clock clock;

    /** The services that may take it, by name. */
    List<Service> targets(Referral referral) {
        Directory directory = organisations.directory();
        return directory.services().stream()
                .filter(service -> mayTake(service.id(), referral, directory))
                .filter(service -> staysWhereItIs(service, referral, directory))
                .toList();
    }

    /**
     * Checks a choice. Without consent only a manager of the service that has the referral shares
     * it: who decides that is the authoriser, and answers for it.
     *
     * @param agreed the person has said that this organisation may have it
     * @param sharing how they said so, or why it is shared without
     * @return the service
     * @throws BadInput when the service may not take it, or nothing allows to share it
     */
    Service check(Referral referral, Long serviceId, boolean agreed, String sharing, Actor by) {
        Directory directory = organisations.directory();
        Service target =
                serviceId == null
                        ? null
                        : directory
                                .service(serviceId)
                                .filter(each -> mayTake(each.id(), referral, directory))
                                .filter(each -> staysWhereItIs(each, referral, directory))
                                .orElse(null);
        if (target == null) {
            throw new BadInput(
                    "service", "Choose a service that is open and has a contract for this.");
        }
        if (!needsReason(target, referral, by)) {
            return target;
        }
        boolean said = sharing != null && !sharing.isBlank();
        if (agreed && !said) {
            throw new BadInput("sharing", "Say how and when they said so.");
        }
        if (!agreed && !manages(referral, by)) {
            throw new BadInput(
                    "sharing",
                    (standing(target, referral, by) == SharingConsent.Standing.REFUSED
                                    ? "The person has said no to this organisation."
                                    : "This goes to another organisation and the person's consent is"
                                            + " not on record. Ask them, and say here that they agreed.")
                            + " Only a manager of the service can decide to share it without, because"
                            + " somebody is in danger: hold it, and ask one.");
        }
        if (!said) {
            throw new BadInput(
                    "sharing",
                    "This goes to another organisation and the person's consent is not on record."
                            + " Say why it is right to share it all the same.");
        }
        return target;
    }

    /** Does the actor manage the service that has the referral, and not only another one? */
    private boolean manages(Referral referral, Actor by) {
        Long at =
                referral.proposedServiceId() != null
                        ? referral.proposedServiceId()
                        : organisations.intakeService().orElse(null);
        return at != null
                && by.grantsOf(Right.CASE_MANAGE).stream()
                        .anyMatch(
                                grant ->
                                        grant.teamId() == null
                                                && (grant.serviceId() == null
                                                        ? isOwn(at, by)
                                                        : at.equals(grant.serviceId())));
    }

    private boolean isOwn(long serviceId, Actor by) {
        return organisations.directory().servicesOf(by.organisationId()).stream()
                .anyMatch(service -> service.id() == serviceId);
    }

    /** Does it leave the organisation? */
    boolean crosses(Service target, Actor by) {
        return target.organisationId() != by.organisationId();
    }

    /**
     * Does it leave the organisation without consent on record? What the person said about this
     * organisation goes before what they said to being referred at all.
     */
    boolean needsReason(Service target, Referral referral, Actor by) {
        return crosses(target, by)
                && switch (standing(target, referral, by)) {
                    case AGREED -> false;
                    case NOT_ON_RECORD -> !isExplicit(referral);
                    case REFUSED, OVERRIDDEN -> true;
                };
    }

    /**
     * They agreed to this organisation: that is on record from now on.
     *
     * @return false when nothing had to be asked
     */
    boolean agreed(Service target, Referral referral, Actor by, String how) {
        if (!needsReason(target, referral, by)) {
            return false;
        }
        register.agreed(referral.personId(), by.organisationId(), target.organisationId(), how);
        return true;
    }

    private SharingConsent.Standing standing(Service target, Referral referral, Actor by) {
        return register.standing(referral.personId(), by.organisationId(), target.organisationId());
    }

    /** It crosses: that, and on what ground, is on record. */
    void crossed(Service target, Referral referral, Actor by, String reason) {
        if (crosses(target, by)) {
            boolean onReferral =
                    reason == null
                            && standing(target, referral, by) != SharingConsent.Standing.AGREED;
            register.shared(
                    referral.id(),
                    referral.personId(),
                    by.organisationId(),
                    target.organisationId(),
                    reason,
                    onReferral);
        }
    }

    /**
     * What another service passed on with the person's consent to this organisation alone does not
     * go further: whoever sent it looks for another one.
     */
    private static boolean staysWhereItIs(Service target, Referral referral, Directory directory) {
        return !referral.isPassedOn()
                || directory
                        .service(referral.proposedServiceId())
                        .map(Service::organisationId)
                        .filter(own -> own == target.organisationId())
                        .isPresent();
    }

    private static boolean isExplicit(Referral referral) {
        return Consent.EXPLICIT.name().equals(referral.consent());
    }

    private boolean mayTake(long service, Referral referral, Directory directory) {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        Set<String> groups = new HashSet<>(Set.of(referral.crimeGroup()));
        reference
                .snapshot()
                .offences()
                .find(referral.offenceCode(), today)
                .map(Offence::crimeGroup)
                .ifPresent(groups::add);
        return Routing.mayTakeByHand(service, referral.residenceArea(), groups, today, directory);
    }
}
