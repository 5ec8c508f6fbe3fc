package org.waymark.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A meeting was moved to another day, or cancelled for another meeting of the borough.
 *
 * @param areaCode the borough
 * @param from the day it stood on before
 * @param to its new day, or that of the meeting that takes its list
 * @param cancelled did another meeting take its list?
 * @param by name of whoever did it
 * @param toTell codes of agencies without an account here that are still to be told
 */
public record MeetingChange(
        long id,
        String areaCode,
        LocalDate from,
        LocalDate to,
        boolean cancelled,
        String reason,
        String by,
        Instant at,
        List<String> toTell) {

    /** The same with these agencies alone: of a case that is hidden its agency is, too. */
    MeetingChange within(Set<String> agencies) {
        return new MeetingChange(
                id,
                areaCode,
                from,
                to,
                cancelled,
                reason,
                by,
                at,
                toTell.stream().filter(agencies::contains).toList());
    }
}
