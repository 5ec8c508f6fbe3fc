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
import java.util.stream.Collectors;

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

    /** A client with the hash of a secret that is shown once and kept nowhere. */
    static ApiClient open(
            long id,
            String clientId,
            String name,
            String secretHash,
            long organisationId,
            Set<Right> scopes,
            Instant at) {
        ApiClient client = new ApiClient();
        client.id = id;
        client.clientId = clientId;
        client.name = name;
        client.secretHash = secretHash;
        client.organisationId = organisationId;
        client.scopes = scopes.stream().map(Right::name).collect(Collectors.joining(" "));
        client.active = true;
        client.createdAt = at;
        return client;
    }

    long id() {
        return id;
    }

    boolean hasFailed() {
        return failedAttempts > 0;
    }

    boolean isActive() {
        return active;
    }

    public boolean mayTry(Instant now) {
        return active && LockOut.isOver(lockedUntil, now);
    }

    /** Lets the client in no more; a new one is made instead. */
    void revoke() {
        active = false;
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
