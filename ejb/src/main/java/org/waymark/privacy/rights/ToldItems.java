package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.waymark.incident.Ask;
import org.waymark.incident.IncidentFile;
import org.waymark.incident.Report;
import org.waymark.incident.Told;
import org.waymark.incident.ToldRecordReader;

/**
 * What was told on the public page, word by word, as a part of somebody's record. Who told it for
 * them is somebody else, and marked.
 */
@ApplicationScoped
class ToldItems {

    private static final Map<Ask, String> LABELS = new EnumMap<>(Ask.class);

    static {
        LABELS.put(Ask.WHAT, "What happened");
        LABELS.put(Ask.DAY, "Day");
        LABELS.put(Ask.TIME, "Time");
        LABELS.put(Ask.PLACE, "Place");
        LABELS.put(Ask.POSTCODE_THERE, "Postcode of the place");
        LABELS.put(Ask.STRAND_OTHER, "Why, in their own words");
        LABELS.put(Ask.BEFORE, "Happened before");
        LABELS.put(Ask.AFRAID, "Afraid");
        LABELS.put(Ask.SUPPORT, "Support wanted");
        LABELS.put(Ask.CONTACT, "May be contacted");
        LABELS.put(Ask.GIVEN_NAMES, "Given names");
        LABELS.put(Ask.SURNAME, "Surname");
        LABELS.put(Ask.BORN, "Date of birth");
        LABELS.put(Ask.PHONE, "Telephone");
        LABELS.put(Ask.EMAIL, "E-mail");
        LABELS.put(Ask.ADDRESS, "Address");
        LABELS.put(Ask.POSTCODE, "Postcode");
        LABELS.put(Ask.SAFE, "Safe ways");
        LABELS.put(Ask.TIMES, "When to make contact");
    }

    @Inject private ToldRecordReader reader;

    /** Null when the referral did not begin there. */
    RecordItem of(long referralId) {
        return reader.of(referralId).map(ToldItems::item).orElse(null);
    }

    /** Null when nothing was told beside the referrals. */
    RecordItem aboutPerson(long personId) {
        return reader.aboutPerson(personId).map(ToldItems::item).orElse(null);
    }

    static RecordItem item(Report report) {
        return text(report).item(RecordSource.TOLD, report.id(), report.sentAt());
    }

    private static ItemText text(Report report) {
        ItemText text =
                new ItemText()
                        .line("Reference", report.reference())
                        .line("Sent", report.sentAt())
                        .line("Why it happened, as perceived", report.why())
                        .line("Police", report.policeInWords())
                        .line("Opened by the police", report.policeAt());
        Told told = report.told();
        if (told == null) {
            text.paragraph("What was told cannot be opened now.");
        } else {
            LABELS.forEach((ask, label) -> text.line(label, told.get(ask)));
            text.name("Told by", told.get(Ask.REPORTER_NAME))
                    .other("  Of", told.get(Ask.REPORTER_ORGANISATION))
                    .other("  How to reach them", told.get(Ask.REPORTER_REACH));
        }
        for (IncidentFile file : report.files()) {
            text.line(
                    "Sent along, given apart when asked for",
                    (file.name() == null ? "a file" : file.name())
                            + ", "
                            + file.kind().label()
                            + ", "
                            + file.size());
        }
        return text;
    }
}
