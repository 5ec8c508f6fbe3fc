package org.waymark.reporting;

import java.util.Arrays;
import java.util.Optional;
import org.waymark.outcome.MojOutcome;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.Selection;

/** What is watched over time and compared between boroughs and services. */
public enum VariationMeasure {
    RECEIVED("Referrals received", JourneyStep.RECEIVED, null),
    CONTACTED("Contacted, of those received", JourneyStep.CONTACTED, JourneyStep.RECEIVED),
    TOOK_UP("Took up the offer, of those contacted", JourneyStep.TOOK_UP, JourneyStep.CONTACTED),
    ENGAGED("Engaged, of those contacted", JourneyStep.ENGAGED, JourneyStep.CONTACTED),
    ENGAGED_OF_TOOK_UP(
            "Engaged, of those that took up the offer", JourneyStep.ENGAGED, JourneyStep.TOOK_UP),
    ANSWERED("Surveys answered, of those sent", null, null),
    SATISFIED("Satisfied, of those who answered", null, null),
    COPING("Coping better, of those measured at both ends", MojOutcome.COPING),
    HEALTH("Better health, of those measured at both ends", MojOutcome.HEALTH),
    EVERYDAY("Better everyday life, of those measured at both ends", MojOutcome.COPING_LIFE),
    SAFETY("Feeling safer, of those measured at both ends", MojOutcome.SAFETY),
    JUSTICE("Better with police and courts, of those measured at both ends", MojOutcome.JUSTICE);

    private final String label;
    private final JourneyStep part;
    private final JourneyStep base;
    private final MojOutcome outcome;

    VariationMeasure(String label, JourneyStep part, JourneyStep base) {
        this.label = label;
        this.part = part;
        this.base = base;
        this.outcome = null;
    }

    VariationMeasure(String label, MojOutcome outcome) {
        this.label = label;
        this.part = null;
        this.base = null;
        this.outcome = outcome;
    }

    /** By its code, or the one it had before; null when there is none. */
    public static VariationMeasure of(String code) {
        if ("SUPPORTED".equals(code)) {
            return ENGAGED_OF_TOOK_UP;
        }
        return Arrays.stream(values()).filter(m -> m.name().equals(code)).findFirst().orElse(null);
    }

    public String label() {
        return label;
    }

    /**
     * Is more of it better? Of a count of referrals neither is: more can be more crime, or more who
     * are reached.
     */
    public boolean isMoreBetter() {
        return !isCount();
    }

    /** The indicator whose target is the target of this; null where none counts the same. */
    String indicator() {
        return switch (this) {
            case ENGAGED -> "M7";
            case ANSWERED -> "M15R";
            case SATISFIED -> "M15";
            case HEALTH -> "M13-O1";
            case EVERYDAY -> "M13-O2";
            case SAFETY -> "M13-O3";
            case JUSTICE -> "M13-O4";
            default -> null;
        };
    }

    /** Is it a count, rather than a share of something? */
    public boolean isCount() {
        return this == RECEIVED;
    }

    /** What the base counts. */
    public CountLabel unit() {
        if (outcome != null) {
            return CountLabel.PAIRED_MEASUREMENTS;
        }
        return switch (this) {
            case ANSWERED -> CountLabel.SURVEYS_SENT;
            case SATISFIED -> CountLabel.SURVEYS_ANSWERED;
            default -> CountLabel.REFERRALS;
        };
    }

    /** Which referrals, cases or surveys belong to a quarter. */
    public String cohort() {
        if (outcome != null) {
            return "cases closed in the quarter";
        }
        return part == null ? "surveys sent in the quarter" : "referrals received in the quarter";
    }

    /** The count itself; hidden for a share. */
    PublishedCount count(PublishedQuarter quarter, Selection selection) {
        return isCount()
                ? quarter.journey().count(part.ordinal(), selection)
                : PublishedCount.hidden();
    }

    /** The share; of a count nothing. */
    Optional<Share> share(PublishedQuarter quarter, Selection selection) {
        if (outcome != null) {
            return Optional.of(OutcomeFigures.of(quarter.outcomes(outcome), selection).improved());
        }
        return switch (this) {
            case RECEIVED -> Optional.empty();
            case ANSWERED ->
                    Optional.of(
                            SatisfactionFigures.of(quarter.satisfaction(), selection).response());
            case SATISFIED ->
                    Optional.of(
                            SatisfactionFigures.of(quarter.satisfaction(), selection).satisfied());
            default ->
                    Optional.of(
                            Share.of(
                                    quarter.journey().count(part.ordinal(), selection),
                                    quarter.journey().count(base.ordinal(), selection)));
        };
    }

    /** Whether it is published this narrowly. */
    boolean publishes(PublishedQuarter quarter, Selection selection) {
        if (outcome != null) {
            return selection.chosen().size() <= 1;
        }
        return part == null
                ? quarter.satisfaction().publishes(selection)
                : quarter.journey().publishes(selection);
    }
}
