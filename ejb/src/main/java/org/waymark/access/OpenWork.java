package org.waymark.access;

import org.waymark.shared.BadInput;

/** How many open cases and tasks somebody has, which a leaver or mover hands over first. */
public record OpenWork(long cases, long tasks) {

    public boolean isAny() {
        return cases + tasks > 0;
    }

    /** Such as "3 open cases and 1 open task". */
    public String words() {
        String both = cases > 0 && tasks > 0 ? " and " : "";
        return count(cases, "open case") + both + count(tasks, "open task");
    }

    /**
     * @throws BadInput under this field when there is any
     */
    void refuse(String field) {
        if (isAny()) {
            throw new BadInput(
                    field,
                    "This person still has "
                            + words()
                            + ". Their manager has to hand them over first, on the page Morning.");
        }
    }

    private static String count(long number, String what) {
        return number == 0 ? "" : number + " " + what + (number == 1 ? "" : "s");
    }
}
