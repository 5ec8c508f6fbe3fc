package org.waymark.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * A machine of a force, a partner or the operator that calls the REST interface with its own
 * secret.
 */
@Entity
@Table(name = "api_client")
public class ApiClient {

    @Id private long id;

    @Column(name = "client_id")
    private String clientId;

    @Column(name = "name")
    private String name;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "scopes")
    private String scopes;

    @Column(name = "active")
    private boolean active;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version private int version;

    protected ApiClient() {}

    boolean isActive() {
        return active;
    }

    public boolean mayTry(Instant now) {
        return active && LockOut.isOver(lockedUntil, now);
    }

    public void failed(Instant now) {
        failedAttempts++;
        lockedUntil = LockOut.after(failedAttempts, now);
    }

    public void succeeded() {
        if (failedAttempts > 0) {
            failedAttempts = 0;
            lockedUntil = null;
        }
    }

    public String secretHash() {
        return secretHash;
    }

    /** The client as an actor: its scopes are its rights. */
    public Actor asActor() {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        Arrays.stream(scopes.split(" ")).map(Right::valueOf).forEach(rights::add);
        return new Actor(id, clientId, name, organisationId, java.util.List.of(), rights);
    }
}
