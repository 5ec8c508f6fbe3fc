package org.waymark.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing a colleague has said that they know. It is changed by taking it back and saying anew.
 */
@Entity
@Table(name = "known_person")
public class KnownPerson {

    @Id private long id;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private KnownKind kind;

    @Column(name = "given_names")
    private String givenNames;

    @Column(name = "surname")
    private String surname;

    @Column(name = "date_of_birth")
    private LocalDate dateOfBirth;

    @Column(name = "phone")
    private String phone;

    @Column(name = "address")
    private String address;

    @Column(name = "postcode")
    private String postcode;

    @Column(name = "declared_at")
    private Instant declaredAt;

    protected KnownPerson() {}

    static KnownPerson of(long id, long accountId, PeopleIKnow.Known known, Instant at) {
        KnownPerson declared = new KnownPerson();
        declared.id = id;
        declared.accountId = accountId;
        declared.kind = known.kind();
        declared.givenNames = known.givenNames();
        declared.surname = known.surname();
        declared.dateOfBirth = known.dateOfBirth();
        declared.phone = known.phone() == null ? null : MatchSubject.digits(known.phone());
        declared.address = known.address();
        declared.postcode = known.postcode();
        declared.declaredAt = at;
        return declared;
    }

    /** As a conflict is looked for. */
    Conflict.Side side() {
        MatchSubject subject = MatchSubject.of(givenNames, surname, dateOfBirth, null);
        if (phone != null) {
            subject.reachedBy(ContactPoint.Kind.PHONE, phone, null);
        }
        if (postcode != null) {
            subject.reachedBy(ContactPoint.Kind.ADDRESS, address, postcode);
        }
        return new Conflict.Side(subject, address);
    }

    PeopleIKnow.Row row() {
        return new PeopleIKnow.Row(
                id,
                new PeopleIKnow.Known(
                        kind, givenNames, surname, dateOfBirth, phone, address, postcode),
                declaredAt);
    }

    long id() {
        return id;
    }

    long accountId() {
        return accountId;
    }

    KnownKind kind() {
        return kind;
    }

    String postcode() {
        return postcode;
    }
}
