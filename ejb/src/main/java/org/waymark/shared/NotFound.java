package org.waymark.shared;

/**
 * There is no such thing within the actor's scope. Deliberately the same whether it does not exist
 * or belongs to somebody else, so that the answer tells nothing. Answered with 404.
 */
public class NotFound extends Refusal {

    public NotFound() {
        super("We cannot find this, or you do not have access to it.");
    }
}
