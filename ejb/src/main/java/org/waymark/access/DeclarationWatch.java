package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells those who watch that somebody is no longer kept from a person by what they said. */
@ApplicationScoped
public class DeclarationWatch {

    @Inject private AccessChangeStore changes;
    @Inject private AccountStore accounts;
    @Inject private CurrentActor current;

    /** The actor has taken back what kept them from somebody. */
    public void tookBack() {
        changes.tookBack(accounts.account(current.get().id()));
    }
}
