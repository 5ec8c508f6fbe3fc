package org.waymark.privacy.retention;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One version of a rule: how long records of one kind are kept.
 *
 * @param organisationId null: for all
 * @param serviceId null: for all services of the organisation
 * @param action what is done once the time is over
 * @param from first day in force
 * @param until first day in force no longer; null while it is
 */
public record RetentionRule(
        long id,
        Trigger trigger,
        Long organisationId,
        Long serviceId,
        KeepFor keep,
        Action action,
        LocalDate from,
        LocalDate until) {

    /** What is done once the time is over, after people have approved it. */
    public enum Action {
        DESTROY("Destroyed once approved"),
        LOOK_TWICE("Destroyed once two people have approved");

        private final String label;

        Action(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    boolean covers(long organisation, Long service) {
        return serviceId != null
                ? serviceId.equals(service)
                : organisationId == null || organisationId == organisation;
    }

    /** The narrower of two rules counts. */
    int narrowness() {
        return serviceId != null ? 2 : organisationId != null ? 1 : 0;
    }

    /** Is it a version of the rule for this service, or else for this organisation? */
    boolean isFor(Long organisation, Long service) {
        return Objects.equals(serviceId, service)
                && (service != null || Objects.equals(organisationId, organisation));
    }

    /** "Supported: 6 years from the last contact". */
    public String inWords() {
        return trigger.label() + ": " + keep.inWords() + " " + trigger.since();
    }
}
