package org.waymark.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

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

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "active")
    private boolean active;

    @Column(name = "locked")
    private boolean locked;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "second_factor_exempt")
    private boolean secondFactorExempt;

    @Column(name = "second_factor_reset_at")
    private Instant secondFactorResetAt;

    @Column(name = "vetted_until")
    private LocalDate vettedUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version private int version;

    protected Account() {}

    /** A new account; its owner replaces the first password when they first sign in. */
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
        account.mustChangePassword = true;
        account.createdAt = at;
        return account;
    }

    /** Of somebody who signs in at the provider: nobody knows its password, so none is replaced. */
    static Account ofProvider(
            long id,
            String username,
            String displayName,
            String email,
            String unknownHash,
            long organisationId,
            Instant at) {
        Account account = open(id, username, displayName, email, unknownHash, organisationId, at);
        account.mustChangePassword = false;
        return account;
    }

    /** Neither closed nor locked by an administrator; wrong passwords do not count here. */
    boolean isOpen() {
        return active && !locked;
    }

    /** May this account try a password now? */
    public boolean mayTry(Instant now) {
        return isOpen() && LockOut.isOver(lockedUntil, now);
    }

    /** Ends the account; its history stays. */
    public void close() {
        active = false;
    }

    /** Somebody who left has come back. */
    public void reopen() {
        active = true;
        forgetTries();
    }

    /** Ends every session at once and lets nobody in, whatever cases are open. */
    public void lock() {
        locked = true;
    }

    public void unlock() {
        locked = false;
        forgetTries();
    }

    /** The owner's own choice. Sessions that began before end. */
    public void changePassword(String newHash, Instant at) {
        setPassword(newHash, at);
        mustChangePassword = false;
    }

    /** A password that an administrator gave; its owner replaces it when they next sign in. */
    public void resetPassword(String newHash, Instant at) {
        setPassword(newHash, at);
        mustChangePassword = true;
    }

    /** An administrator took the second factor away; the owner is told when they next sign in. */
    public void secondFactorTaken(Instant at) {
        secondFactorResetAt = at;
    }

    /** The owner knows, or has set up another one. */
    public void secondFactorTold() {
        secondFactorResetAt = null;
    }

    /** Works for another organisation, or the same in another post. */
    public void moveTo(long otherOrganisationId) {
        organisationId = otherOrganisationId;
    }

    /** Last day of the vetting; null when it is not known. */
    LocalDate vettedUntil() {
        return vettedUntil;
    }

    /** Is vetted until this day; null when it is not known. */
    public void vetted(LocalDate until) {
        vettedUntil = until;
    }

    private void setPassword(String newHash, Instant at) {
        passwordHash = newHash;
        passwordChangedAt = at.truncatedTo(ChronoUnit.MILLIS);
        forgetTries();
    }

    private void forgetTries() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    /** Null when none was given. */
    String email() {
        return email;
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

    public long organisationId() {
        return organisationId;
    }

    /** An account of the demonstration; see {@link SecondFactorRule}. */
    public boolean isExempt() {
        return secondFactorExempt;
    }

    public Instant secondFactorTakenAt() {
        return secondFactorResetAt;
    }

    public boolean isActive() {
        return active;
    }
}
