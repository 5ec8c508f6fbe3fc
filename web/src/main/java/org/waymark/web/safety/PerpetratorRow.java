package org.waymark.web.safety;

import org.waymark.safety.Perpetrator;

/** One alleged perpetrator as the form is filled in. */
public class PerpetratorRow {

    private String name;
    private String born;
    private String address;
    private String relationship;

    /** What is known of them already stands in the form, to be corrected. */
    void begin(Perpetrator known) {
        name = known.name();
        born = known.born();
        address = known.address();
        relationship = known.relationship();
    }

    Perpetrator perpetrator() {
        return new Perpetrator(
                stripped(name), stripped(born), stripped(address), stripped(relationship));
    }

    private static String stripped(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getBorn() {
        return born;
    }

    public void setBorn(String born) {
        this.born = born;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getRelationship() {
        return relationship;
    }

    public void setRelationship(String relationship) {
        this.relationship = relationship;
    }
}
