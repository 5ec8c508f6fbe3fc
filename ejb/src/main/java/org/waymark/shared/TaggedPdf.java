package org.waymark.shared;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/**
 * Makes paper of our own HTML: a tagged PDF that can be read aloud (PDF/UA), with letters of its
 * own. What stands in it is up to its caller; nothing of it is fetched from anywhere.
 */
public final class TaggedPdf {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int BOLD = 700;
    private static final int NORMAL = 400;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private TaggedPdf() {}

    /**
     * The page as a file.
     *
     * @param html well-formed, with title, language and the font family "sans"
     */
    public static byte[] of(String html) {
        return made(html, "Waymark");
    }

    /** The same without a word of who made it: paper that somebody else may find. */
    public static byte[] neutral(String html) {
        return made(html, "");
    }

    private static byte[] made(String html, String producer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFastMode();
        builder.useFont(() -> font("DejaVuSans.ttf"), "sans", NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSans-Bold.ttf"), "sans", BOLD, FontStyle.NORMAL, true);
        builder.useSVGDrawer(new ChartInPdf());
        builder.withProducer(producer);
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Text as XML takes it: what it cannot hold, such as a bell, is left out. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().filter(TaggedPdf::isAllowed).forEach(c -> add(escaped, c));
        return escaped.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c >= ' ' && c < 0xD800 || c >= 0xE000 && c != 0xFFFE && c != 0xFFFF;
    }

    private static void add(StringBuilder to, int c) {
        switch (c) {
            case '<' -> to.append("&lt;");
            case '>' -> to.append("&gt;");
            case '&' -> to.append("&amp;");
            default -> to.appendCodePoint(c);
        }
    }

    private static InputStream font(String name) {
        return TaggedPdf.class.getResourceAsStream(FONTS + name);
    }
}
