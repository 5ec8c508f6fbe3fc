package org.waymark.justice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * What is on record of one case about police and court, as its page shows it.
 *
 * @param steps what happened, newest first, what was struck out included
 * @param hearings those to come first, in their order, then those that are over
 * @param lastDays until when they can ask for what
 */
public record JusticeFile(
        Facts facts,
        List<Step> steps,
        List<HearingRow> hearings,
        List<MeasureRow> measures,
        List<LastDay> lastDays) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /**
     * What the dates are counted from.
     *
     * @param crime the first day of the crime; null when unknown
     * @param born null when unknown
     * @param enhanced has the victim enhanced rights?
     * @param code the version of the Victims' Code by which the police are measured; null for none
     * @param outcome the police outcome type that the sender gave; null for none
     */
    public record Facts(
            LocalDate crime,
            LocalDate reported,
            LocalDate born,
            boolean enhanced,
            String code,
            String outcome) {}

    /**
     * Something that happened.
     *
     * @param tellBy the last day for telling the victim; null when the Code sets none
     * @param toldOn null when nobody has told them, as far as is known
     * @param struckReason why it was struck out as an error; null when it stands
     */
    public record Step(
            long id,
            JusticeEvent event,
            LocalDate happenedOn,
            LocalDate knownOn,
            String detail,
            LocalDate tellBy,
            LocalDate toldOn,
            String by,
            String struckReason) {

        /** In time, late, or neither yet. */
        public String telling(LocalDate today) {
            if (struckReason != null) {
                return "Struck out: " + struckReason;
            }
            if (toldOn != null) {
                boolean late = tellBy != null && toldOn.isAfter(tellBy);
                return "Told on " + inWords(toldOn) + (late ? ", too late" : "");
            }
            if (tellBy == null) {
                return "";
            }
            return (today.isAfter(tellBy) ? "Should have been told by " : "To be told by ")
                    + inWords(tellBy);
        }

        public boolean isWaiting() {
            return struckReason == null && toldOn == null && tellBy != null;
        }
    }

    /** A hearing as listed now. */
    public record HearingRow(
            long id,
            Hearing.Kind kind,
            Instant at,
            String court,
            Hearing.State state,
            String outcome,
            int version) {}

    /** A special measure and how far it is. */
    public record MeasureRow(SpecialMeasure.Kind kind, SpecialMeasure.State state, LocalDate on) {}

    /** What a victim can ask for until a day. */
    public enum Matter {
        COMPENSATION("Criminal injuries compensation"),
        REVIEW("Victims' Right to Review"),
        DISCLOSURE("Clare's Law");

        private final String label;

        Matter(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public record LastDay(Matter matter, LocalDate by, String why) {}

    /** How the victim personal statement stands, in words. */
    public String statement() {
        return steps.stream()
                .filter(step -> step.event().stage() == JusticeEvent.Stage.STATEMENT)
                .filter(step -> step.struckReason() == null)
                .findFirst()
                .map(step -> step.event().label() + ", " + inWords(step.happenedOn()))
                .orElse("Not offered yet");
    }

    static String inWords(LocalDate day) {
        return DAY.format(day);
    }
}
