package org.waymark.safety;

import java.time.LocalDate;
import java.util.List;

/**
 * An application under Clare's Law (Domestic Violence Disclosure Scheme): its days and whether
 * there was a disclosure. What police said is kept nowhere.
 *
 * @param toAsk right to ask; otherwise right to know, where police come by themselves
 * @param checkedOn when police made the first check; null before
 * @param metOn when police met the person; null before
 * @param answeredOn null while it goes on
 * @param outcome null while it goes on
 * @param tasks those that wait for police, by what they wait for
 * @param clocks the times that the guidance gives police
 */
public record Disclosure(
        long id,
        boolean toAsk,
        LocalDate appliedOn,
        LocalDate checkedOn,
        LocalDate metOn,
        LocalDate answeredOn,
        Outcome outcome,
        Tasks tasks,
        List<DisclosureClock> clocks,
        int version) {

    /** Ids of the tasks; null for none. */
    record Tasks(Long check, Long meeting, Long answer) {}

    /** How it ended. */
    public enum Outcome {
        MADE("A disclosure was made"),
        NONE("No disclosure was made"),
        WITHDRAWN("The application was withdrawn");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What police did by now, as the form says it. */
    public record Form(
            LocalDate checkedOn, LocalDate metOn, LocalDate answeredOn, Outcome outcome) {}

    public boolean isOpen() {
        return outcome == null;
    }
}
