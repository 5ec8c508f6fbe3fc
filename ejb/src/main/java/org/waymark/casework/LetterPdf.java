package org.waymark.casework;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.waymark.shared.TaggedPdf;

/**
 * Letters as one tagged PDF, a page each, with the address where the window of an envelope is. No
 * letterhead: the sender is the neutral name of the service, which tells nobody anything.
 */
final class LetterPdf {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private LetterPdf() {}

    static byte[] of(List<Letter.Paper> papers) {
        return TaggedPdf.neutral(html(papers));
    }

    /** The title says nothing, not even that it is a letter to somebody. */
    static String html(List<Letter.Paper> papers) {
        StringBuilder html =
                new StringBuilder(
                        "<html lang=\"en-GB\"><head><title>Letters</title><meta name=\"subject\""
                                + " content=\"Letters\"/><style>@page{size:A4;margin:25mm}"
                                + "body{font-family:sans;font-size:11pt;line-height:1.5}"
                                + "p{margin:0 0 8pt 0}.to{margin:20mm 0 15mm 0}"
                                + ".next{page-break-before:always}</style></head><body>");
        boolean first = true;
        for (Letter.Paper paper : papers) {
            html.append(first ? "<div>" : "<div class=\"next\">");
            first = false;
            html.append("<p class=\"to\">").append(TaggedPdf.escaped(paper.name()));
            for (String line : paper.address().split("[,\\n]")) {
                html.append("<br/>").append(TaggedPdf.escaped(line.strip()));
            }
            html.append("</p>");
            p(html, DAY.format(paper.day()));
            paper.words().lines().filter(line -> !line.isBlank()).forEach(line -> p(html, line));
            p(html, paper.sender());
            html.append("</div>");
        }
        return html.append("</body></html>").toString();
    }

    private static void p(StringBuilder html, String text) {
        html.append("<p>").append(TaggedPdf.escaped(text)).append("</p>");
    }
}
