package org.waymark.referral.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.waymark.person.SafeAnswer;
import org.waymark.reference.Risk;
import org.waymark.referral.Consent;
import org.waymark.referral.EnhancedCategory;
import org.waymark.referral.FeedMessage;
import org.waymark.referral.HateStrand;
import org.waymark.referral.MessageType;
import org.waymark.referral.ReferralFlag;
import org.waymark.referral.SealedWords;
import org.waymark.referral.VictimType;
import org.waymark.shared.Columns;

/**
 * Reads a stored referral back as the message that holds, from a row of {@link HeldReferralQuery}
 * and the person's ways of contact.
 */
final class HeldMessageQuery {

    private HeldMessageQuery() {}

    /** Which of several ways of contact of a kind the message gives; null for none. */
    interface Choice {
        HeldContactPoint of(List<HeldContactPoint> points, String kind);
    }

    /**
     * @param words of the sender, which are sealed for restricted people
     */
    static FeedMessage message(
            ResultSet row, List<HeldContactPoint> points, Choice choice, SealedWords words)
            throws SQLException {
        return new FeedMessage(
                null,
                MessageType.NEW,
                row.getString("sending_force"),
                instant(row, "sent_at"),
                crime(row, words.postcode()),
                victim(row),
                contact(row, points, choice),
                Consent.valueOf(row.getString("consent")),
                instant(row, "consent_at"),
                circumstances(row),
                suspect(row),
                words.note());
    }

    private static FeedMessage.Crime crime(ResultSet row, String postcode) throws SQLException {
        return new FeedMessage.Crime(
                row.getString("crime_ref"),
                null,
                row.getString("offence_code"),
                row.getString("offence_title"),
                instant(row, "offence_from"),
                instant(row, "offence_to"),
                instant(row, "reported_at"),
                postcode,
                row.getString("crime_outcome"),
                new FeedMessage.Officer(
                        row.getString("officer_name"),
                        row.getString("officer_number"),
                        row.getString("officer_contact")));
    }

    private static FeedMessage.Victim victim(ResultSet row) throws SQLException {
        VictimType type = VictimType.valueOf(row.getString("victim_type"));
        String surname = row.getString("surname");
        boolean unnamed =
                type == VictimType.BUSINESS && surname.equals(row.getString("organisation"));
        return new FeedMessage.Victim(
                type,
                row.getString("organisation"),
                row.getString("given_names"),
                unnamed ? null : surname,
                row.getObject("date_of_birth", LocalDate.class),
                row.getObject("age_given", Integer.class),
                row.getString("sex"),
                row.getString("ethnicity"),
                row.getString("disability"),
                row.getString("language"),
                row.getString("interpreter"));
    }

    private static FeedMessage.Contact contact(
            ResultSet row, List<HeldContactPoint> points, Choice choice) throws SQLException {
        HeldContactPoint address = choice.of(points, "ADDRESS");
        HeldContactPoint phone = choice.of(points, "PHONE");
        HeldContactPoint email = choice.of(points, "EMAIL");
        return new FeedMessage.Contact(
                address == null ? null : address.value(),
                address == null ? null : address.postcode(),
                SafeAnswer.of(address == null ? null : address.write()),
                phone == null ? null : phone.value(),
                SafeAnswer.of(phone == null ? null : phone.call()),
                SafeAnswer.of(phone == null ? null : phone.text()),
                SafeAnswer.of(phone == null ? null : phone.voicemail()),
                email == null ? null : email.value(),
                SafeAnswer.of(email == null ? null : email.write()),
                row.getString("contact_times"),
                row.getBoolean("do_not_contact"),
                row.getString("do_not_contact_reason"));
    }

    private static FeedMessage.Circumstances circumstances(ResultSet row) throws SQLException {
        String grade = row.getString("dash_grade");
        return new FeedMessage.Circumstances(
                row.getBoolean("domestic_abuse"),
                set(row.getString("hate_strands"), HateStrand.class),
                codes(row.getString("hate_substrands")),
                set(row.getString("flags"), ReferralFlag.class),
                set(row.getString("enhanced"), EnhancedCategory.class),
                row.getObject("dash_score", Integer.class),
                grade == null ? null : Risk.valueOf(grade));
    }

    private static Set<String> codes(String joined) {
        return joined == null ? Set.of() : new LinkedHashSet<>(List.of(joined.split(";")));
    }

    private static FeedMessage.Suspect suspect(ResultSet row) throws SQLException {
        return row.getObject("suspect") == null
                ? null
                : new FeedMessage.Suspect(
                        row.getString("suspect_given"),
                        row.getString("suspect_surname"),
                        row.getObject("suspect_dob", LocalDate.class),
                        row.getString("relationship"));
    }

    private static <E extends Enum<E>> Set<E> set(String joined, Class<E> type) {
        Set<E> set = EnumSet.noneOf(type);
        if (joined != null) {
            Arrays.stream(joined.split(";"))
                    .map(code -> Enum.valueOf(type, code))
                    .forEach(set::add);
        }
        return set;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Columns.instant(row.getObject(column, LocalDateTime.class));
    }
}
