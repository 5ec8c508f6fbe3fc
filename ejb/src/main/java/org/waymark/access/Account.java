package org.waymark.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A person who signs in. Wrong passwords lock the account for a time that doubles with each further
 * failure, so that guessing is slow and a colleague cannot be locked out for a day.
 */
@Entity
@Table(name = "account")
public class Account {

    @Id private long id;

    @Column(name = "username")
    private String username;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "email")
    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "active")
    private boolean active;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version private int version;

    protected Account() {}

    /** A new account that can sign in at once. */
    public static Account open(
            long id,
            String username,
            String displayName,
            String email,
            String passwordHash,
            long organisationId,
            Instant at) {
        Account account = new Account();
        account.id = id;
        account.username = username;
        account.displayName = displayName;
        account.email = email;
        account.passwordHash = passwordHash;
        account.organisationId = organisationId;
        account.active = true;
        account.createdAt = at;
        return account;
    }

    /** May this account try a password now? */
    public boolean mayTry(Instant now) {
        return active && LockOut.isOver(lockedUntil, now);
    }

    public void signedIn(Instant now) {
        failedAttempts = 0;
        lockedUntil = null;
        lastSignInAt = now;
    }

    public void failed(Instant now) {
        failedAttempts++;
        lockedUntil = LockOut.after(failedAttempts, now);
    }

    /** Ends the account; its history stays. */
    public void close() {
        active = false;
    }

    public void changePassword(String newHash) {
        passwordHash = newHash;
        failedAttempts = 0;
        lockedUntil = null;
    }

    public long id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean isActive() {
        return active;
    }
}
