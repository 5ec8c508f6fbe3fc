package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.commons.codec.digest.DigestUtils;
import org.waymark.reference.CrimeGroup;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.FeedColumn;
import org.waymark.referral.FeedRow;
import org.waymark.referral.FeedRowReader;
import org.waymark.referral.ReferralState;
import org.waymark.referral.VictimKey;
import org.waymark.shared.Reference;

/** Writes the referrals of the city with what happened to them before a case was opened. */
final class ReferralWriter implements AutoCloseable {

    private static final String[] COLUMNS =
            ("id reference source sender_id sent_by sending_force crime_ref victim_key person_id"
                            + " state disposition reason service_id proposed_service_id"
                            + " routing_reason victim_type organisation offence_code offence_title"
                            + " crime_group offence_from offence_to reported_at sent_at received_at"
                            + " offence_postcode offence_area residence_area crime_outcome"
                            + " officer_name officer_number officer_contact domestic_abuse"
                            + " hate_strands flags enhanced repeat_victim consent consent_at"
                            + " dash_score dash_grade risk note data_flags is_open due_at"
                            + " triaged_at closed_at content_hash")
                    .split(" ");

    private final BulkWriter referrals;
    private final BulkWriter events;
    private final BulkWriter suspects;
    private final CityIds ids;
    private final Promises promises;
    private final SplittableRandom references;

    ReferralWriter(Connection connection, CityIds ids, Promises promises, long seed)
            throws SQLException {
        this.ids = ids;
        this.promises = promises;
        this.references = new SplittableRandom(seed);
        referrals = new BulkWriter(connection, "referral", COLUMNS);
        events =
                new BulkWriter(
                        connection,
                        "referral_event",
                        "id",
                        "referral_id",
                        "at",
                        "account_id",
                        "actor",
                        "move",
                        "from_state",
                        "to_state",
                        "reason",
                        "note");
        suspects =
                new BulkWriter(
                        connection,
                        "referral_suspect",
                        "referral_id",
                        "given_names",
                        "surname",
                        "date_of_birth",
                        "relationship");
    }

    void write(Loading one) throws SQLException {
        CityReferral r = one.referral();
        FeedLine line = one.line();
        boolean accepted = r.state().equals("ACCEPTED");
        boolean open = ReferralState.valueOf(r.state()).isOpen();
        boolean ended = !open && !accepted;
        Long service = one.service().id();
        boolean excluded = r.state().equals("EXCLUDED");
        referrals.row(
                one.referralId(),
                Reference.next(references).value(),
                r.source(),
                sender(one),
                r.sentBy() == null ? null : one.accounts().get(r.sentBy()),
                line.get(Column.SENDING_FORCE),
                line.get(Column.CRIME_REF),
                victimKey(one),
                one.personId(),
                r.state(),
                r.disposition(),
                r.reason(),
                accepted ? service : null,
                excluded ? null : service,
                excluded ? null : one.route(),
                line.get(Column.VICTIM_TYPE),
                line.get(Column.ORGANISATION),
                line.get(Column.OFFENCE_CODE),
                line.get(Column.OFFENCE_TITLE),
                one.group(),
                Cells.moment(line.get(Column.OFFENCE_FROM)),
                Cells.moment(line.get(Column.OFFENCE_TO)),
                r.reported(),
                r.sent(),
                r.received(),
                line.get(Column.OFFENCE_POSTCODE),
                one.offenceArea(),
                one.area(),
                line.get(Column.CRIME_OUTCOME),
                line.get(Column.OFFICER_NAME),
                line.get(Column.OFFICER_NUMBER),
                line.get(Column.OFFICER_CONTACT),
                line.is(Column.DOMESTIC_ABUSE, "Y"),
                line.get(Column.HATE_STRANDS),
                line.get(Column.FLAGS),
                line.get(Column.ENHANCED),
                line.lists(Column.FLAGS, "REPEAT"),
                line.get(Column.CONSENT),
                Cells.moment(line.get(Column.CONSENT_AT)),
                Cells.number(line.get(Column.DASH_SCORE)),
                line.get(Column.DASH_GRADE),
                r.risk(),
                line.get(Column.NOTE),
                dataFlags(one),
                open,
                open ? promises.due(Promises.TRIAGE, r.risk(), r.received()) : null,
                r.triaged(),
                ended ? r.triaged() : null,
                DigestUtils.md5(String.join("\u001f", line.cells())));
        suspect(one);
        events(one);
    }

    private static long sender(Loading one) {
        return one.accounts().get("organisation " + one.referral().sender());
    }

    /** Only what came by the feed has the key by which the next message finds it. */
    private static byte[] victimKey(Loading one) {
        if (one.line().is(Column.SENDING_FORCE, "")) {
            return null;
        }
        Map<FeedColumn, String> cells = new java.util.EnumMap<>(FeedColumn.class);
        for (FeedColumn column : FeedColumn.values()) {
            cells.put(column, one.line().get(Column.valueOf(column.name())));
        }
        cells.remove(FeedColumn.ETHNICITY); // says nothing about who it is
        LocalDate day = WorkingDays.dateOf(one.referral().received());
        FeedRow row = FeedRowReader.read(cells, day, Set.of());
        if (!row.isValid()) {
            throw new IllegalStateException("The city made an unreadable row: " + row.errors());
        }
        return VictimKey.of(row.message());
    }

    private static String dataFlags(Loading one) {
        StringBuilder flags = new StringBuilder();
        if (one.group() == CrimeGroup.UNMAPPED) {
            flags.append("UNMAPPED_OFFENCE");
        }
        if (one.area().equals("UNKNOWN")) {
            flags.append(flags.length() > 0 ? ";" : "").append("UNKNOWN_BOROUGH");
        }
        return flags.toString();
    }

    private void suspect(Loading one) throws SQLException {
        FeedLine line = one.line();
        if (!line.is(Column.SUSPECT_SURNAME, "")) {
            suspects.row(
                    one.referralId(),
                    line.get(Column.SUSPECT_GIVEN_NAMES),
                    line.get(Column.SUSPECT_SURNAME),
                    Cells.date(line.get(Column.SUSPECT_DOB)),
                    line.get(Column.SUSPECT_RELATIONSHIP));
        }
    }

    private void events(Loading one) throws SQLException {
        CityReferral r = one.referral();
        String sender = r.source().equals("POL_ADT") ? "Police feed" : "Referral page";
        boolean byFeed = r.triagedBy() == null;
        String first = byFeed && !r.state().equals("WITHDRAWN") ? r.state() : "RECEIVED";
        Long sentBy = r.sentBy() == null ? null : one.accounts().get(r.sentBy());
        event(
                one,
                r.received(),
                sentBy,
                sender,
                "RECEIVE",
                null,
                first,
                byFeed ? r.reason() : null);
        if (r.triaged() == null || first.equals(r.state())) {
            return;
        }
        String move =
                switch (r.state()) {
                    case "ACCEPTED" -> "ACCEPT";
                    case "DECLINED" -> "DECLINE";
                    case "RETURNED" -> "RETURN";
                    case "WITHDRAWN" -> "WITHDRAW";
                    default -> "HOLD";
                };
        String by = byFeed ? sender : r.triagedBy().name();
        Long account = one.account(r.triagedBy());
        event(one, r.triaged(), account, by, move, "RECEIVED", r.state(), r.reason());
    }

    private void event(
            Loading one,
            Instant at,
            Long account,
            String actor,
            String move,
            String from,
            String to,
            String reason)
            throws SQLException {
        events.row(ids.at(at), one.referralId(), at, account, actor, move, from, to, reason, null);
    }

    @Override
    public void close() throws SQLException {
        referrals.close();
        events.close();
        suspects.close();
    }
}
