package org.waymark.safety;

import java.util.List;
import org.waymark.shared.TaggedPdf;

/**
 * Plain paper with headings, facts and paragraphs, as a tagged PDF. Its title and what a reader's
 * window shows say nothing of a service, a crime or a person.
 */
final class Paper {

    private static final String TITLE = "Document";

    private final StringBuilder body = new StringBuilder();

    void heading(String text) {
        body.append("<h2>").append(TaggedPdf.escaped(text)).append("</h2>");
    }

    void title(String text) {
        body.append("<h1>").append(TaggedPdf.escaped(text)).append("</h1>");
    }

    /** A question with its answer; nothing when there is none. */
    void fact(String label, String value) {
        if (value == null || value.isBlank()) {
            return;
        }
        body.append("<h3>").append(TaggedPdf.escaped(label)).append("</h3>");
        value.lines().filter(line -> !line.isBlank()).forEach(this::text);
    }

    /** The same where an empty answer is an answer. */
    void always(String label, String value) {
        fact(label, value == null || value.isBlank() ? "Not said" : value);
    }

    void text(String line) {
        body.append("<p>").append(TaggedPdf.escaped(line)).append("</p>");
    }

    void list(List<String> lines) {
        if (!lines.isEmpty()) {
            body.append("<ul>");
            lines.forEach(
                    line -> body.append("<li>").append(TaggedPdf.escaped(line)).append("</li>"));
            body.append("</ul>");
        }
    }

    String html() {
        return "<html lang=\"en-GB\"><head><title>"
                + TITLE
                + "</title><meta name=\"subject\" content=\""
                + TITLE
                + "\"/><style>@page{size:A4;margin:20mm;@bottom-right{font-family:sans;font-size:9pt;"
                + "content:counter(page) \" of \" counter(pages)}}"
                + "body{font-family:sans;font-size:10.5pt;line-height:1.4}h1{font-size:17pt}"
                + "h2{font-size:13pt;margin:14pt 0 2pt 0}h3{font-size:10.5pt;margin:8pt 0 0 0}"
                + "p{margin:0 0 3pt 0}</style></head><body>"
                + body
                + "</body></html>";
    }

    byte[] pdf() {
        return TaggedPdf.of(html());
    }
}
