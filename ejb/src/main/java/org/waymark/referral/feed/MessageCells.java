package org.waymark.referral.feed;

import static org.waymark.referral.FeedColumn.*;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.waymark.person.SafeAnswer;
import org.waymark.referral.FeedColumn;
import org.waymark.referral.FeedMessage;

/**
 * What a message says, cell by cell under the names of the format, and what another one says
 * differently. The keys of a message (ids, force, crime, when it was sent) are not part of what it
 * says.
 */
final class MessageCells {

    private MessageCells() {}

    /** The cells that say something. */
    static Map<FeedColumn, String> of(FeedMessage message) {
        Cells cells = new Cells();
        crime(message.crime(), cells);
        victim(message.victim(), cells);
        contact(message.contact(), cells);
        cells.put(CONSENT, message.consent());
        cells.put(CONSENT_AT, message.consentAt());
        circumstances(message.circumstances(), cells);
        if (message.suspect() != null) {
            cells.put(SUSPECT_GIVEN_NAMES, message.suspect().givenNames());
            cells.put(SUSPECT_SURNAME, message.suspect().surname());
            cells.put(SUSPECT_DOB, message.suspect().dateOfBirth());
            cells.put(SUSPECT_RELATIONSHIP, message.suspect().relationship());
        }
        cells.put(NOTE, message.note());
        return cells.map;
    }

    /**
     * What changed from one message to the next, as JSON: <code>{"phone":["old","new"]}</code>,
     * null for an empty cell, in the order of the format; <code>{}</code> when nothing did.
     */
    static String difference(FeedMessage before, FeedMessage after) {
        Map<FeedColumn, String> old = of(before);
        Map<FeedColumn, String> now = of(after);
        JsonObjectBuilder changes = Json.createObjectBuilder();
        for (FeedColumn column : FeedColumn.values()) {
            if (!Objects.equals(old.get(column), now.get(column))) {
                JsonArrayBuilder pair = Json.createArrayBuilder();
                addTo(pair, old.get(column));
                addTo(pair, now.get(column));
                changes.add(column.header(), pair);
            }
        }
        return changes.build().toString();
    }

    /** Codes of a list in one cell, as the format has them; null when there are none. */
    static String joined(Collection<?> codes) {
        return codes.isEmpty()
                ? null
                : codes.stream().map(Object::toString).collect(Collectors.joining(";"));
    }

    private static void crime(FeedMessage.Crime crime, Cells cells) {
        cells.put(OFFENCE_CODE, crime.offenceCode());
        cells.put(OFFENCE_TITLE, crime.offenceTitle());
        cells.put(OFFENCE_FROM, crime.from());
        cells.put(OFFENCE_TO, crime.to());
        cells.put(REPORTED_AT, crime.reportedAt());
        cells.put(OFFENCE_POSTCODE, crime.postcode());
        cells.put(CRIME_OUTCOME, crime.outcome());
        cells.put(OFFICER_NAME, crime.officer().name());
        cells.put(OFFICER_NUMBER, crime.officer().number());
        cells.put(OFFICER_CONTACT, crime.officer().contact());
    }

    private static void victim(FeedMessage.Victim victim, Cells cells) {
        cells.put(VICTIM_TYPE, victim.type());
        cells.put(ORGANISATION, victim.organisation());
        cells.put(GIVEN_NAMES, victim.givenNames());
        cells.put(SURNAME, victim.surname());
        cells.put(DATE_OF_BIRTH, victim.dateOfBirth());
        cells.put(AGE, victim.age());
        cells.put(SEX, victim.sex());
        cells.put(ETHNICITY, victim.ethnicity());
        cells.put(DISABILITY, victim.disability());
        cells.put(LANGUAGE, victim.language());
        cells.put(INTERPRETER, victim.interpreter());
    }

    private static void contact(FeedMessage.Contact contact, Cells cells) {
        if (contact.address() != null) {
            cells.put(ADDRESS, contact.address());
            cells.put(POSTCODE, contact.postcode());
            cells.put(LETTER_SAFE, contact.letterSafe());
        }
        if (contact.phone() != null) {
            cells.put(PHONE, contact.phone());
            cells.put(PHONE_CALL_SAFE, contact.callSafe());
            cells.put(PHONE_TEXT_SAFE, contact.textSafe());
            cells.put(PHONE_VOICEMAIL_SAFE, contact.voicemailSafe());
        }
        if (contact.email() != null) {
            cells.put(EMAIL, contact.email());
            cells.put(EMAIL_SAFE, contact.emailSafe());
        }
        cells.put(CONTACT_TIMES, contact.times());
        cells.put(DO_NOT_CONTACT, contact.doNotContact() ? "Y" : null);
        cells.put(DO_NOT_CONTACT_REASON, contact.doNotContactReason());
    }

    private static void circumstances(FeedMessage.Circumstances told, Cells cells) {
        cells.put(DOMESTIC_ABUSE, told.domesticAbuse() ? "Y" : null);
        cells.put(HATE_STRANDS, joined(told.hateStrands()));
        cells.put(HATE_SUBSTRANDS, joined(told.substrands()));
        cells.put(FLAGS, joined(told.flags()));
        cells.put(ENHANCED, joined(told.enhanced()));
        cells.put(DASH_SCORE, told.dashScore());
        cells.put(DASH_GRADE, told.dashGrade());
    }

    private static void addTo(JsonArrayBuilder pair, String cell) {
        if (cell == null) {
            pair.addNull();
        } else {
            pair.add(cell);
        }
    }

    /** Cells with something in them. */
    private static final class Cells {

        private final Map<FeedColumn, String> map = new EnumMap<>(FeedColumn.class);

        void put(FeedColumn column, Object value) {
            String text =
                    value instanceof SafeAnswer answer
                            ? answer.code()
                            : value instanceof Instant instant
                                    ? instant.truncatedTo(ChronoUnit.MICROS).toString()
                                    : value == null ? null : value.toString();
            if (text != null) {
                map.put(column, text);
            }
        }
    }
}
