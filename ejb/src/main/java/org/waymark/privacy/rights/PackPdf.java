package org.waymark.privacy.rights;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.access.SeenDay;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.TaggedPdf;

/**
 * A copy of a record for people: a tagged PDF that can be read aloud (PDF/UA), made of plain
 * paragraphs. It says nothing of a crime or a service on its first lines and in its title.
 */
final class PackPdf {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private PackPdf() {}

    static byte[] of(AccessPack pack) {
        return TaggedPdf.of(html(pack));
    }

    static String html(AccessPack pack) {
        StringBuilder html =
                new StringBuilder(
                        "<html lang=\"en-GB\"><head><title>Your information</title><meta"
                                + " name=\"subject\" content=\"A copy of information\"/><style>"
                                + "@page{size:A4;margin:20mm;@bottom-right{font-family:sans;font-size:9pt;"
                                + "content:counter(page) \" of \" counter(pages)}}"
                                + "body{font-family:sans;font-size:11pt;line-height:1.4}"
                                + "h1{font-size:18pt}h2{font-size:13pt;margin-top:16pt}h3{font-size:11pt;margin:10pt 0 2pt 0}"
                                + "p{margin:0 0 3pt 0}</style></head><body>");
        html.append("<h1>Your information</h1>");
        p(html, "Request " + pack.reference());
        p(html, "Made on " + day(pack.madeAt()) + " by " + pack.provider());
        p(
                html,
                "This is a copy of what is held about you. Where something was left out, it says"
                        + " so in [square brackets], or below.");
        if (pack.withheld() > 0) {
            p(html, "Some parts were kept back, as the law allows.");
            pack.reasons().forEach(reason -> p(html, "Why: " + reason + "."));
        }
        p(
                html,
                "You can ask us to put right what is wrong, and who has looked at your record. If"
                        + " you are not content with this answer, tell us, or complain to the"
                        + " Information Commissioner: 0303 123 1113, ico.org.uk.");
        int number = 1;
        for (AccessPack.Part part : pack.parts()) {
            html.append("<h2>").append(number++).append(". ");
            html.append(escaped(part.title()));
            if (part.at() != null) {
                html.append(", ").append(day(part.at()));
            }
            html.append("</h2>");
            part.text().lines().filter(line -> !line.isBlank()).forEach(line -> p(html, line));
            if (part.file() != null) {
                p(
                        html,
                        "It is the file \u201c%s\u201d beside this copy%s."
                                .formatted(
                                        part.file(),
                                        part.cut()
                                                ? ", without the pages that were left out"
                                                : ""));
            }
        }
        if (pack.seen() != null) {
            seen(html, pack.seen());
        }
        return html.append("</body></html>").toString();
    }

    private static void seen(StringBuilder html, AccessPack.Seen seen) {
        html.append("<h2>Who has looked at your record</h2>");
        p(
                html,
                "What people and computer systems of this organisation did with it, day by day. Where"
                        + " they work and what they are is as it is today.");
        for (SeenDay day : seen.days()) {
            html.append("<h3>").append(escaped(DAY.format(day.day()))).append("</h3>");
            for (SeenDay.Viewer viewer : day.people()) {
                p(
                        html,
                        viewer.who()
                                + ": "
                                + viewer.did().stream()
                                        .map(PackPdf::did)
                                        .collect(Collectors.joining("; ")));
            }
        }
        if (seen.days().isEmpty()) {
            p(html, "Nobody.");
        }
        if (seen.cut()) {
            p(html, "There is more than fits here. Ask us for the days before.");
        }
    }

    private static String did(SeenDay.Doing did) {
        return did.times() == 1 ? did.what() : did.what() + " (" + did.times() + " times)";
    }

    private static void p(StringBuilder html, String text) {
        html.append("<p>").append(escaped(text)).append("</p>");
    }

    private static String day(Instant at) {
        return DAY.format(at.atZone(WorkingDays.LONDON));
    }

    private static String escaped(String text) {
        return TaggedPdf.escaped(text);
    }
}
