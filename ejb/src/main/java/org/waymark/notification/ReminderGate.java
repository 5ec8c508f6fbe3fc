package org.waymark.notification;

import java.util.Optional;

/** Asked just before a reminder leaves: is it still about something, and still safe? */
public interface ReminderGate {

    /**
     * Where it goes: to a restricted person by a contact point that is opened only now.
     *
     * @param recipient an address, or what names a contact point
     * @return empty when the contact point cannot be opened now: it waits
     */
    Optional<String> destination(long caseId, String recipient);

    /**
     * May it still leave?
     *
     * @param caseId the case it is about
     * @param recipient where it would go
     */
    boolean mayRemind(long caseId, String recipient);
}
