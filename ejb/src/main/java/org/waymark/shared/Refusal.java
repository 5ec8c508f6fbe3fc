package org.waymark.shared;

import jakarta.ejb.ApplicationException;

/**
 * Waymark says no, and why, in words the reader can act on. The transaction is rolled back; nothing
 * half-done stays. The message never names a person, a service or a crime.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class Refusal extends RuntimeException {

    protected Refusal(String message) {
        super(message);
    }
}
