package org.waymark.referral;

import static org.waymark.referral.FeedColumn.*;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.waymark.reference.Risk;
import org.waymark.referral.FeedMessage.Circumstances;
import org.waymark.referral.FeedMessage.Contact;
import org.waymark.referral.FeedMessage.Crime;
import org.waymark.referral.FeedMessage.Officer;
import org.waymark.referral.FeedMessage.Suspect;
import org.waymark.referral.FeedMessage.Victim;

/**
 * Reads one row of the feed into a message, or says in the sender's words what is wrong with it.
 * Codes are exactly those of the format, ethnicities those of the reference data; an offence code,
 * a postcode and an outcome that nobody knows are taken as they are.
 */
public final class FeedRowReader {

    private static final int OLDEST = 120;
    private static final int MOST_DASH = 27;
    private static final int LONGEST_NOTE = 4_000;
    private static final int LONGEST_POSTCODE = 10;
    private static final int LONGEST_SUBSTRANDS = 400;

    private static final Set<String> SEXES = inOrder("F", "M", "X", "U");
    private static final Set<String> YES_NO_UNKNOWN = inOrder("Y", "N", "U");

    /** R is said by somebody who was asked and prefers not to say. */
    private static final Set<String> DISABILITIES = inOrder("Y", "N", "U", "R");

    private final FeedLayout layout;
    private final LocalDate today;
    private final Set<String> ethnicities;

    /**
     * @param today in London, on the day the file was received: nobody is born later
     * @param ethnicities codes in force, in the order in which they are told
     */
    public FeedRowReader(FeedLayout layout, LocalDate today, Set<String> ethnicities) {
        this.layout = layout;
        this.today = today;
        this.ethnicities = ethnicities;
    }

    /** Reads a row of a file. */
    public FeedRow read(long number, CSVRecord row) {
        String messageId = layout.cell(row, MESSAGE_ID);
        if (row.size() != layout.width()) {
            FeedError error =
                    new FeedError(
                            null,
                            "The row has "
                                    + row.size()
                                    + " cells and the header has "
                                    + layout.width()
                                    + ".");
            return new FeedRow(number, messageId, null, List.of(error));
        }
        return read(number, column -> layout.cell(row, column), today, ethnicities);
    }

    /** Reads what came by another way under the names of the columns, by the same rules. */
    public static FeedRow read(
            Map<FeedColumn, String> cells, LocalDate today, Set<String> ethnicities) {
        return read(
                1,
                column -> {
                    String text = cells.get(column);
                    return text == null || text.isBlank() ? null : text.strip();
                },
                today,
                ethnicities);
    }

    private static FeedRow read(
            long number,
            Function<FeedColumn, String> texts,
            LocalDate today,
            Set<String> ethnicities) {
        FeedCells cells = new FeedCells(texts, today);
        FeedMessage message =
                new FeedMessage(
                        cells.required(MESSAGE_ID, 100),
                        cells.requiredOneOf(MESSAGE_TYPE, MessageType.class),
                        cells.required(SENDING_FORCE, 20),
                        cells.requiredTime(SENT_AT),
                        crime(cells),
                        victim(cells, ethnicities),
                        contact(cells),
                        cells.requiredOneOf(CONSENT, Consent.class),
                        cells.time(CONSENT_AT),
                        circumstances(cells),
                        suspect(cells),
                        cells.text(NOTE, LONGEST_NOTE));
        return new FeedRow(
                number,
                texts.apply(MESSAGE_ID),
                cells.errors().isEmpty() ? message : null,
                cells.errors());
    }

    private static Crime crime(FeedCells cells) {
        return new Crime(
                cells.required(CRIME_REF, 100),
                cells.text(VICTIM_REF, 100),
                cells.required(OFFENCE_CODE, 30),
                cells.text(OFFENCE_TITLE, 200),
                cells.requiredTimeOrStartOfDay(OFFENCE_FROM),
                cells.timeOrEndOfDay(OFFENCE_TO),
                cells.requiredTimeOrStartOfDay(REPORTED_AT),
                cells.shortened(OFFENCE_POSTCODE, LONGEST_POSTCODE),
                cells.text(CRIME_OUTCOME, 10),
                new Officer(
                        cells.text(OFFICER_NAME, 120),
                        cells.text(OFFICER_NUMBER, 40),
                        cells.text(OFFICER_CONTACT, 200)));
    }

    private static Victim victim(FeedCells cells, Set<String> ethnicities) {
        VictimType type = cells.requiredOneOf(VICTIM_TYPE, VictimType.class);
        boolean business = type == VictimType.BUSINESS;
        return new Victim(
                type,
                business ? cells.required(ORGANISATION, 200) : cells.text(ORGANISATION, 200),
                cells.text(GIVEN_NAMES, 120),
                business ? cells.text(SURNAME, 120) : cells.required(SURNAME, 120),
                cells.birth(DATE_OF_BIRTH),
                cells.number(AGE, 0, OLDEST),
                cells.oneOf(SEX, SEXES),
                cells.oneOf(ETHNICITY, ethnicities),
                cells.oneOf(DISABILITY, DISABILITIES),
                language(cells),
                cells.yesNo(INTERPRETER));
    }

    /**
     * A tag is letters, digits and dashes; whether the language exists is nobody's concern here.
     */
    private static String language(FeedCells cells) {
        String tag = cells.text(LANGUAGE, 20);
        for (int i = 0; tag != null && i < tag.length(); i++) {
            char c = tag.charAt(i);
            boolean fits =
                    c >= 'a' && c <= 'z'
                            || c >= 'A' && c <= 'Z'
                            || c >= '0' && c <= '9'
                            || c == '-';
            if (!fits) {
                cells.wrong(LANGUAGE, "“" + tag + "” is not a language tag such as pl or bfi.");
                return null;
            }
        }
        return tag;
    }

    private static Contact contact(FeedCells cells) {
        return new Contact(
                cells.text(ADDRESS, 400),
                cells.shortened(POSTCODE, LONGEST_POSTCODE),
                cells.safe(LETTER_SAFE),
                cells.text(PHONE, 60),
                cells.safe(PHONE_CALL_SAFE),
                cells.safe(PHONE_TEXT_SAFE),
                cells.safe(PHONE_VOICEMAIL_SAFE),
                cells.text(EMAIL, 254),
                cells.safe(EMAIL_SAFE),
                cells.text(CONTACT_TIMES, 500),
                cells.yes(DO_NOT_CONTACT),
                cells.text(DO_NOT_CONTACT_REASON, 500));
    }

    private static Circumstances circumstances(FeedCells cells) {
        return new Circumstances(
                cells.yes(DOMESTIC_ABUSE),
                cells.listOf(HATE_STRANDS, HateStrand.class),
                cells.codes(HATE_SUBSTRANDS, LONGEST_SUBSTRANDS),
                cells.listOf(FLAGS, ReferralFlag.class),
                cells.listOf(ENHANCED, EnhancedCategory.class),
                cells.number(DASH_SCORE, 0, MOST_DASH),
                cells.oneOf(DASH_GRADE, Risk.class));
    }

    private static Suspect suspect(FeedCells cells) {
        Suspect suspect =
                new Suspect(
                        cells.text(SUSPECT_GIVEN_NAMES, 120),
                        cells.text(SUSPECT_SURNAME, 120),
                        cells.birth(SUSPECT_DOB),
                        cells.text(SUSPECT_RELATIONSHIP, 100));
        return suspect.equals(new Suspect(null, null, null, null)) ? null : suspect;
    }

    private static Set<String> inOrder(String... codes) {
        return new LinkedHashSet<>(List.of(codes));
    }
}
