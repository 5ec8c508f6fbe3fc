package org.waymark.privacy.rights;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.access.SeenDay;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.PlainPaper;

/**
 * A copy of a record for people: a tagged PDF that can be read aloud (PDF/UA), made of plain
 * paragraphs. It says nothing of a crime or a service on its first lines and in its title.
 */
final class PackPdf {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private PackPdf() {}

    static byte[] of(AccessPack pack) {
        PlainPaper paper = new PlainPaper("Your information");
        paper.title("Your information");
        paper.text("Request " + pack.reference());
        paper.text("Made on " + day(pack.madeAt()) + " by " + pack.provider());
        paper.text(
                "This is a copy of what is held about you. Where something was left out, it says"
                        + " so in [square brackets], or below.");
        if (pack.withheld() > 0) {
            paper.text("Some parts were kept back, as the law allows.");
            pack.reasons().forEach(reason -> paper.text("Why: " + reason + "."));
        }
        paper.text(
                "You can ask us to put right what is wrong, and who has looked at your record. If"
                        + " you are not content with this answer, tell us, or complain to the"
                        + " Information Commissioner: 0303 123 1113, ico.org.uk.");
        int number = 1;
        for (AccessPack.Part part : pack.parts()) {
            paper.heading(
                    number++
                            + ". "
                            + part.title()
                            + (part.at() == null ? "" : ", " + day(part.at())));
            part.text().lines().filter(line -> !line.isBlank()).forEach(paper::text);
            if (part.file() != null) {
                paper.text(
                        "It is the file \u201c%s\u201d beside this copy%s."
                                .formatted(
                                        part.file(),
                                        part.cut()
                                                ? ", without the pages that were left out"
                                                : ""));
            }
        }
        if (pack.seen() != null) {
            seen(paper, pack.seen());
        }
        return paper.pdf();
    }

    private static void seen(PlainPaper paper, AccessPack.Seen seen) {
        paper.heading("Who has looked at your record");
        paper.text(
                "What was done with the records of this organisation, day by day. Of somebody who works"
                        + " elsewhere only the organisation is named: ask it who it was. Where people"
                        + " work and what they are is as it is today.");
        for (SeenDay day : seen.days()) {
            paper.fact(
                    DAY.format(day.day()),
                    day.people().stream().map(PackPdf::line).collect(Collectors.joining("\n")));
        }
        if (seen.days().isEmpty()) {
            paper.text("Nobody has looked at the records of this organisation.");
        }
        if (seen.cut()) {
            paper.text("There is more than fits here. Ask us for the days before.");
        }
    }

    private static String line(SeenDay.Viewer viewer) {
        return viewer.who()
                + ": "
                + viewer.did().stream().map(PackPdf::did).collect(Collectors.joining("; "));
    }

    private static String did(SeenDay.Doing did) {
        return did.times() == 1 ? did.what() : did.what() + " (" + did.times() + " times)";
    }

    private static String day(Instant at) {
        return DAY.format(at.atZone(WorkingDays.LONDON));
    }
}
