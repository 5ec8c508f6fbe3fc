package org.waymark.referral;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.waymark.reference.WorkingDays;

/**
 * What an update of the sender changed, for whoever triages the referral: field by field, the old
 * next to the new, codes in words. Ways of contact and the names of suspects stay hidden: whether
 * there is one is said, and of a telephone number how it ends.
 */
public final class SentChanges {

    private static final String NONE = "nothing";
    private static final String SOMETHING = "something";

    private static final Set<FeedColumn> HIDDEN =
            EnumSet.of(
                    FeedColumn.ADDRESS,
                    FeedColumn.POSTCODE,
                    FeedColumn.EMAIL,
                    FeedColumn.OFFENCE_POSTCODE,
                    FeedColumn.SUSPECT_GIVEN_NAMES,
                    FeedColumn.SUSPECT_SURNAME,
                    FeedColumn.SUSPECT_DOB);

    private static final Map<FeedColumn, String> LISTS =
            Map.ofEntries(
                    Map.entry(FeedColumn.VICTIM_TYPE, "victim_type"),
                    Map.entry(FeedColumn.SEX, "sex"),
                    Map.entry(FeedColumn.ETHNICITY, "ethnicity"),
                    Map.entry(FeedColumn.DISABILITY, "disability"),
                    Map.entry(FeedColumn.LANGUAGE, "language"),
                    Map.entry(FeedColumn.CONSENT, "consent_basis"),
                    Map.entry(FeedColumn.HATE_STRANDS, "hate_strand"),
                    Map.entry(FeedColumn.HATE_SUBSTRANDS, "hate_substrand"),
                    Map.entry(FeedColumn.FLAGS, "flag"),
                    Map.entry(FeedColumn.ENHANCED, "enhanced"),
                    Map.entry(FeedColumn.DASH_GRADE, "risk"));

    private static final Map<FeedColumn, String> NAMES =
            Map.ofEntries(
                    Map.entry(FeedColumn.HATE_SUBSTRANDS, "Hate strand, more exactly"),
                    Map.entry(FeedColumn.DASH_SCORE, "DASH score"),
                    Map.entry(FeedColumn.DASH_GRADE, "DASH grade"),
                    Map.entry(FeedColumn.SUSPECT_DOB, "Suspect’s date of birth"),
                    Map.entry(FeedColumn.CONSENT_AT, "Consent given on"),
                    Map.entry(FeedColumn.PHONE, "Telephone"),
                    Map.entry(FeedColumn.PHONE_CALL_SAFE, "Safe to call"),
                    Map.entry(FeedColumn.PHONE_TEXT_SAFE, "Safe to text"),
                    Map.entry(FeedColumn.PHONE_VOICEMAIL_SAFE, "Safe to leave voicemail"),
                    Map.entry(FeedColumn.EMAIL_SAFE, "Safe to e-mail"),
                    Map.entry(FeedColumn.LETTER_SAFE, "Safe to write"));

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, h:mm a", Locale.UK)
                    .withZone(WorkingDays.LONDON);

    private SentChanges() {}

    /**
     * Reads what was stored with the update.
     *
     * @param stored JSON: each column with its old and its new cell; null for an event that has
     *     none
     * @param labels the words for a code of a list, as ReferenceData gives them
     */
    public static List<SentChange> of(String stored, BinaryOperator<String> labels) {
        List<SentChange> changes = new ArrayList<>();
        if (stored == null) {
            return changes;
        }
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            JsonObject columns = reader.readObject();
            for (String header : columns.keySet()) {
                FeedColumn column = FeedColumn.of(header);
                JsonArray pair = columns.getJsonArray(header);
                if (column != null) {
                    changes.add(
                            new SentChange(
                                    name(column),
                                    shown(column, cell(pair, 0), labels),
                                    shown(column, cell(pair, 1), labels)));
                }
            }
        }
        return changes;
    }

    private static String cell(JsonArray pair, int at) {
        return pair.get(at) instanceof JsonString text ? text.getString() : null;
    }

    private static String name(FeedColumn column) {
        String plain = column.header().replace('_', ' ');
        return NAMES.getOrDefault(
                column, Character.toUpperCase(plain.charAt(0)) + plain.substring(1));
    }

    private static String shown(FeedColumn column, String cell, BinaryOperator<String> labels) {
        if (cell == null) {
            return NONE;
        }
        if (column == FeedColumn.PHONE) {
            return "a number ending in " + cell.substring(Math.max(0, cell.length() - 3));
        }
        if (HIDDEN.contains(column)) {
            return SOMETHING;
        }
        String list = LISTS.get(column);
        if (list != null) {
            return Arrays.stream(cell.split(";"))
                    .map(code -> labels.apply(list, code))
                    .collect(Collectors.joining(", "));
        }
        return switch (cell) {
            case "Y" -> "yes";
            case "N" -> "no";
            default -> dated(column, cell);
        };
    }

    private static String dated(FeedColumn column, String cell) {
        try {
            return switch (column) {
                case DATE_OF_BIRTH -> DAY.format(LocalDate.parse(cell));
                case OFFENCE_FROM, OFFENCE_TO, REPORTED_AT, CONSENT_AT ->
                        MOMENT.format(Instant.parse(cell)).replace("AM", "am").replace("PM", "pm");
                default -> cell;
            };
        } catch (DateTimeParseException asItCame) {
            return cell;
        }
    }
}
