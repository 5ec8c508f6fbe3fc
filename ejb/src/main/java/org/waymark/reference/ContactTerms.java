package org.waymark.reference;

/**
 * How hard a service tries before it may say that it could not reach somebody.
 *
 * @param attempts at least so many attempts
 * @param workingDays spread over at least so many working days
 * @param distinctDays on at least so many days
 * @param distinctTimes at least so many times of day
 * @param channels by at least so many channels, of those marked safe
 */
public record ContactTerms(
        int attempts, int workingDays, int distinctDays, int distinctTimes, int channels) {

    /** One dated row; without a contract it is the default of all. */
    record Dated(Long contractId, ContactTerms terms, Validity validity) {}
}
