package org.waymark.person;

import java.time.LocalDate;

/**
 * One record.
 *
 * @param of the number of the record it is a second one of, or was made from
 */
record Someone(
        int number,
        int of,
        Kind kind,
        String given,
        String surname,
        LocalDate born,
        String sex,
        String phone,
        String email,
        String postcode) {

    /** What went wrong in the second record, or who the other person is. */
    enum Kind {
        /** Nobody's second record: only there to be confused with. */
        CROWD(false),
        SAME(true),
        TYPO_IN_SURNAME(true),
        TYPO_IN_FIRST_NAME(true),
        TYPO_IN_BOTH(true),
        NICKNAME(true),
        NAMES_SWAPPED(true),
        OTHER_SCRIPT(true),
        MARKS_LOST(true),
        DAY_AND_MONTH_SWAPPED(true),
        ONE_DIGIT_OF_BIRTH(true),
        BIRTH_MISSING(true),
        SECOND_NAME_LEFT_OUT(true),
        INITIAL_ONLY(true),
        SURNAME_CHANGED(true),
        SURNAME_DOUBLED(true),
        NICKNAME_AND_TYPO(true),
        MOVED_WITH_NEW_NUMBER(true),
        TWIN(false),
        PARTNER(false),
        PARENT_OF_THE_SAME_NAME(false),
        SIBLING(false),
        NAMESAKE(false);

        private final boolean onePerson;

        Kind(boolean onePerson) {
            this.onePerson = onePerson;
        }

        boolean isOnePerson() {
            return onePerson;
        }
    }

    MatchSubject subject() {
        MatchSubject subject = MatchSubject.of(given, surname, born, sex);
        if (phone != null) {
            subject.reachedBy(ContactPoint.Kind.PHONE, phone, null);
        }
        if (email != null) {
            subject.reachedBy(ContactPoint.Kind.EMAIL, email, null);
        }
        if (postcode != null) {
            subject.reachedBy(ContactPoint.Kind.ADDRESS, "1 High Street", postcode);
        }
        return subject;
    }
}
