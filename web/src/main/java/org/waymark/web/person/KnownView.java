package org.waymark.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.waymark.person.KnownKind;
import org.waymark.person.PeopleIKnow;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Whom and what a colleague knows, so that they are kept from it. */
@Named
@RequestScoped
public class KnownView {

    private static final String AGAIN = "/person/known?faces-redirect=true";

    @Inject private PeopleIKnow people;
    @Inject private PageMessages messages;

    private KnownKind kind;
    private String givenNames;
    private String surname;
    private LocalDate dateOfBirth;
    private String phone;
    private String address;
    private String postcode;
    private Long taken;
    private String takeWhy;
    private List<PeopleIKnow.Row> rows;

    public String declare() {
        try {
            people.declare(
                    new PeopleIKnow.Known(
                            kind, givenNames, surname, dateOfBirth, phone, address, postcode));
            messages.saved("Kept. What is about them is kept from you from now on.");
            return AGAIN;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String takeBack() {
        if (taken == null) {
            messages.problem("taken", "Choose what no longer holds.");
            return null;
        }
        try {
            people.takeBack(taken, takeWhy);
            messages.saved("Taken off your list.");
            return AGAIN;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public List<PeopleIKnow.Row> getRows() {
        if (rows == null) {
            rows = people.mine();
        }
        return rows;
    }

    public KnownKind[] getKinds() {
        return KnownKind.values();
    }

    public KnownKind getKind() {
        return kind;
    }

    public void setKind(KnownKind kind) {
        this.kind = kind;
    }

    public String getGivenNames() {
        return givenNames;
    }

    public void setGivenNames(String givenNames) {
        this.givenNames = givenNames;
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    public LocalDate getDateOfBirth() {
        return dateOfBirth;
    }

    public void setDateOfBirth(LocalDate dateOfBirth) {
        this.dateOfBirth = dateOfBirth;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public Long getTaken() {
        return taken;
    }

    public void setTaken(Long taken) {
        this.taken = taken;
    }

    public String getTakeWhy() {
        return takeWhy;
    }

    public void setTakeWhy(String takeWhy) {
        this.takeWhy = takeWhy;
    }
}
