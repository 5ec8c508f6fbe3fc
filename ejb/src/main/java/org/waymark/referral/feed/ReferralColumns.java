package org.waymark.referral.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.person.seal.ContentSeal;
import org.waymark.referral.Disposition;
import org.waymark.referral.FeedMessage;
import org.waymark.referral.FeedMessage.Victim;
import org.waymark.referral.ReferralFlag;
import org.waymark.referral.ReferralState;
import org.waymark.referral.SealedWords;
import org.waymark.referral.VictimKey;

/** The columns of a referral, and what a message of a batch puts into each. */
final class ReferralColumns {

    /** What an update replaces; in the order of {@link #said}. */
    static final List<String> SAID =
            List.of(
                    "proposed_service_id routing_reason victim_type organisation offence_code offence_title crime_group offence_from offence_to reported_at sent_at offence_postcode offence_area residence_area crime_outcome officer_name officer_number officer_contact domestic_abuse hate_strands hate_substrands flags enhanced repeat_victim consent consent_at dash_score dash_grade risk note sealed data_flags state disposition reason is_open closed_at"
                            .split(" "));

    private static final List<String> KEYS =
            List.of(
                    "id reference source sender_id sent_by sending_force crime_ref victim_key beside_id person_id restricted_reason received_at due_at"
                            .split(" "));

    /** What a new referral is inserted with; in the order of {@link #inserted}. */
    static final List<String> INSERTED = joined(KEYS, SAID);

    private final Origin origin;
    private final Instant at;
    private final Senders senders;
    private final ContentSeal seal;

    /** Which organisation is behind a force code. */
    interface Senders {
        long organisation(String force);
    }

    ReferralColumns(Origin origin, Senders senders, ContentSeal seal) {
        this.origin = origin;
        this.at = origin.at();
        this.senders = senders;
        this.seal = seal;
    }

    Object[] inserted(HeldReferral referral) {
        FeedMessage message = referral.message();
        List<Object> values = new ArrayList<>(INSERTED.size());
        values.add(referral.id());
        values.add(referral.reference().value());
        values.add(origin.source());
        values.add(senders.organisation(message.sendingForce()));
        values.add(origin.accountId());
        values.add(message.sendingForce());
        values.add(referral.isForgotten() ? null : message.crime().reference());
        values.add(referral.isForgotten() ? null : key(referral));
        values.add(referral.beside() == null ? null : referral.beside().referralId());
        values.add(referral.personId());
        values.add(referral.restriction());
        values.add(at);
        values.add(referral.triageDue());
        said(referral, values);
        return values.toArray();
    }

    private byte[] key(HeldReferral referral) {
        byte[] key = VictimKey.of(referral.message());
        return referral.beside() == null ? key : VictimKey.beside(key, origin.owner());
    }

    /** The values of {@link #SAID}. */
    void said(HeldReferral referral, List<Object> values) {
        FeedMessage message = referral.message();
        Appraisal appraisal = referral.appraisal();
        values.add(appraisal.proposal().serviceId());
        values.add(cut(appraisal.proposal().reason(), 200));
        values.add(message.victim().type());
        values.add(message.victim().organisation());
        SealedWords words = new SealedWords(message.crime().postcode(), message.note());
        SealedWords clear = referral.isSealed() ? new SealedWords(null, null) : words;
        crime(message, clear.postcode(), appraisal, values);
        circumstances(message.circumstances(), values);
        values.add(message.consent());
        values.add(message.consentAt());
        values.add(message.circumstances().dashScore());
        values.add(message.circumstances().dashGrade());
        values.add(appraisal.risk());
        values.add(clear.note());
        values.add(
                referral.isSealed()
                        ? words.sealed(seal, referral.personId(), referral.id())
                        : null);
        values.add(MessageCells.joined(appraisal.dataFlags()));
        values.add(referral.state());
        values.add(referral.disposition());
        values.add(referral.reason());
        values.add(referral.state().isOpen());
        values.add(isOver(referral.state()) ? at : null);
    }

    private static void crime(
            FeedMessage message, String postcode, Appraisal appraisal, List<Object> values) {
        FeedMessage.Crime crime = message.crime();
        values.add(crime.offenceCode());
        values.add(crime.offenceTitle());
        values.add(appraisal.group());
        values.add(crime.from());
        values.add(crime.to());
        values.add(crime.reportedAt());
        values.add(message.sentAt());
        values.add(postcode);
        values.add(appraisal.offenceArea());
        values.add(appraisal.residenceArea());
        values.add(crime.outcome());
        values.add(crime.officer().name());
        values.add(crime.officer().number());
        values.add(crime.officer().contact());
    }

    private static void circumstances(FeedMessage.Circumstances told, List<Object> values) {
        values.add(told.domesticAbuse());
        values.add(MessageCells.joined(told.hateStrands()));
        values.add(MessageCells.joined(told.substrands()));
        values.add(MessageCells.joined(told.flags()));
        values.add(MessageCells.joined(told.enhanced()));
        values.add(told.has(ReferralFlag.REPEAT));
    }

    /** A business without a named contact is known by its own name. */
    static String surname(Victim victim) {
        return victim.surname() == null ? cut(victim.organisation(), 120) : victim.surname();
    }

    /**
     * Does it count among those a service could have supported? One that its sender takes back
     * stays where it was.
     */
    static boolean isEligible(HeldReferral referral) {
        return referral.disposition() != Disposition.EXCLUDED
                && referral.disposition() != Disposition.SUPPRESSED;
    }

    /** Nothing more is done with it, unless its sender corrects it. */
    static boolean isOver(ReferralState state) {
        return switch (state) {
            case RECEIVED, HELD, ACCEPTED, ALLOCATED -> false;
            case RETURNED, EXCLUDED, SUPPRESSED, WITHDRAWN, DECLINED -> true;
        };
    }

    private static String cut(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
