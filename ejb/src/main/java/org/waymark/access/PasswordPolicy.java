package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether an account may sign in with a password of Waymark, where there is a provider. */
@ApplicationScoped
class PasswordPolicy {

    @Inject private ProviderFile provider;
    @Inject private ProviderStore store;
    @Inject private AccountStore accounts;

    boolean allowed(long accountId) {
        return switch (provider.passwords()) {
            case EVERYBODY -> true;
            case NOT_BOUND -> store.bound(accountId).isEmpty();
            case ADMINISTRATORS -> accounts.roles(accountId).contains(Role.ADMINISTRATOR);
        };
    }
}
