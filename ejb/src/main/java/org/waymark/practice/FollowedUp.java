package org.waymark.practice;

import java.time.LocalDate;

/**
 * What is to be done after advice or a training, and what came of it. It names nobody.
 *
 * @param subject reference of the advice, or id of the training
 * @param whom organisation that asked, or topic of the training
 * @param what is to be done
 * @param doneOn null while it is to be done
 */
public record FollowedUp(
        long id,
        Kind kind,
        String subject,
        String whom,
        LocalDate dueOn,
        String what,
        String by,
        LocalDate doneOn,
        String outcome) {

    /** After what. */
    public enum Kind {
        ADVICE,
        TRAINING
    }

    public boolean isDone() {
        return doneOn != null;
    }
}
