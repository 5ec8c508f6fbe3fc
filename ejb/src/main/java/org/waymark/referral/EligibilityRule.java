package org.waymark.referral;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.reference.Conditions;
import org.waymark.reference.Situation;
import org.waymark.reference.Validity;

/**
 * One dated rule about whom a pathway may see.
 *
 * @param topic rules of different topics (age, time) are asked one by one: all must let them in
 * @param order within its topic; the first rule whose conditions hold decides
 * @param words what to do instead, in plain words; null for a rule that lets in
 * @param instead the pathway that can help; null when none is named
 */
record EligibilityRule(
        String topic,
        int order,
        boolean allows,
        Conditions when,
        String words,
        String instead,
        Validity validity) {

    /**
     * What keeps somebody from this pathway.
     *
     * @param instead the pathway that can help, or null
     */
    record Refused(String words, String instead) {}

    /** Empty when nothing speaks against it, also when there is no rule. */
    static Optional<Refused> judge(
            List<EligibilityRule> rules, Situation situation, LocalDate day) {
        Map<String, List<EligibilityRule>> topics =
                rules.stream()
                        .filter(rule -> rule.validity().includes(day))
                        .sorted(Comparator.comparingInt(EligibilityRule::order))
                        .collect(Collectors.groupingBy(EligibilityRule::topic));
        return topics.keySet().stream()
                .sorted()
                .flatMap(
                        topic ->
                                topics.get(topic).stream()
                                        .filter(rule -> rule.when().hold(situation))
                                        .findFirst()
                                        .stream())
                .filter(rule -> !rule.allows())
                .findFirst()
                .map(rule -> new Refused(rule.words(), rule.instead()));
    }
}
