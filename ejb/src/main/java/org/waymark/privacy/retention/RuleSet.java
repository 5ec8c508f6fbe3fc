package org.waymark.privacy.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rules in force on one day: for each record the narrowest that covers it counts. */
public final class RuleSet {

    private final List<RetentionRule> rules;

    RuleSet(List<RetentionRule> all, LocalDate day) {
        this.rules = all.stream().filter(rule -> rule.isInForce(day)).toList();
    }

    /** The rule for a record of a service; empty when nothing says that it is ever due. */
    Optional<RetentionRule> of(Trigger trigger, long organisation, Long service) {
        return rules.stream()
                .filter(rule -> rule.trigger() == trigger && rule.covers(organisation, service))
                .max(Comparator.comparingInt(RetentionRule::narrowness));
    }

    /**
     * Records that are kept since a later day cannot be due: the shortest period of these triggers
     * decides.
     */
    LocalDate latestStart(LocalDate today, Trigger... triggers) {
        return rules.stream()
                .filter(rule -> List.of(triggers).contains(rule.trigger()))
                .map(rule -> rule.keep().before(today))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }
}
