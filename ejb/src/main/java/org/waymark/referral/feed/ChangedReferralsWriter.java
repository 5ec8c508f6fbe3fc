package org.waymark.referral.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.FeedMessage.Contact;
import org.waymark.referral.FeedMessage.Victim;
import org.waymark.referral.ReferralCountWriter;
import org.waymark.referral.ReferralCountWriter.Fact;

/**
 * Writes what messages changed about referrals that were there before. The versions count up, so
 * that somebody who has one open on a page hears of it. What people have worked on stays theirs: a
 * way of contact they touched is not replaced, and can only become less safe by a message.
 */
final class ChangedReferralsWriter {

    private static final String REFERRAL =
            "UPDATE referral SET "
                    + ReferralColumns.SAID.stream()
                            .filter(column -> !column.equals("closed_at"))
                            .map(ChangedReferralsWriter::replaced)
                            .collect(Collectors.joining())
                    + "closed_at = CASE WHEN is_open THEN NULL ELSE COALESCE(closed_at, ?) END,"
                    + " due_at = COALESCE(?, due_at), version = version + 1 WHERE id = ?";
    private static final String STATE =
            "UPDATE referral SET state = ?, disposition = ?, reason = ?, is_open = ?, closed_at ="
                    + " COALESCE(closed_at, ?), version = version + 1 WHERE id = ?";
    private static final String FORGET =
            "UPDATE referral SET crime_ref = NULL, victim_key = NULL WHERE id = ?";

    /** What a worker has asked the person themselves stays. */
    private static final String ASKED =
            Stream.of("ethnicity", "disability", "language", "interpreter")
                    .map(
                            column ->
                                    " %1$s = CASE WHEN about_at IS NULL THEN ? ELSE %1$s END,"
                                            .formatted(column))
                    .collect(Collectors.joining());

    private static final String PERSON =
            "UPDATE person SET given_names = ?, surname = ?, date_of_birth = ?, age_given = ?,"
                    + " age_given_on = ?, sex = ?,"
                    + ASKED
                    + " contact_times = CASE WHEN times_at IS NULL THEN ? ELSE contact_times END, do_not_contact = do_not_contact OR ?,"
                    + " do_not_contact_by = CASE WHEN ? IS NULL THEN do_not_contact_by END,"
                    + " do_not_contact_reason = COALESCE(?, do_not_contact_reason), version ="
                    + " version + 1 WHERE id = ?";
    private static final String OBJECTED =
            "UPDATE person SET do_not_contact = TRUE, do_not_contact_reason = ?, do_not_contact_by ="
                    + " NULL, version = version + 1 WHERE id = ?";
    private static final String RESTRICT =
            "UPDATE person SET restricted = TRUE, version = version + 1 WHERE id = ?";
    private static final String WHY_RESTRICTED =
            "UPDATE referral SET restricted_reason = ? WHERE id = ?";
    private static final String TIGHTEN =
            "UPDATE contact_point SET call_safe = CASE WHEN ? = 'N' THEN 'N' ELSE call_safe END,"
                    + " text_safe = CASE WHEN ? = 'N' THEN 'N' ELSE text_safe END, voicemail_safe ="
                    + " CASE WHEN ? = 'N' THEN 'N' ELSE voicemail_safe END, write_safe = CASE WHEN ?"
                    + " = 'N' THEN 'N' ELSE write_safe END, version = version + 1 WHERE id = ?";
    private static final String END =
            "UPDATE contact_point SET ended_at = ?, ended_by_sender = TRUE, version = version + 1"
                    + " WHERE id = ?";
    private static final String FACT =
            "UPDATE referral_fact SET service_id = COALESCE((SELECT COALESCE(r.service_id,"
                    + " r.proposed_service_id) FROM referral r WHERE r.id = referral_id), 0), area ="
                    + " COALESCE(?, area), crime_group = COALESCE(?, crime_group), eligible = ? WHERE"
                    + " referral_id = ?";

    private final Connection connection;
    private final NewReferralsWriter inserts;
    private final ReferralColumns columns;
    private final Instant at;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Statement> facts = new ArrayList<>();

    /** That somebody was harmed before, which linking finds too, no message takes back. */
    private static String replaced(String column) {
        return column + " = " + (column.equals("repeat_victim") ? column + " OR " : "") + "?, ";
    }

    private record Statement(String sql, List<Object> values) {}

    ChangedReferralsWriter(
            Connection connection,
            NewReferralsWriter inserts,
            ReferralColumns columns,
            Instant at) {
        this.connection = connection;
        this.inserts = inserts;
        this.columns = columns;
        this.at = at;
    }

    void write(Collection<HeldReferral> changed) throws SQLException {
        for (HeldReferral referral : changed) {
            if (referral.appraisal() == null || referral.isForgotten()) {
                moved(referral);
            } else {
                replaced(referral);
            }
            inserts.audit(referral);
            if (referral.isForgotten()) {
                add(FORGET, referral.id());
            } else if (referral.isObjected()) {
                add(OBJECTED, NewReferralsWriter.OBJECTION, referral.personId());
            }
        }
        run(statements);
        Map<Long, Fact> before = ReferralCountWriter.locked(connection, ids(changed));
        run(facts);
        ReferralCountWriter counts = new ReferralCountWriter();
        counts.replace(before, ReferralCountWriter.now(connection, ids(changed)));
        counts.write(connection);
    }

    private static List<Long> ids(Collection<HeldReferral> changed) {
        return changed.stream().map(HeldReferral::id).sorted().toList();
    }

    private void moved(HeldReferral referral) {
        add(
                STATE,
                referral.state(),
                referral.disposition(),
                referral.reason(),
                referral.state().isOpen(),
                ReferralColumns.isOver(referral.state()) ? at : null,
                referral.id());
        fact(referral, null, null);
    }

    private void replaced(HeldReferral referral) {
        List<Object> values = new ArrayList<>();
        columns.said(referral, values);
        values.add(referral.triageDue());
        values.add(referral.id());
        statements.add(new Statement(REFERRAL, values));
        person(referral);
        if (referral.isRestrictedNow()) {
            add(RESTRICT, referral.personId());
            add(WHY_RESTRICTED, referral.restriction(), referral.id());
        }
        contactPoints(referral);
        add("DELETE FROM match_key WHERE person_id = ?", referral.personId());
        inserts.matchKeys(
                referral.personId(),
                referral.message().victim(),
                ContactPointChanges.inUse(
                        referral.contactPoints(),
                        NewReferralsWriter.points(referral.message().contact())));
        if (!Objects.equals(referral.original().suspect(), referral.message().suspect())) {
            add("DELETE FROM referral_suspect WHERE referral_id = ?", referral.id());
            inserts.suspect(referral.id(), referral.message().suspect());
        }
        fact(referral, referral.appraisal().residenceArea(), referral.appraisal().group().name());
    }

    /** Facts follow when the rows below them are written. */
    private void fact(HeldReferral referral, String area, String group) {
        facts.add(
                new Statement(
                        FACT,
                        Arrays.asList(
                                area, group, ReferralColumns.isEligible(referral), referral.id())));
    }

    private void person(HeldReferral referral) {
        Victim victim = referral.message().victim();
        Contact contact = referral.message().contact();
        add(
                PERSON,
                victim.givenNames(),
                ReferralColumns.surname(victim),
                victim.dateOfBirth(),
                victim.age(),
                victim.age() == null ? null : WorkingDays.dateOf(at),
                victim.sex(),
                victim.ethnicity(),
                victim.disability(),
                victim.language(),
                victim.interpreter(),
                contact.times(),
                contact.doNotContact(),
                contact.doNotContactReason(),
                contact.doNotContactReason(),
                referral.personId());
    }

    private void contactPoints(HeldReferral referral) {
        ContactPointChanges changes =
                ContactPointChanges.of(
                        referral.contactPoints(),
                        NewReferralsWriter.points(referral.message().contact()));
        changes.ended().forEach(point -> add(END, at, point.id()));
        for (ContactPointChanges.Tightened each : changes.tightened()) {
            HeldContactPoint by = each.by();
            add(TIGHTEN, by.call(), by.text(), by.voicemail(), by.write(), each.point().id());
        }
        changes.added().forEach(now -> inserts.contactPoint(referral, now, at));
    }

    private void add(String sql, Object... values) {
        statements.add(new Statement(sql, Arrays.asList(values)));
    }

    /**
     * Those of one text together; each is about rows of its own, so their order does not matter.
     */
    private void run(List<Statement> all) throws SQLException {
        for (String sql : all.stream().map(Statement::sql).distinct().toList()) {
            try (PreparedStatement batch = connection.prepareStatement(sql)) {
                for (Statement statement : all) {
                    if (statement.sql().equals(sql)) {
                        int parameter = 1;
                        for (Object value : statement.values()) {
                            TableWriter.bind(batch, parameter++, value);
                        }
                        batch.addBatch();
                    }
                }
                batch.executeBatch();
            }
        }
    }
}
