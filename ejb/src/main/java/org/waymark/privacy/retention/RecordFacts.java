package org.waymark.privacy.retention;

import java.time.LocalDate;

/**
 * What decides how long one ended referral, with its case, is kept.
 *
 * @param caseId null when no case was opened
 * @param serviceId null when it never was with a service
 * @param organisationId who keeps it
 * @param endedOn when referral or case ended
 * @param lastContactOn the last thing on record with the person at this organisation, also in
 *     another case of theirs; not before {@code endedOn}
 * @param reached the person was spoken to or wrote back
 * @param engaged the person took up support
 * @param born date of birth, or the latest day it can have been by the age that was given; null
 *     when neither is known
 * @param receivedOn when the referral was received
 * @param highRisk its risk is high
 * @param restricted only named staff may know of it
 * @param complaintSettledOn when the last complaint of the person was settled; null for none
 * @param held a hold is in force, or somebody has asked for what is in it and was not answered yet
 * @param stillOpen the organisation has something open of the same person
 * @param asked the person asked for it to be destroyed, and two have agreed
 */
public record RecordFacts(
        long referralId,
        long personId,
        Long caseId,
        Long serviceId,
        long organisationId,
        LocalDate endedOn,
        LocalDate lastContactOn,
        boolean reached,
        boolean engaged,
        LocalDate born,
        LocalDate receivedOn,
        boolean highRisk,
        boolean restricted,
        LocalDate complaintSettledOn,
        boolean held,
        boolean stillOpen,
        boolean asked) {

    /** Nobody has asked for it to be destroyed. */
    RecordFacts(
            long referralId,
            long personId,
            Long caseId,
            Long serviceId,
            long organisationId,
            LocalDate endedOn,
            LocalDate lastContactOn,
            boolean reached,
            boolean engaged,
            LocalDate born,
            LocalDate receivedOn,
            boolean highRisk,
            boolean restricted,
            LocalDate complaintSettledOn,
            boolean held,
            boolean stillOpen) {
        this(
                referralId,
                personId,
                caseId,
                serviceId,
                organisationId,
                endedOn,
                lastContactOn,
                reached,
                engaged,
                born,
                receivedOn,
                highRisk,
                restricted,
                complaintSettledOn,
                held,
                stillOpen,
                false);
    }

    private static final int ADULT = 18;

    /** What makes the time run first of all. */
    Trigger main() {
        if (engaged) {
            return Trigger.SERVICE_USER;
        }
        return reached || caseId == null ? Trigger.NO_SERVICE : Trigger.NOT_REACHED;
    }

    LocalDate since(Trigger trigger) {
        return switch (trigger) {
            case NO_SERVICE, NOT_REACHED -> endedOn;
            case SERVICE_USER -> lastContactOn;
            case CHILD -> born.plusYears(ADULT);
            case COMPLAINT -> complaintSettledOn;
        };
    }

    /** Supported while under 18. */
    boolean wasChild() {
        return engaged && born != null && receivedOn.isBefore(born.plusYears(ADULT));
    }
}
