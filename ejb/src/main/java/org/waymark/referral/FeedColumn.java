package org.waymark.referral;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of the police referral feed, version 1, in the order of the format. */
public enum FeedColumn {
    MESSAGE_ID(true),
    MESSAGE_TYPE(true),
    SENDING_FORCE(true),
    SENT_AT(true),
    CRIME_REF(true),
    VICTIM_REF,
    OFFENCE_CODE(true),
    OFFENCE_TITLE,
    OFFENCE_FROM(true),
    OFFENCE_TO,
    REPORTED_AT(true),
    OFFENCE_POSTCODE,
    CRIME_OUTCOME,
    OFFICER_NAME,
    OFFICER_NUMBER,
    OFFICER_CONTACT,
    VICTIM_TYPE(true),
    ORGANISATION,
    GIVEN_NAMES,
    /** Required in a row unless the victim is a business; the column is always required. */
    SURNAME(true),
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
    CONSENT(true),
    CONSENT_AT,
    DOMESTIC_ABUSE,
    HATE_STRANDS,
    /** Not in files that were made before it was asked for. */
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

    private static final Map<String, FeedColumn> BY_HEADER =
            Arrays.stream(values())
                    .collect(Collectors.toMap(FeedColumn::header, Function.identity()));

    private final boolean required;
    private final String header = name().toLowerCase(Locale.ROOT);

    FeedColumn() {
        this(false);
    }

    FeedColumn(boolean required) {
        this.required = required;
    }

    /** The name in the first row of a file: {@code message_id}. */
    public String header() {
        return header;
    }

    /** Is a whole file refused when this column is missing? */
    public boolean isRequired() {
        return required;
    }

    /** The column of a header, whatever the case and the spaces around it; null when unknown. */
    public static FeedColumn of(String header) {
        return BY_HEADER.get(header.strip().toLowerCase(Locale.ROOT));
    }

    /** The columns without which no file is read. */
    public static Set<FeedColumn> required() {
        return Arrays.stream(values())
                .filter(FeedColumn::isRequired)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FeedColumn.class)));
    }
}
