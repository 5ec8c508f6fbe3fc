package org.waymark.privacy.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When a record is due, and by which rule.
 *
 * @param on the first day on which it may be destroyed
 * @param rule the rule that keeps it longest
 * @param lookTwice why two people have to decide; null when one is enough
 */
public record Due(LocalDate on, RetentionRule rule, String lookTwice) {

    /**
     * The day from which a record is due. Of all rules that apply the one that keeps it longest
     * counts, unless the person asked for it and two have agreed: then it is due since it ended.
     * Without a rule for it a record is kept; what is held, or whose person has something open, is
     * not due at all.
     */
    static Optional<Due> of(RecordFacts facts, RuleSet rules) {
        if (facts.held() || facts.stillOpen()) {
            return Optional.empty();
        }
        Optional<RetentionRule> main = rule(facts.main(), facts, rules);
        if (main.isEmpty()) {
            return Optional.empty();
        }
        RetentionRule longest = main.get();
        if (facts.asked()) {
            return Optional.of(new Due(facts.endedOn(), longest, lookTwice(facts, longest)));
        }
        LocalDate on = longest.keep().after(facts.since(facts.main()));
        for (Trigger trigger : extending(facts)) {
            Optional<RetentionRule> rule = rule(trigger, facts, rules);
            if (rule.isPresent()) {
                LocalDate until = rule.get().keep().after(facts.since(trigger));
                if (until.isAfter(on)) {
                    on = until;
                    longest = rule.get();
                }
            }
        }
        return Optional.of(new Due(on, longest, lookTwice(facts, longest)));
    }

    boolean isOver(LocalDate today) {
        return !today.isBefore(on);
    }

    private static List<Trigger> extending(RecordFacts facts) {
        List<Trigger> extending = new ArrayList<>();
        if (facts.wasChild()) {
            extending.add(Trigger.CHILD);
        }
        if (facts.complaintSettledOn() != null) {
            extending.add(Trigger.COMPLAINT);
        }
        return extending;
    }

    private static String lookTwice(RecordFacts facts, RetentionRule rule) {
        List<String> why = new ArrayList<>();
        if (facts.highRisk()) {
            why.add("high risk");
        }
        if (facts.restricted()) {
            why.add("restricted");
        }
        if (facts.engaged() && facts.born() == null) {
            why.add("age not known");
        }
        if (facts.wasChild()) {
            why.add("a child when referred");
        }
        if (rule.action() == RetentionRule.Action.LOOK_TWICE && why.isEmpty()) {
            why.add("the rule asks for it");
        }
        return why.isEmpty() ? null : String.join(", ", why);
    }

    private static Optional<RetentionRule> rule(Trigger trigger, RecordFacts facts, RuleSet rules) {
        return rules.of(trigger, facts.organisationId(), facts.serviceId());
    }
}
