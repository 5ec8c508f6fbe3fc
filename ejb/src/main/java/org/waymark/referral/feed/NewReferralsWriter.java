package org.waymark.referral.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.person.ContactPoint;
import org.waymark.person.MatchKeys;
import org.waymark.person.MatchSubject;
import org.waymark.person.PointContent;
import org.waymark.person.SafeAnswer;
import org.waymark.person.seal.ContentSeal;
import org.waymark.reference.Quarter;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.FeedMessage;
import org.waymark.referral.FeedMessage.Contact;
import org.waymark.referral.FeedMessage.Suspect;
import org.waymark.referral.FeedMessage.Victim;
import org.waymark.referral.ReferralCountWriter;
import org.waymark.referral.VictimType;
import org.waymark.shared.Ids;

/** Gathers the referrals a chunk makes, each with its person, and inserts them table by table. */
final class NewReferralsWriter {

    /** Why somebody who objected is not to be contacted. */
    static final String OBJECTION = "Objected to contact, as the sender of the referral said";

    private static final String INSERT = "INSERT";

    private final TableWriter persons =
            new TableWriter(
                    INSERT,
                    "person",
                    "id identity_id given_names surname date_of_birth age_given age_given_on sex ethnicity disability language interpreter restricted do_not_contact do_not_contact_reason contact_times created_at"
                            .split(" "));
    private final TableWriter contactPoints =
            new TableWriter(
                    INSERT,
                    "contact_point",
                    "id person_id kind value normalised postcode sealed postcode_key call_safe text_safe voicemail_safe write_safe created_at"
                            .split(" "));
    private final TableWriter referrals =
            new TableWriter(INSERT, "referral", ReferralColumns.INSERTED.toArray(new String[0]));
    private final TableWriter suspects =
            new TableWriter(
                    INSERT,
                    "referral_suspect",
                    "referral_id given_names surname date_of_birth relationship".split(" "));
    private final TableWriter facts =
            new TableWriter(
                    INSERT,
                    "referral_fact",
                    "referral_id received_quarter service_id area crime_group source eligible accepted attempted contacted engaged assessed supported closed planned"
                            .split(" "));
    private final ReferralCountWriter counts = new ReferralCountWriter();
    private final TableWriter audit =
            new TableWriter(
                    INSERT,
                    "audit_entry",
                    "id at actor action outcome person_id referral_id detail".split(" "));
    private final TableWriter matchKeys =
            new TableWriter("INSERT IGNORE", "match_key", "key_hash", "person_id");

    private final Origin origin;
    private final ReferralColumns columns;
    private final MatchKeys keys;
    private final ContentSeal seal;

    NewReferralsWriter(Origin origin, ReferralColumns columns, MatchKeys keys, ContentSeal seal) {
        this.origin = origin;
        this.columns = columns;
        this.keys = keys;
        this.seal = seal;
    }

    void add(HeldReferral referral) {
        FeedMessage message = referral.message();
        Instant at = origin.at();
        person(referral, at);
        points(message.contact()).forEach(point -> contactPoint(referral, point, at));
        matchKeys(referral.personId(), message.victim(), points(message.contact()));
        referrals.add(columns.inserted(referral));
        suspect(referral.id(), message.suspect());
        fact(referral, at);
        audit(referral);
    }

    /**
     * That a referral was made or changed, once for all that a chunk did to it. A single message
     * has been audited at the door it came through, but for an objection that it lifts.
     */
    void audit(HeldReferral referral) {
        if (!origin.isBatch() && !referral.isObjectionLifted()) {
            return;
        }
        if (referral.isFresh()) {
            audit(referral, "made");
        }
        if (!referral.told().isEmpty()) {
            audit(referral, String.join(", ", referral.told()));
        }
    }

    private void audit(HeldReferral referral, String what) {
        audit.add(
                Ids.next(),
                origin.at(),
                origin.sentBy(),
                "FeedImport.store",
                "DONE",
                referral.personId(),
                referral.id(),
                origin.isBatch() ? what + " from batch " + origin.batchId() : what);
    }

    void suspect(long referralId, Suspect suspect) {
        if (suspect != null) {
            suspects.add(
                    referralId,
                    suspect.givenNames(),
                    suspect.surname(),
                    suspect.dateOfBirth(),
                    suspect.relationship());
        }
    }

    /** A way to reach somebody as the sender gave it; of restricted people it is sealed. */
    void contactPoint(HeldReferral referral, HeldContactPoint point, Instant at) {
        long id = Ids.next();
        long person = referral.personId();
        boolean clear = !referral.isSealed();
        byte[] sealed =
                clear
                        ? null
                        : new PointContent(point.value(), point.postcode())
                                .sealed(seal, person, id);
        if (!clear && sealed == null) {
            return; // whose key was destroyed is reached no more
        }
        contactPoints.add(
                id,
                person,
                point.kind(),
                clear ? point.value() : null,
                clear
                        ? ContactPoint.normalised(
                                ContactPoint.Kind.valueOf(point.kind()), point.value())
                        : null,
                clear ? point.postcode() : null,
                sealed,
                clear ? null : keys.ofPostcode(point.postcode()),
                point.call(),
                point.text(),
                point.voicemail(),
                point.write(),
                at);
    }

    /** The keys under which this person is looked for; a business is nobody. */
    /** By which keys the person is looked for, with the ways to reach them that are in use. */
    void matchKeys(long personId, Victim victim, List<HeldContactPoint> inUse) {
        if (victim.type() == VictimType.BUSINESS) {
            return;
        }
        MatchSubject subject =
                MatchSubject.of(
                        victim.givenNames(), victim.surname(), victim.dateOfBirth(), victim.sex());
        inUse.forEach(
                point ->
                        subject.reachedBy(
                                ContactPoint.Kind.valueOf(point.kind()),
                                point.value(),
                                point.postcode()));
        keys.of(subject).forEach(key -> matchKeys.add(key, personId));
    }

    /** The ways to reach somebody that a message gives. */
    static List<HeldContactPoint> points(Contact contact) {
        List<HeldContactPoint> points = new ArrayList<>(3);
        if (contact.phone() != null) {
            points.add(
                    HeldContactPoint.sent(
                            "PHONE",
                            contact.phone(),
                            null,
                            contact.callSafe().code(),
                            contact.textSafe().code(),
                            contact.voicemailSafe().code(),
                            null));
        }
        if (contact.email() != null) {
            points.add(written("EMAIL", contact.email(), null, contact.emailSafe()));
        }
        if (contact.address() != null) {
            points.add(
                    written(
                            "ADDRESS",
                            contact.address(),
                            contact.postcode(),
                            contact.letterSafe()));
        }
        return points;
    }

    /** Person first: nothing that points to a row is there before it. */
    void flush(Connection connection) throws SQLException {
        persons.flush(connection);
        contactPoints.flush(connection);
        matchKeys.flush(connection);
        referrals.flush(connection);
        suspects.flush(connection);
        facts.flush(connection);
        counts.write(connection);
        audit.flush(connection);
    }

    private void person(HeldReferral referral, Instant at) {
        long id = referral.personId();
        FeedMessage message = referral.message();
        Victim victim = message.victim();
        Contact contact = message.contact();
        persons.add(
                id,
                id,
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
                referral.restriction() != null,
                contact.doNotContact() || referral.isObjected(),
                referral.isObjected() ? OBJECTION : contact.doNotContactReason(),
                contact.times(),
                at);
    }

    private void fact(HeldReferral referral, Instant at) {
        if (referral.message().victim().type() == VictimType.WITNESS) {
            return; // counted as no victim
        }
        Long proposed = referral.appraisal().proposal().serviceId();
        ReferralCountWriter.Fact fact =
                ReferralCountWriter.Fact.fresh(
                        Quarter.of(at).code(),
                        proposed == null ? 0L : proposed,
                        referral.appraisal().residenceArea(),
                        referral.appraisal().group().name(),
                        ReferralColumns.isEligible(referral));
        counts.add(fact);
        facts.add(
                referral.id(),
                fact.received(),
                fact.service(),
                fact.area(),
                fact.group(),
                origin.source(),
                fact.reached().get(0),
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0);
    }

    private static HeldContactPoint written(
            String kind, String value, String postcode, SafeAnswer safe) {
        return HeldContactPoint.sent(kind, value, postcode, null, null, null, safe.code());
    }
}
