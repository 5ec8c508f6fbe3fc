package org.waymark.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.reference.MaracFlag;

/**
 * The criteria of a referral to a MARAC, of which one is enough (SafeLives; the threshold of
 * escalation is the borough's).
 *
 * @param visible as many yes answers of DASH as the borough asks for
 * @param judgement a professional's judgement that the danger is high
 * @param escalation as many incidents or crimes as the borough asks for
 * @param repeated the same victim and alleged perpetrator were referred in the last 12 months
 * @param automatic something that is enough by itself in the borough
 */
public record MaracCriteria(
        boolean visible,
        boolean judgement,
        boolean escalation,
        boolean repeated,
        boolean automatic) {

    /**
     * What the criteria are worked out from.
     *
     * @param score yes answers of the newest DASH; null when there is none
     * @param judged does the worker judge the danger as high?
     * @param incidents within the borough's period; null when not known
     * @param crimes within the borough's period; null when not known
     * @param present what is there of what may be enough by itself
     * @param lastReferred when the same victim and alleged perpetrator were last referred; null for
     *     never
     */
    public record Facts(
            Integer score,
            boolean judged,
            Integer incidents,
            Integer crimes,
            Set<MaracRule.Automatic> present,
            LocalDate lastReferred) {}

    /** By the rule of a borough, on a day. */
    public static MaracCriteria of(Facts facts, MaracRule rule, LocalDate today) {
        return new MaracCriteria(
                facts.score() != null && facts.score() >= rule.highScore(),
                facts.judged(),
                reaches(facts.incidents(), rule.incidents())
                        || reaches(facts.crimes(), rule.crimes()),
                isRepeat(facts.lastReferred(), today),
                facts.present().stream().anyMatch(rule.automatic()::contains));
    }

    /** The later of two days, of which any may be null. */
    static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    /** Is a referral of this day within 12 months of the last one? */
    static boolean isRepeat(LocalDate lastReferred, LocalDate today) {
        return lastReferred != null && !today.isAfter(flaggedUntil(lastReferred));
    }

    /** The last day on which somebody who was referred carries the flag of a MARAC. */
    public static LocalDate flaggedUntil(LocalDate referred) {
        return MaracFlag.until(referred);
    }

    private static boolean reaches(Integer counted, Integer threshold) {
        return counted != null && threshold != null && counted >= threshold;
    }

    public boolean isAnyMet() {
        return visible || judgement || escalation || repeated || automatic;
    }

    /** Those that are met, in one line. */
    public String metWords() {
        return String.join(", ", met());
    }

    /** Those that are met, in words. */
    public List<String> met() {
        List<String> met = new ArrayList<>();
        add(met, visible, "Visible high risk");
        add(met, judgement, "Professional judgement");
        add(met, escalation, "Potential escalation");
        add(met, repeated, "Repeat within 12 months");
        add(met, automatic, "Taken by itself in this borough");
        return met;
    }

    private static void add(List<String> to, boolean holds, String words) {
        if (holds) {
            to.add(words);
        }
    }
}
