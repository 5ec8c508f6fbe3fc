package org.waymark.justice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

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
     * @param result the verdict or the sentence in words; null when it is neither, or was written
     *     before they were coded
     * @param reviewable may the victim ask for a review of it (Right 6)?
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
            String struckReason,
            String result,
            boolean reviewable) {

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

    /**
     * A special measure and how far it is.
     *
     * @param before how it stood before, newest first
     */
    public record MeasureRow(
            SpecialMeasure.Kind kind,
            SpecialMeasure.State state,
            LocalDate on,
            List<MeasureBefore> before) {

        /** Such as "before: Granted, 3 Apr 2026; Applied for at court, 2 Mar 2026". */
        public String history() {
            return before.isEmpty()
                    ? ""
                    : before.stream()
                            .map(each -> each.state().label() + ", " + inWords(each.on()))
                            .collect(Collectors.joining("; ", "before: ", ""));
        }
    }

    /** How a special measure stood from a day on. */
    public record MeasureBefore(SpecialMeasure.State state, LocalDate on) {}

    /** What a victim can ask for until a day. */
    public enum Matter {
        COMPENSATION("Criminal injuries compensation", 4, JusticeEvent.COMPENSATION_ASKED),
        REVIEW("Victims' Right to Review", 4, JusticeEvent.REVIEW_ASKED),
        LENIENT("Sentence that seems too lenient", 2, JusticeEvent.LENIENT_ASKED),
        DISCLOSURE("Clare's Law", 4, JusticeEvent.DISCLOSURE_ENDED);

        private final String label;
        private final int weeks;
        private final JusticeEvent end;

        Matter(String label, int weeks, JusticeEvent end) {
            this.label = label;
            this.weeks = weeks;
            this.end = end;
        }

        /** Whose last day counts no more once this has happened; empty when it ends none. */
        static Optional<Matter> endedBy(JusticeEvent event) {
            return Arrays.stream(values()).filter(matter -> matter.end == event).findFirst();
        }

        /** So long before it a reminder comes. */
        int weeks() {
            return weeks;
        }

        /** The same in a word: "two". */
        public String weeksInWords() {
            return weeks == 2 ? "two" : "four";
        }

        public String label() {
            return label;
        }
    }

    public record LastDay(Matter matter, LocalDate by, String why) {}

    /** How the victim personal statement stands, in words. */
    public String statement() {
        return newest(JusticeEvent.Stage.STATEMENT, "Not offered yet");
    }

    /** How restorative justice stands, in words. */
    public String restorative() {
        return newest(JusticeEvent.Stage.RESTORATIVE, "Not spoken about yet");
    }

    /** How criminal injuries compensation stands, in words. */
    public String compensation() {
        return newest(JusticeEvent.Stage.COMPENSATION, "Not asked for yet");
    }

    private String newest(JusticeEvent.Stage stage, String otherwise) {
        return steps.stream()
                .filter(step -> step.event().stage() == stage)
                .filter(step -> step.struckReason() == null)
                .findFirst()
                .map(
                        step ->
                                step.event().label()
                                        + ", "
                                        + inWords(step.happenedOn())
                                        + (step.detail() == null ? "" : ": " + step.detail()))
                .orElse(otherwise);
    }

    static String inWords(LocalDate day) {
        return DAY.format(day);
    }
}
