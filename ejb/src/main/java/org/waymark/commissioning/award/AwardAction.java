package org.waymark.commissioning.award;

import java.time.LocalDate;

/**
 * Something that has to be put right about a contract or grant.
 *
 * @param quarter whose return it came from; null when it came otherwise
 * @param service the name of the service it is about; null where it is about the whole contract
 * @param owner the organisation or role that does it
 * @param doneOn null while it is open
 * @param doneWords what was done; null while it is open
 */
public record AwardAction(
        long id,
        String quarter,
        String service,
        String what,
        String owner,
        LocalDate dueOn,
        LocalDate doneOn,
        String doneWords) {

    public boolean isOpen() {
        return doneOn == null;
    }

    /** How it stands, in words. */
    public String says(LocalDate today) {
        if (isOpen()) {
            return dueOn.isBefore(today) ? "Overdue" : "Open";
        }
        return doneOn.isAfter(dueOn) ? "Done, late" : "Done";
    }
}
