package org.waymark.shared;

import java.util.List;

/**
 * Plain paper with headings, facts and paragraphs, as a tagged PDF that can be read aloud (PDF/UA).
 * Its title and what a reader's window shows say nothing of a service, a crime or a person.
 */
public final class PlainPaper {

    private static final String TITLE = "Document";

    private final String title;

    private final StringBuilder body = new StringBuilder();

    /** A paper that is called nothing but a document. */
    public PlainPaper() {
        this(TITLE);
    }

    /**
     * @param title what a reader's window shows
     */
    public PlainPaper(String title) {
        this.title = title;
    }

    public void heading(String text) {
        body.append("<h2>").append(TaggedPdf.escaped(text)).append("</h2>");
    }

    public void title(String text) {
        body.append("<h1>").append(TaggedPdf.escaped(text)).append("</h1>");
    }

    /** A question with its answer; nothing when there is none. */
    public void fact(String label, String value) {
        if (value == null || value.isBlank()) {
            return;
        }
        body.append("<h3>").append(TaggedPdf.escaped(label)).append("</h3>");
        value.lines().filter(line -> !line.isBlank()).forEach(this::text);
    }

    /** The same where an empty answer is an answer. */
    public void always(String label, String value) {
        fact(label, value == null || value.isBlank() ? "Not said" : value);
    }

    public void text(String line) {
        body.append("<p>").append(TaggedPdf.escaped(line)).append("</p>");
    }

    public void list(List<String> lines) {
        if (!lines.isEmpty()) {
            body.append("<ul>");
            lines.forEach(
                    line -> body.append("<li>").append(TaggedPdf.escaped(line)).append("</li>"));
            body.append("</ul>");
        }
    }

    public String html() {
        return "<html lang=\"en-GB\"><head><title>"
                + TaggedPdf.escaped(title)
                + "</title><meta name=\"subject\" content=\""
                + TaggedPdf.escaped(title)
                + "\"/><style>@page{size:A4;margin:20mm;@bottom-right{font-family:sans;font-size:9pt;"
                + "content:counter(page) \" of \" counter(pages)}}"
                + "body{font-family:sans;font-size:10.5pt;line-height:1.4}h1{font-size:17pt}"
                + "h2{font-size:13pt;margin:14pt 0 2pt 0}h3{font-size:10.5pt;margin:8pt 0 0 0}"
                + "p{margin:0 0 3pt 0}</style></head><body>"
                + body
                + "</body></html>";
    }

    public byte[] pdf() {
        return TaggedPdf.of(html());
    }
}
