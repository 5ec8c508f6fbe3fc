package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.incident.Ask;
import org.waymark.incident.ContactAsked;
import org.waymark.incident.IncidentFile;
import org.waymark.incident.Report;
import org.waymark.incident.Told;
import org.waymark.incident.ToldRecordReader;

/**
 * What was told on the public page, word by word, and what was sent along, each file as a part of
 * its own that is weighed by itself. Who told it for them is somebody else, and marked, unless it
 * was a colleague, and so is what they call their files.
 */
@ApplicationScoped
class ToldItems {

    private static final Map<String, String> DISABILITY = new HashMap<>();

    private static final Map<Ask, String> LABELS = new EnumMap<>(Ask.class);

    static {
        DISABILITY.put("Y", "Yes");
        DISABILITY.put("N", "No");
        DISABILITY.put("R", "Prefers not to say");
        LABELS.put(Ask.WHAT, "What happened");
        LABELS.put(Ask.DAY, "Day");
        LABELS.put(Ask.TIME, "Time");
        LABELS.put(Ask.PLACE, "Place");
        LABELS.put(Ask.POSTCODE_THERE, "Postcode of the place");
        LABELS.put(Ask.SUBSTRANDS, "Why, more exactly");
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
        LABELS.put(
                Ask.KNOWN,
                "Whether somebody works for the police or a service, or is widely known");
    }

    @Inject private ToldRecordReader reader;

    /** The words and each of the files; nothing when the referral did not begin there. */
    List<RecordItem> of(long referralId) {
        return reader.of(referralId).map(ToldItems::items).orElse(List.of());
    }

    /** The same of what was told beside the referrals. */
    List<RecordItem> aboutPerson(long personId) {
        return reader.aboutPerson(personId).stream()
                .flatMap(report -> items(report).stream())
                .toList();
    }

    static List<RecordItem> items(Report report) {
        List<RecordItem> items = new ArrayList<>();
        items.add(text(report).item(RecordSource.TOLD, report.id(), report.sentAt()));
        report.files().forEach(file -> items.add(file(report, file)));
        return items;
    }

    /** A file as a part of its own; one that cannot be opened now is listed and not given. */
    private static RecordItem file(Report report, IncidentFile file) {
        boolean opens = report.told() != null && file.name() != null;
        boolean ofAnother = !opens || !"ME".equals(report.told().get(Ask.WHO));
        ItemText text =
                new ItemText()
                        .line("Kind", file.kind().label())
                        .line("Size", file.size())
                        .line("To know", file.notice());
        if (ofAnother) {
            text.other("Name", file.name()).line("Sent by", "somebody else, who told it for them");
        } else {
            text.line("Name", file.name());
        }
        if (!opens) {
            text.paragraph("It cannot be opened now.");
        }
        RecordItem item = text.item(RecordSource.TOLD_FILE, file.id(), report.sentAt());
        return opens ? item.with(file.id()) : item;
    }

    /** Somebody else is marked; a colleague is shown or hidden as everywhere in the record. */
    private static void reporter(ItemText text, Report report) {
        Told told = report.told();
        if (report.isOfColleague()) {
            text.line("Told by", told.get(Ask.REPORTER_NAME))
                    .line("  Of", told.get(Ask.REPORTER_ORGANISATION))
                    .line("  How to reach them", told.get(Ask.REPORTER_REACH));
        } else {
            text.name("Told by", told.get(Ask.REPORTER_NAME))
                    .other("  Of", told.get(Ask.REPORTER_ORGANISATION))
                    .other("  How to reach them", told.get(Ask.REPORTER_REACH));
        }
    }

    private static String contact(Report report) {
        return report.contact().state() == null ? null : report.contact().state().label();
    }

    private static ItemText text(Report report) {
        ItemText text =
                new ItemText()
                        .line("Reference", report.reference())
                        .line("Sent", report.sentAt())
                        .line("Why it happened, as perceived", report.why())
                        .line("Police", report.policeInWords())
                        .line("Opened by the police", report.policeAt())
                        .line("Told to the police on", report.policeToldAt())
                        .other("Kept because", report.keptWhy())
                        .line("Contact", contact(report));
        for (ContactAsked.Step step : report.contact().steps()) {
            text.line("  " + step.state().label(), step.at())
                    .line("    By", step.way())
                    .line("    Why it was taken over", step.words());
        }
        Told told = report.told();
        if (told == null) {
            text.paragraph("What was told cannot be opened now.");
        } else {
            LABELS.forEach((ask, label) -> text.line(label, told.get(ask)));
            text.line("Disability", DISABILITY.get(told.get(Ask.DISABILITY)));
            reporter(text, report);
        }
        if (!report.files().isEmpty()) {
            text.line("Pictures and recordings sent along", Long.valueOf(report.files().size()));
        }
        return text;
    }
}
