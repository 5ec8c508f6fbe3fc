package org.waymark.web.referral;

import static org.waymark.referral.FeedColumn.*;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.waymark.reference.CrimeSearch;
import org.waymark.referral.CrimeReference;
import org.waymark.referral.FeedColumn;
import org.waymark.referral.MessageType;
import org.waymark.referral.VictimType;

/**
 * The filled-in page as cells of the feed format, and what is missing in it, in the words of the
 * page.
 */
final class ReferForm {

    private static final Pattern NAME = Pattern.compile("[0-9a-z]{8,20}");

    private final Map<FeedColumn, String> cells = new EnumMap<>(FeedColumn.class);
    private final Map<String, LocalDate> days;
    private final String name;

    /**
     * @param name of this one form: everything it sends is about one incident
     */
    ReferForm(
            String name,
            Map<String, String> typed,
            Map<String, LocalDate> days,
            List<String> flags,
            List<String> strands,
            List<String> substrands) {
        this.name = name;
        this.days = days;
        for (FeedColumn column : FeedColumn.values()) {
            put(column, typed.get(column.header()));
            put(column, days.get(column.header()));
        }
        put(FLAGS, String.join(";", flags));
        put(HATE_STRANDS, String.join(";", strands));
        put(HATE_SUBSTRANDS, String.join(";", substrands));
        if (!cells.containsKey(CRIME_REF)) {
            put(CRIME_REF, CrimeReference.NONE + name);
        }
    }

    /** A form's name comes back from the browser. */
    static boolean isName(String text) {
        return text != null && NAME.matcher(text).matches();
    }

    void crime(String code, String words) {
        put(OFFENCE_CODE, code);
        if (code.equals(CrimeSearch.NOT_SURE_CODE)) {
            put(OFFENCE_TITLE, words);
        }
    }

    /**
     * What goes to the intake. The same form with the same answers is the same message, however
     * often it is sent; with another person in it, it is another one.
     */
    Map<FeedColumn, String> columns() {
        Map<FeedColumn, String> columns = new EnumMap<>(cells);
        byte[] answers = cells.toString().getBytes(StandardCharsets.UTF_8);
        columns.put(MESSAGE_ID, messages() + UUID.nameUUIDFromBytes(answers));
        return columns;
    }

    /** The same as a correction: it replaces what this form has sent before about the person. */
    Map<FeedColumn, String> corrected() {
        Map<FeedColumn, String> columns = columns();
        columns.put(MESSAGE_TYPE, MessageType.UPDATE.name());
        columns.compute(MESSAGE_ID, (column, id) -> id + "-corrected");
        return columns;
    }

    /** How the ids of all messages of this form begin. */
    String messages() {
        return "page-" + name + "-";
    }

    /** By field, in the order of the page; empty when it can be sent. */
    Map<String, String> problems(LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        needed(problems, CONSENT, "Say whether they agreed to this referral.");
        boolean leftAlone = "Y".equals(cells.get(DO_NOT_CONTACT));
        if (!leftAlone && !isAny(PHONE, EMAIL, ADDRESS)) {
            problems.put(
                    PHONE.header(),
                    "Give a telephone number, an e-mail or an address. Nobody can help without.");
        }
        if (leftAlone) {
            needed(problems, DO_NOT_CONTACT_REASON, "Say why nobody should make contact.");
        }
        if (VictimType.BUSINESS.name().equals(cells.get(VICTIM_TYPE))) {
            needed(problems, ORGANISATION, "Enter the name of the business.");
        } else {
            needed(problems, SURNAME, "Enter their surname.");
        }
        needed(
                problems,
                OFFENCE_CODE,
                "Choose what happened from the list. If nothing fits, choose “%s”."
                        .formatted(CrimeSearch.NOT_SURE));
        needed(problems, OFFENCE_FROM, "Enter the day it happened, roughly if you must.");
        past(problems, OFFENCE_FROM, today);
        past(problems, REPORTED_AT, today);
        past(problems, DATE_OF_BIRTH, today);
        needed(problems, DOMESTIC_ABUSE, "Say whether it is domestic abuse.");
        return problems;
    }

    private void needed(Map<String, String> problems, FeedColumn column, String otherwise) {
        if (!cells.containsKey(column)) {
            problems.put(column.header(), otherwise);
        }
    }

    private void past(Map<String, String> problems, FeedColumn column, LocalDate today) {
        LocalDate day = days.get(column.header());
        if (day != null && day.isAfter(today)) {
            problems.put(column.header(), "This day is still to come. Check the date.");
        }
    }

    private boolean isAny(FeedColumn... columns) {
        return List.of(columns).stream().anyMatch(cells::containsKey);
    }

    private void put(FeedColumn column, Object value) {
        if (value != null && !value.toString().isBlank()) {
            cells.put(column, value.toString().strip());
        }
    }
}
