package org.waymark.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.person.seal.ContentSeal;

/**
 * One thing a colleague has said that they know. It is changed by taking it back and saying anew.
 * Number and address stand in the database sealed.
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

    @Column(name = "sealed")
    private byte[] sealed;

    @Column(name = "postcode_key")
    private Long postcodeKey;

    @Column(name = "declared_at")
    private Instant declaredAt;

    private transient KnownPlace opened;

    protected KnownPerson() {}

    static KnownPerson of(long id, long accountId, PeopleIKnow.Known known, Instant at) {
        KnownPerson declared = new KnownPerson();
        declared.id = id;
        declared.accountId = accountId;
        declared.kind = known.kind();
        declared.givenNames = known.givenNames();
        declared.surname = known.surname();
        declared.dateOfBirth = known.dateOfBirth();
        declared.opened =
                new KnownPlace(
                        known.phone() == null ? null : MatchSubject.digits(known.phone()),
                        known.address(),
                        known.postcode());
        declared.declaredAt = at;
        return declared;
    }

    /**
     * Seals it, as it is stored.
     *
     * @throws org.waymark.shared.Refusal when it cannot be sealed now
     */
    void seal(ContentSeal seal, MatchKeys keys) {
        KnownPlace place = place();
        sealed = place.sealed(seal, accountId, id);
        postcodeKey = keys.ofPostcode(place.postcode());
        opened = place;
        phone = null;
        address = null;
        postcode = null;
    }

    /**
     * Opens what is sealed; nothing where it is not.
     *
     * @throws org.waymark.shared.Refusal when it cannot be opened now
     */
    KnownPerson open(ContentSeal seal) {
        if (sealed != null && opened == null) {
            opened = KnownPlace.opened(seal, accountId, id, sealed);
        }
        return this;
    }

    private KnownPlace place() {
        if (opened != null) {
            return opened;
        }
        return sealed == null ? new KnownPlace(phone, address, postcode) : KnownPlace.NONE;
    }

    /** As a conflict is looked for; without the place while it is not opened. */
    Conflict.Side side() {
        KnownPlace place = place();
        MatchSubject subject = MatchSubject.of(givenNames, surname, dateOfBirth, null);
        if (place.phone() != null) {
            subject.reachedBy(ContactPoint.Kind.PHONE, place.phone(), null);
        }
        if (place.postcode() != null) {
            subject.reachedBy(ContactPoint.Kind.ADDRESS, place.address(), place.postcode());
        }
        return new Conflict.Side(subject, place.address());
    }

    /**
     * @param words in the place of the number and address, which cannot be opened; null when they
     *     are
     */
    PeopleIKnow.Row row(String words) {
        KnownPlace place = place();
        return new PeopleIKnow.Row(
                id,
                new PeopleIKnow.Known(
                        kind,
                        givenNames,
                        surname,
                        dateOfBirth,
                        place.phone(),
                        words == null ? place.address() : words,
                        place.postcode()),
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
        return place().postcode();
    }
}
