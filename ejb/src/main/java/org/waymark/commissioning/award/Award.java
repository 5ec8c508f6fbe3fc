package org.waymark.commissioning.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A contract or grant with its money.
 *
 * @param serviceId the service it pays for; null for a grant
 * @param valuePence the value it began with; null when not stated
 * @param lastDay the last day it began with; {@link #endsOn} says the one that counts
 */
public record Award(
        long id,
        AwardKind kind,
        Long serviceId,
        String reference,
        String title,
        String holder,
        String fund,
        String programme,
        String decisionReference,
        Long valuePence,
        LocalDate firstDay,
        LocalDate lastDay,
        List<Variation> variations,
        List<Spent> profile,
        List<Payment> payments,
        List<Lot> lots,
        List<Partner> partners) {

    public Award {
        variations = List.copyOf(variations);
        profile = List.copyOf(profile);
        payments = List.copyOf(payments);
        lots = List.copyOf(lots);
        partners = List.copyOf(partners);
    }

    /** More or less money, another end, or both. */
    public record Variation(
            LocalDate agreedOn,
            long changePence,
            LocalDate lastDay,
            String reason,
            String decisionReference) {}

    /** A quarter of the profile: what is planned, and what was paid for it. */
    public record Spent(String quarter, String label, long plannedPence, long paidPence) {

        /** What was paid less what was planned. */
        public long differencePence() {
            return paidPence - plannedPence;
        }
    }

    /** One payment, or what puts one right. */
    public record Payment(String quarter, String label, long paidPence, String note, Instant at) {}

    /**
     * Some kinds of crime in some areas, by the codes of their lists; none stands for all.
     *
     * @param crimeGroups of the list of crime groups
     * @param areas boroughs, or the City
     */
    public record Lot(long id, String name, List<String> crimeGroups, List<String> areas) {

        public Lot {
            crimeGroups = List.copyOf(crimeGroups);
            areas = List.copyOf(areas);
        }
    }

    /**
     * Who holds it together.
     *
     * @param leftOn its last day; null while it is there
     */
    public record Partner(long id, String name, PartnerPart part, LocalDate leftOn) {}

    /** What it is worth now; null when its value was not stated. */
    public Long nowPence() {
        return valuePence == null
                ? null
                : valuePence + variations.stream().mapToLong(Variation::changePence).sum();
    }

    /** The last day, as the newest variation says. */
    public LocalDate endsOn() {
        return variations.isEmpty() ? lastDay : variations.get(variations.size() - 1).lastDay();
    }

    /** Paid to date. */
    public long paidPence() {
        return profile.stream().mapToLong(Spent::paidPence).sum();
    }

    /** Planned for all of its quarters together. */
    public long plannedPence() {
        return profile.stream().mapToLong(Spent::plannedPence).sum();
    }

    /** Planned until the end of a quarter, by its code. */
    public long plannedUntil(String quarter) {
        return profile.stream()
                .filter(each -> each.quarter().compareTo(quarter) <= 0)
                .mapToLong(Spent::plannedPence)
                .sum();
    }
}
