package org.waymark.notification;

import java.util.Optional;

/**
 * Asked just before a message leaves, by whoever knows why it was written: what was safe when it
 * was written may no longer be.
 */
public interface MessageGate {

    /**
     * May it still leave? What may not is never sent.
     *
     * @param caseId the case it is about; null for a receipt
     * @param recipient where it would go
     */
    boolean mayLeave(Message.Kind kind, Long caseId, String recipient);

    /**
     * Where it really goes, for one that names something else than an address, as messages to
     * restricted people do; empty while that cannot be found out: then it waits.
     */
    default Optional<String> destination(Message.Kind kind, Long caseId, String recipient) {
        return Optional.of(recipient);
    }
}
