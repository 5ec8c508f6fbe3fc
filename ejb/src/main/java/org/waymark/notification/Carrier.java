package org.waymark.notification;

/** Takes messages of one channel out of the house. */
interface Carrier {

    /** The channel of the outbox it carries. */
    String channel();

    /** Has the operator said where to? While not, its messages wait. */
    boolean isConfigured();

    /**
     * Hands one over.
     *
     * @param to an address or number, as it stands on record
     * @throws UndeliverableException when it was not taken; it is tried again later
     */
    void send(Message message, String to) throws UndeliverableException;
}
