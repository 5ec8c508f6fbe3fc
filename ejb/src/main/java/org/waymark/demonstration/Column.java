package org.waymark.demonstration;

import java.util.Arrays;
import java.util.Locale;

/** The columns of the police referral feed, version 1, in the order the generator writes them. */
enum Column {
    MESSAGE_ID,
    MESSAGE_TYPE,
    SENDING_FORCE,
    SENT_AT,
    CRIME_REF,
    VICTIM_REF,
    OFFENCE_CODE,
    OFFENCE_TITLE,
    OFFENCE_FROM,
    OFFENCE_TO,
    REPORTED_AT,
    OFFENCE_POSTCODE,
    CRIME_OUTCOME,
    OFFICER_NAME,
    OFFICER_NUMBER,
    OFFICER_CONTACT,
    VICTIM_TYPE,
    ORGANISATION,
    GIVEN_NAMES,
    SURNAME,
    DATE_OF_BIRTH,
    AGE,
    SEX,
    ETHNICITY,
    DISABILITY,
    LANGUAGE,
    INTERPRETER,
    ADDRESS,
    POSTCODE,
    LETTER_SAFE,
    PHONE,
    PHONE_CALL_SAFE,
    PHONE_TEXT_SAFE,
    PHONE_VOICEMAIL_SAFE,
    EMAIL,
    EMAIL_SAFE,
    CONTACT_TIMES,
    DO_NOT_CONTACT,
    DO_NOT_CONTACT_REASON,
    CONSENT,
    CONSENT_AT,
    DOMESTIC_ABUSE,
    HATE_STRANDS,
    HATE_SUBSTRANDS,
    FLAGS,
    ENHANCED,
    DASH_SCORE,
    DASH_GRADE,
    SUSPECT_GIVEN_NAMES,
    SUSPECT_SURNAME,
    SUSPECT_DOB,
    SUSPECT_RELATIONSHIP,
    NOTE;

    /** The name in the header row. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String[] headers() {
        return Arrays.stream(values()).map(Column::header).toArray(String[]::new);
    }
}
