package org.waymark.incident;

import static org.waymark.referral.FeedColumn.*;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.waymark.reference.CrimeSearch;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.Consent;
import org.waymark.referral.CrimeReference;
import org.waymark.referral.EnhancedCategory;
import org.waymark.referral.FeedColumn;
import org.waymark.referral.HateStrand;
import org.waymark.referral.MessageType;
import org.waymark.referral.RestrictionReason;
import org.waymark.referral.VictimType;

/** What was told, as cells of the referral format: for a referral, and for the police. */
final class IncidentCells {

    /** Characters of the note of a referral that are ours to fill. */
    private static final int LONGEST_NOTE = 3_800;

    private static final Set<String> DISABILITIES = Set.of("Y", "N", "R");

    private IncidentCells() {}

    /**
     * @param reference of the report, which the message can be taken once by
     * @param at when it was sent
     */
    static Map<FeedColumn, String> of(Told told, String reference, Instant at) {
        return of(told, reference, at, UnaryOperator.identity());
    }

    /**
     * The same with the words of the list of what a strand is about more exactly.
     *
     * @param substrand from its code to its words
     */
    static Map<FeedColumn, String> of(
            Told told, String reference, Instant at, UnaryOperator<String> substrand) {
        Map<FeedColumn, String> cells = new EnumMap<>(FeedColumn.class);
        cells.put(MESSAGE_ID, "told-" + reference);
        cells.put(MESSAGE_TYPE, MessageType.NEW.name());
        cells.put(SENT_AT, at.toString());
        cells.put(REPORTED_AT, at.toString());
        cells.put(CRIME_REF, CrimeReference.NONE + reference);
        cells.put(OFFENCE_CODE, CrimeSearch.NOT_SURE_CODE);
        cells.put(
                OFFENCE_FROM,
                Objects.requireNonNullElse(told.get(Ask.DAY), WorkingDays.dateOf(at).toString()));
        put(cells, OFFENCE_POSTCODE, told.get(Ask.POSTCODE_THERE));
        cells.put(VICTIM_TYPE, VictimType.PERSON.name());
        put(cells, GIVEN_NAMES, told.get(Ask.GIVEN_NAMES));
        put(cells, SURNAME, told.get(Ask.SURNAME));
        put(cells, DATE_OF_BIRTH, told.get(Ask.BORN));
        String disability = told.get(Ask.DISABILITY);
        if (told.wantsSupport() && disability != null && DISABILITIES.contains(disability)) {
            cells.put(DISABILITY, disability);
        }
        reach(told, cells);
        boolean agreed = told.is(Ask.SUPPORT, "YES");
        cells.put(CONSENT, (agreed ? Consent.EXPLICIT : Consent.NOT_ASKED).name());
        put(cells, CONSENT_AT, agreed ? at.toString() : null);
        put(cells, HATE_STRANDS, strands(told));
        put(cells, HATE_SUBSTRANDS, told.get(Ask.SUBSTRANDS));
        put(cells, ENHANCED, enhanced(told));
        put(cells, FLAGS, RestrictionReason.markFor(told.get(Ask.KNOWN)));
        cells.put(NOTE, note(told, substrand));
        return cells;
    }

    private static void reach(Told told, Map<FeedColumn, String> cells) {
        put(cells, PHONE, told.get(Ask.PHONE));
        put(cells, EMAIL, told.get(Ask.EMAIL));
        put(cells, ADDRESS, told.get(Ask.ADDRESS));
        put(cells, POSTCODE, told.get(Ask.POSTCODE));
        put(cells, CONTACT_TIMES, told.get(Ask.TIMES));
        if (told.get(Ask.PHONE) != null) {
            cells.put(PHONE_CALL_SAFE, yesNo(told.isSafe("CALL")));
            cells.put(PHONE_TEXT_SAFE, yesNo(told.isSafe("TEXT")));
            cells.put(PHONE_VOICEMAIL_SAFE, yesNo(told.isSafe("VOICEMAIL")));
        }
        if (told.get(Ask.EMAIL) != null) {
            cells.put(EMAIL_SAFE, yesNo(told.isSafe("EMAIL")));
        }
        if (told.get(Ask.ADDRESS) != null) {
            cells.put(LETTER_SAFE, yesNo(told.isSafe("LETTER")));
        }
    }

    private static String strands(Told told) {
        return told.strands().stream()
                .map(Strand::monitored)
                .filter(Objects::nonNull)
                .map(HateStrand::name)
                .collect(Collectors.joining(";"));
    }

    /** What was asked in plain words, as the Victims' Code calls it. */
    private static String enhanced(Told told) {
        StringBuilder categories = new StringBuilder();
        if (told.is(Ask.BEFORE, "YES")) {
            categories.append(EnhancedCategory.PERSISTENT.name());
        }
        if (told.is(Ask.AFRAID, "YES")) {
            categories.append(categories.isEmpty() ? "" : ";");
            categories.append(EnhancedCategory.INTIMIDATED.name());
        }
        return categories.toString();
    }

    private static String note(Told told, UnaryOperator<String> substrand) {
        StringBuilder note = new StringBuilder(told.get(Ask.WHAT));
        line(note, "When", told.get(Ask.TIME));
        line(note, "Where", told.get(Ask.PLACE));
        line(note, "Why", Strand.inWords(told.strands()));
        line(note, "More exactly", exactly(told.get(Ask.SUBSTRANDS), substrand));
        line(note, "What it was about them", told.get(Ask.STRAND_OTHER));
        if (told.isForSomebodyElse()) {
            line(note, "Told by", told.get(Ask.REPORTER_NAME));
            line(note, "Of", told.get(Ask.REPORTER_ORGANISATION));
            line(note, "Can be asked", told.get(Ask.REPORTER_REACH));
        }
        if (note.length() > LONGEST_NOTE) {
            note.setLength(LONGEST_NOTE);
            note.append(" … (the whole is in the report)");
        }
        return note.toString();
    }

    private static String exactly(String codes, UnaryOperator<String> substrand) {
        return codes == null
                ? null
                : Arrays.stream(codes.split(";")).map(substrand).collect(Collectors.joining("; "));
    }

    private static void line(StringBuilder note, String label, String text) {
        if (text != null && !text.isEmpty()) {
            note.append('\n').append(label).append(": ").append(text);
        }
    }

    private static String yesNo(boolean yes) {
        return yes ? "Y" : "N";
    }

    private static void put(Map<FeedColumn, String> cells, FeedColumn column, String text) {
        if (text != null && !text.isBlank()) {
            cells.put(column, text);
        }
    }
}
