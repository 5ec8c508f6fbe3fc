package org.waymark.notification;

import java.util.Optional;

/** Asked just before a text leaves that is to reach somebody for the first time. */
public interface TextGate {

    /**
     * The number, opened only now.
     *
     * @param recipient what names a contact point
     * @return empty when the contact point cannot be opened now: it waits
     */
    Optional<String> number(long caseId, String recipient);

    /** May it still leave? What may not is never sent. */
    boolean mayText(long caseId, String number);
}
