package org.waymark.outcome;

import java.time.LocalDate;

/** What the survey at the end of a case has to know of surveys that are asked in waves. */
public interface OtherSurveys {

    /** Does a wave ask about this case on this day, in place of the survey at its end? */
    boolean takesOver(long caseId, LocalDate day);

    /** Has a question about this case been written that has not left yet? */
    boolean isWaiting(long caseId);
}
