package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.waymark.casework.ContactOutcome;
import org.waymark.reference.WorkingDays;

/** Writes the people of the city and the ways to reach them. */
final class PersonWriter implements AutoCloseable {

    private final BulkWriter people;
    private final BulkWriter points;
    private final CityIds ids;
    private final Map<Long, Map<Column, Long>> pointsOf = new HashMap<>();

    PersonWriter(Connection connection, CityIds ids) throws SQLException {
        this.ids = ids;
        people =
                new BulkWriter(
                        connection,
                        "person",
                        "id",
                        "identity_id",
                        "given_names",
                        "surname",
                        "date_of_birth",
                        "age_given",
                        "age_given_on",
                        "sex",
                        "ethnicity",
                        "disability",
                        "language",
                        "interpreter",
                        "restricted",
                        "do_not_contact",
                        "do_not_contact_reason",
                        "contact_times",
                        "created_at");
        points =
                new BulkWriter(
                        connection,
                        "contact_point",
                        "id",
                        "person_id",
                        "kind",
                        "value",
                        "normalised",
                        "postcode",
                        "call_safe",
                        "text_safe",
                        "voicemail_safe",
                        "write_safe",
                        "suspended_at",
                        "suspended_why",
                        "ended_at",
                        "created_at");
    }

    void write(Loading one) throws SQLException {
        FeedLine line = one.line();
        Instant received = one.referral().received();
        Integer age = Cells.number(line.get(Column.AGE));
        boolean unnamed = line.is(Column.SURNAME, "");
        people.row(
                one.personId(),
                one.identityId(),
                line.get(Column.GIVEN_NAMES),
                unnamed ? line.get(Column.ORGANISATION) : line.get(Column.SURNAME),
                Cells.date(line.get(Column.DATE_OF_BIRTH)),
                age,
                age == null ? null : WorkingDays.dateOf(received),
                line.get(Column.SEX),
                line.get(Column.ETHNICITY),
                line.get(Column.DISABILITY),
                line.get(Column.LANGUAGE),
                line.get(Column.INTERPRETER),
                one.restricted(),
                line.is(Column.DO_NOT_CONTACT, "Y"),
                line.get(Column.DO_NOT_CONTACT_REASON),
                line.get(Column.CONTACT_TIMES),
                received);
        Map<Column, Long> points = new EnumMap<>(Column.class);
        phone(one, points);
        email(one, points);
        address(one, points);
        pointsOf.put(one.personId(), points);
    }

    private void phone(Loading one, Map<Column, Long> mine) throws SQLException {
        FeedLine line = one.line();
        if (line.is(Column.PHONE, "")) {
            return;
        }
        Instant suspended = one.life() == null ? null : one.life().suspendedNumber;
        mine.put(Column.PHONE, ids.at(one.referral().received()));
        points.row(
                mine.get(Column.PHONE),
                one.personId(),
                "PHONE",
                line.get(Column.PHONE),
                Cells.phone(line.get(Column.PHONE)),
                null,
                line.get(Column.PHONE_CALL_SAFE),
                line.get(Column.PHONE_TEXT_SAFE),
                line.get(Column.PHONE_VOICEMAIL_SAFE),
                null,
                suspended,
                suspended == null ? null : "somebody else answered",
                dead(one),
                one.referral().received());
    }

    /** A number that turned out to be out of use, where nobody was reached on it later. */
    private static Instant dead(Loading one) {
        if (one.life() == null || one.life().contacted != null) {
            return null;
        }
        return one.life().attempts.stream()
                .filter(attempt -> attempt.outcome() == ContactOutcome.NUMBER_DEAD)
                .map(CaseLife.Attempt::at)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    private void email(Loading one, Map<Column, Long> mine) throws SQLException {
        FeedLine line = one.line();
        if (!line.is(Column.EMAIL, "")) {
            String mail = line.get(Column.EMAIL);
            mine.put(Column.EMAIL, ids.at(one.referral().received()));
            written(
                    one,
                    mine.get(Column.EMAIL),
                    "EMAIL",
                    mail,
                    Cells.mail(mail),
                    null,
                    line.get(Column.EMAIL_SAFE));
        }
    }

    private void address(Loading one, Map<Column, Long> mine) throws SQLException {
        FeedLine line = one.line();
        if (!line.is(Column.ADDRESS, "")) {
            mine.put(Column.ADDRESS, ids.at(one.referral().received()));
            written(
                    one,
                    mine.get(Column.ADDRESS),
                    "ADDRESS",
                    line.get(Column.ADDRESS),
                    null,
                    line.get(Column.POSTCODE),
                    line.get(Column.LETTER_SAFE));
        }
    }

    private void written(
            Loading one,
            long id,
            String kind,
            String value,
            String normalised,
            String postcode,
            String safe)
            throws SQLException {
        Instant created = one.referral().received();
        points.row(
                id,
                one.personId(),
                kind,
                value,
                normalised,
                postcode,
                null,
                null,
                null,
                safe,
                null,
                null,
                null,
                created);
    }

    /** The id of the person's telephone, e-mail or address; null when there is none. */
    Long point(long personId, Column kind) {
        return pointsOf.get(personId).get(kind);
    }

    @Override
    public void close() throws SQLException {
        people.close();
        points.close();
    }
}
