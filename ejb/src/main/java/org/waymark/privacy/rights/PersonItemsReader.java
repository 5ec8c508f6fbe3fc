package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.person.ContactPoint;
import org.waymark.reference.ReferenceData;
import org.waymark.referral.CrimeReference;
import org.waymark.referral.SealedReading;
import org.waymark.referral.SentChange;
import org.waymark.referral.SentChanges;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Who a record is about, how to reach them, and the referrals, as parts of a record. */
@ApplicationScoped
class PersonItemsReader {

    @Inject private RecordRowsReader rows;
    @Inject private ReferenceData reference;
    @Inject private SealedReading sealed;

    RecordItem person(long id) {
        Row row =
                rows.rows(
                                "SELECT given_names, surname, known_as, date_of_birth, age_given, sex,"
                                        + " ethnicity, disability, language, interpreter,"
                                        + " contact_times, do_not_contact, do_not_contact_reason,"
                                        + " created_at, contact_words FROM person WHERE id = ?",
                                id)
                        .get(0);
        ItemText text =
                new ItemText()
                        .line("Given names", row.text(0))
                        .line("Surname", row.text(1))
                        .line("Known as", row.text(2))
                        .line("Date of birth", row.date(3))
                        .line("Age, as given", row.number(4))
                        .line("Sex", reference.label("sex", row.text(5)))
                        .line("Ethnicity", reference.label("ethnicity", row.text(6)))
                        .line("Disability", reference.label("disability", row.text(7)))
                        .line("Language", reference.label("language", row.text(8)))
                        .yes("Interpreter needed", row.text(9))
                        .line("When to make contact", row.text(10))
                        .line("Words to use", row.text(14));
        if (row.flag(11)) {
            text.line("Do not contact", row.text(12) == null ? "yes" : row.text(12));
        }
        return item(RecordSource.PERSON, id, row, 13, text);
    }

    /** Null when there is none. */
    RecordItem contact(long personId) {
        ItemText text = new ItemText();
        for (ContactPoint point : rows.contactPoints(personId)) {
            text.line(
                            switch (point.kind()) {
                                case PHONE -> "Telephone";
                                case EMAIL -> "E-mail";
                                case ADDRESS -> "Address";
                            },
                            point.value())
                    .yes("  Safe to call", point.callSafe())
                    .yes("  Safe to send a text", point.textSafe())
                    .yes("  Safe to leave a voicemail", point.voicemailSafe())
                    .yes("  Safe to write to", point.writeSafe())
                    .line("  Who may answer", point.whoMayAnswer())
                    .line("  Best times", point.bestTimes())
                    .line("  Suspended", point.suspendedWhy())
                    .line("  In use", point.isEnded() ? "no longer" : null)
                    .line("  Why not", point.endedWhy());
        }
        return text.isEmpty()
                ? null
                : new RecordItem(
                        RecordSource.CONTACT,
                        personId,
                        RecordSource.CONTACT.label(),
                        null,
                        text.toString());
    }

    RecordItem referral(long id) {
        Row row =
                rows.rows(
                                "SELECT r.reference, o.name, CASE WHEN "
                                        + CrimeReference.GIVEN
                                        + " THEN r.crime_ref END, r.crime_group,"
                                        + " r.offence_title, r.offence_from, r.offence_to,"
                                        + " NULLIF(r.reported_at, r.sent_at), r.officer_name, r.officer_contact,"
                                        + " r.domestic_abuse, r.flags, r.consent, r.consent_at,"
                                        + " r.risk, r.dash_score, r.note, r.organisation, r.state,"
                                        + " r.received_at, r.person_id, r.sealed, r.hate_strands, r.hate_substrands FROM referral r LEFT JOIN organisation o ON"
                                        + " o.id = r.sender_id WHERE r.id = ?",
                                id)
                        .get(0);
        ItemText text =
                new ItemText()
                        .line("Reference", row.text(0))
                        .line("Sent by", row.text(1))
                        .line("Crime reference of the sender", row.text(2))
                        .line("Crime", reference.label("crime_group", row.text(3)))
                        .line("Offence", row.text(4))
                        .line("Happened from", Columns.instant(row.columns()[5]))
                        .line("Happened until", Columns.instant(row.columns()[6]))
                        .line("Reported", Columns.instant(row.columns()[7]))
                        .line("Officer", row.text(8))
                        .line("How to reach the officer", row.text(9))
                        .line("Domestic abuse", row.flag(10) ? "yes" : "no")
                        .line("Marked", flags(row.text(11)))
                        .line("Done out of hate", labels("hate_strand", row.text(22)))
                        .line("More exactly", labels("hate_substrand", row.text(23)))
                        .line("Consent", reference.label("consent_basis", row.text(12)))
                        .line("Consent given", Columns.instant(row.columns()[13]))
                        .line("Risk", reference.label("risk", row.text(14)))
                        .line("DASH score", row.number(15))
                        .line("Organisation", row.text(17))
                        .line(
                                "Note from the sender",
                                sealed.note(
                                        row.number(20),
                                        id,
                                        row.text(16),
                                        (byte[]) row.columns()[21]));
        return item(RecordSource.REFERRAL, id, row, 19, text);
    }

    private String labels(String list, String codes) {
        return codes == null || codes.isBlank()
                ? null
                : Arrays.stream(codes.split(";"))
                        .map(code -> reference.label(list, code))
                        .collect(Collectors.joining(", "));
    }

    private String flags(String codes) {
        if (codes == null || codes.isBlank()) {
            return null;
        }
        List<String> labels = new ArrayList<>();
        for (String code : codes.split(";")) {
            labels.add(reference.label("flag", code));
        }
        return String.join(", ", labels);
    }

    /** Null when nothing has happened. */
    RecordItem history(long referralId) {
        ItemText text = new ItemText();
        for (Row row :
                rows.rows(
                        "SELECT e.at, e.actor, e.move, e.reason, e.note, e.diff, e.id, r.person_id,"
                                + " e.diff_sealed FROM referral_event e JOIN referral r ON r.id ="
                                + " e.referral_id WHERE e.referral_id = ? ORDER BY e.id",
                        referralId)) {
            text.line(
                    ItemText.at(Columns.instant(row.columns()[0])),
                    row.text(2).replace('_', ' ').toLowerCase() + ", by " + row.text(1));
            text.line("  Why", reference.label("decline_reason", row.text(3)))
                    .line("  Note", row.text(4));
            String changed =
                    sealed.change(
                            row.number(7), row.number(6), row.text(5), (byte[]) row.columns()[8]);
            for (SentChange change : SentChanges.of(changed, reference::label)) {
                text.line(
                        "  " + change.field(),
                        "was \u201c%s\u201d, became \u201c%s\u201d"
                                .formatted(change.before(), change.after()));
            }
        }
        return text.isEmpty()
                ? null
                : new RecordItem(
                        RecordSource.HISTORY,
                        referralId,
                        RecordSource.HISTORY.label(),
                        null,
                        text.toString());
    }

    /** What the person has said to this provider about what may be passed on, and what was. */
    RecordItem consents(long personId, long organisationId) {
        ItemText text = new ItemText();
        for (Row row :
                rows.rows(
                        "SELECT c.given_on, c.purpose, c.answer, o.name, c.scope, c.said_by,"
                                + " c.withdrawn_on FROM consent c LEFT JOIN organisation o ON o.id ="
                                + " c.recipient_id WHERE c.person_id = ? AND c.organisation_id = ?"
                                + " ORDER BY c.id",
                        personId,
                        organisationId)) {
            text.line("Asked on", row.date(0))
                    .line("  About", plain(row.text(1)))
                    .line("  Answer", plain(row.text(2)))
                    .line("  To whom", row.text(3))
                    .line("  What", row.text(4))
                    .line("  Said by", row.text(5))
                    .line("  Taken back on", row.date(6));
        }
        for (Row row :
                rows.rows(
                        "SELECT s.shared_at, o.name, s.what, s.ground FROM consent_share s JOIN"
                                + " organisation o ON o.id = s.recipient_id WHERE s.person_id = ? AND"
                                + " s.organisation_id = ? ORDER BY s.id",
                        personId,
                        organisationId)) {
            text.line("Passed on", Columns.instant(row.columns()[0]))
                    .line("  To whom", row.text(1))
                    .line("  What", row.text(2))
                    .line("  On what ground", plain(row.text(3)));
        }
        return text.isEmpty()
                ? null
                : new RecordItem(
                        RecordSource.CONSENTS,
                        personId,
                        RecordSource.CONSENTS.label(),
                        null,
                        text.toString());
    }

    private static String plain(String code) {
        return code == null ? null : code.replace('_', ' ').toLowerCase();
    }

    /** Null when the referral names nobody. */
    RecordItem suspect(long referralId) {
        return rows
                .rows(
                        "SELECT given_names, surname, date_of_birth, relationship FROM"
                                + " referral_suspect WHERE referral_id = ?",
                        referralId)
                .stream()
                .map(
                        row ->
                                new ItemText()
                                        .line("Given names", row.text(0))
                                        .line("Surname", row.text(1))
                                        .line("Date of birth", row.date(2))
                                        .line("Relationship", row.text(3)))
                .filter(text -> !text.isEmpty())
                .map(
                        text ->
                                new RecordItem(
                                        RecordSource.SUSPECT,
                                        referralId,
                                        RecordSource.SUSPECT.label(),
                                        null,
                                        text.toString()))
                .findFirst()
                .orElse(null);
    }

    private static RecordItem item(RecordSource source, long id, Row row, int at, ItemText text) {
        return new RecordItem(
                source, id, source.label(), Columns.instant(row.columns()[at]), text.toString());
    }
}
