package org.waymark.notification;

/** Asked just before a reminder leaves: is it still about something, and still safe? */
public interface ReminderGate {

    /**
     * May it still leave?
     *
     * @param caseId the case it is about
     * @param recipient where it would go
     */
    boolean mayRemind(long caseId, String recipient);
}
