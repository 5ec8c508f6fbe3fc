package org.waymark.notification;

/**
 * A message could not be handed over. The text is of the mail server and is kept with the message,
 * not logged.
 */
class UndeliverableException extends Exception {

    UndeliverableException(Exception cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }
}
