package org.waymark.person;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody as a paper of another agency tells of them, in its own words: they are nobody of the
 * records.
 *
 * @param name in one line, the last word is the surname
 * @param birth a date, a year or an age, however it was written; null when it was not said
 * @param phone null when it was not said
 * @param address with its postcode; null when it was not said
 */
public record ToldPerson(Role role, String name, String birth, String phone, String address) {

    private static final Pattern POSTCODE =
            Pattern.compile("(?i)\\b([A-Z]{1,2}\\d[A-Z\\d]?)\\s*(\\d[A-Z]{2})\\b");

    /** As whom they stand in it. */
    public enum Role {
        VICTIM("The victim"),
        CHILD("A child"),
        SUSPECT("The alleged perpetrator");

        private final String label;

        Role(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What others are compared with. */
    Conflict.Side side() {
        String whole = name == null ? "" : name.strip();
        int last = whole.lastIndexOf(' ');
        MatchSubject subject =
                MatchSubject.of(
                        last < 0 ? null : whole.substring(0, last),
                        last < 0 ? whole : whole.substring(last + 1),
                        named().map(SuspectName::born).orElse(null),
                        null);
        if (phone != null) {
            subject.reachedBy(ContactPoint.Kind.PHONE, phone, null);
        }
        subject.reachedBy(ContactPoint.Kind.ADDRESS, null, postcode());
        return new Conflict.Side(subject, address);
    }

    /** With so much of their birth that they can be looked for by name. */
    Optional<SuspectName> named() {
        return SuspectName.of(name, birth);
    }

    /** The last one that stands in the address; null for none. */
    String postcode() {
        Matcher found = POSTCODE.matcher(address == null ? "" : address);
        String last = null;
        while (found.find()) {
            last = found.group(1) + " " + found.group(2);
        }
        return last;
    }
}
