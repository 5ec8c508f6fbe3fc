package org.waymark.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who acts: an account or a REST client with its rights and its scope. A list or a case is never
 * read without one.
 *
 * @param id account or client id
 * @param username what is signed in with
 * @param name as shown to others
 * @param organisationId the provider, force or partner the actor belongs to
 * @param grants roles with their scope
 * @param clientScopes rights of a REST client; empty for people
 * @param mustChangePassword signed in with a password that somebody else knows: has no right but to
 *     replace it
 * @param mustSetUpSecondFactor has a role that needs a second factor and none yet: has no right but
 *     to set one up
 */
public record Actor(
        long id,
        String username,
        String name,
        long organisationId,
        List<Grant> grants,
        Set<Right> clientScopes,
        boolean mustChangePassword,
        boolean mustSetUpSecondFactor) {

    /** Somebody who needs no second factor, or has one. */
    public Actor(
            long id,
            String username,
            String name,
            long organisationId,
            List<Grant> grants,
            Set<Right> clientScopes,
            boolean mustChangePassword) {
        this(id, username, name, organisationId, grants, clientScopes, mustChangePassword, false);
    }

    /** Somebody whose password is their own, or a client. */
    public Actor(
            long id,
            String username,
            String name,
            long organisationId,
            List<Grant> grants,
            Set<Right> clientScopes) {
        this(id, username, name, organisationId, grants, clientScopes, false, false);
    }

    /**
     * One role within one scope.
     *
     * @param serviceId null: every service of the organisation
     * @param teamId null: every team of the service
     */
    public record Grant(Role role, Long serviceId, Long teamId) {}

    public boolean isClient() {
        return !clientScopes.isEmpty();
    }

    public boolean may(Right right) {
        return right == Right.SIGNED_IN || rights().contains(right);
    }

    public boolean hasRole(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    public Set<Right> rights() {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        grants.forEach(grant -> rights.addAll(grant.role().rights()));
        rights.addAll(clientScopes);
        return rights;
    }

    /** The grants that carry this right: their scopes are what a query may read. */
    public List<Grant> grantsOf(Right right) {
        return grants.stream().filter(grant -> grant.role().rights().contains(right)).toList();
    }
}
