package org.waymark.notification;

/**
 * A message has left, or never will; told in the transaction that writes it.
 *
 * @param caseId the case it is about; null for a receipt
 */
public record MessageSettled(Message.Kind kind, Long caseId, boolean sent) {}
