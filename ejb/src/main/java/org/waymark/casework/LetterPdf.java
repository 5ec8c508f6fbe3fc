package org.waymark.casework;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;

/**
 * Letters as one tagged PDF, a page each, with the address where the window of an envelope is. No
 * letterhead: the sender is the neutral name of the service, which tells nobody anything.
 */
final class LetterPdf {

    private static final String FONT = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
    private static final int NORMAL = 400;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private LetterPdf() {}

    static byte[] of(List<Letter.Paper> papers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFastMode();
        builder.useFont(() -> font(), "sans", NORMAL, FontStyle.NORMAL, true);
        builder.withProducer("");
        builder.withHtmlContent(html(papers), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font() {
        return LetterPdf.class.getResourceAsStream(FONT);
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
            html.append("<p class=\"to\">").append(escaped(paper.name()));
            for (String line : paper.address().split("[,\\n]")) {
                html.append("<br/>").append(escaped(line.strip()));
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
        html.append("<p>").append(escaped(text)).append("</p>");
    }

    /** As XML takes it: what it cannot hold, such as a bell, is left out. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .filter(c -> c >= ' ' && c < 0xD800 || c >= 0xE000 && c < 0xFFFE)
                .forEach(
                        c -> {
                            switch (c) {
                                case '<' -> escaped.append("&lt;");
                                case '>' -> escaped.append("&gt;");
                                case '&' -> escaped.append("&amp;");
                                default -> escaped.appendCodePoint(c);
                            }
                        });
        return escaped.toString();
    }
}
