package org.waymark.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;
import org.waymark.person.SafeAnswer;
import org.waymark.reference.Risk;
import org.waymark.reference.WorkingDays;

/**
 * One message about one victim of one crime, as it was sent. Null means not known throughout; a
 * code that has no rule of its own here (sex, ethnicity, disability, language, interpreter) is the
 * text of the format.
 *
 * @param messageId with the force the key by which a message is taken once
 * @param sendingForce code of the force or organisation
 * @param note free text of the sender
 */
public record FeedMessage(
        String messageId,
        MessageType type,
        String sendingForce,
        Instant sentAt,
        Crime crime,
        Victim victim,
        Contact contact,
        Consent consent,
        Instant consentAt,
        Circumstances circumstances,
        Suspect suspect,
        String note) {

    /**
     * The crime as the police recorded it.
     *
     * @param reference the force's own, unique only within the force
     * @param victimRef the force's id of the victim within the crime
     * @param from the beginning; a date without a time is the beginning of that day in London
     * @param to the end; a date without a time is the end of that day in London
     * @param reportedAt starts the police clock and picks the version of the Victims' Code
     */
    public record Crime(
            String reference,
            String victimRef,
            String offenceCode,
            String offenceTitle,
            Instant from,
            Instant to,
            Instant reportedAt,
            String postcode,
            String outcome,
            Officer officer) {}

    /** The officer in the case. */
    public record Officer(String name, String number, String contact) {}

    /**
     * The one who is referred.
     *
     * @param organisation legal name, for a business
     * @param age as sent, beside or instead of a date of birth
     */
    public record Victim(
            VictimType type,
            String organisation,
            String givenNames,
            String surname,
            LocalDate dateOfBirth,
            Integer age,
            String sex,
            String ethnicity,
            String disability,
            String language,
            String interpreter) {

        /**
         * Age in whole years on a day: by the date of birth, else as sent, else null. Somebody born
         * on 29 February has a birthday on 1 March in other years.
         */
        public Integer ageOn(LocalDate day) {
            return dateOfBirth == null
                    ? age
                    : Integer.valueOf(Period.between(dateOfBirth, day).getYears());
        }
    }

    /** How the person may be reached, and what is safe. */
    public record Contact(
            String address,
            String postcode,
            SafeAnswer letterSafe,
            String phone,
            SafeAnswer callSafe,
            SafeAnswer textSafe,
            SafeAnswer voicemailSafe,
            String email,
            SafeAnswer emailSafe,
            String times,
            boolean doNotContact,
            String doNotContactReason) {}

    /**
     * What the sender marked. The sets are never null.
     *
     * @param substrands codes of {@code hate_substrand} as they were sent, known or not
     */
    public record Circumstances(
            boolean domesticAbuse,
            Set<HateStrand> hateStrands,
            Set<String> substrands,
            Set<ReferralFlag> flags,
            Set<EnhancedCategory> enhanced,
            Integer dashScore,
            Risk dashGrade) {

        public boolean has(ReferralFlag flag) {
            return flags.contains(flag);
        }

        /** Nothing marked at all. */
        public static Circumstances none() {
            return new Circumstances(
                    false,
                    EnumSet.noneOf(HateStrand.class),
                    Set.of(),
                    EnumSet.noneOf(ReferralFlag.class),
                    EnumSet.noneOf(EnhancedCategory.class),
                    null,
                    null);
        }
    }

    /** An alleged perpetrator; kept apart from every victim. Null as a whole when none is named. */
    public record Suspect(
            String givenNames, String surname, LocalDate dateOfBirth, String relationship) {}

    /** The victim's age on the day of an instant in London; null when not known. */
    public Integer ageAt(Instant instant) {
        return victim.ageOn(WorkingDays.dateOf(instant));
    }
}
