package org.waymark.shared;

/** The actor's roles do not give this right. Shown as "You cannot do this", answered with 403. */
public class NotAllowed extends Refusal {

    public NotAllowed(String message) {
        super(message);
    }
}
