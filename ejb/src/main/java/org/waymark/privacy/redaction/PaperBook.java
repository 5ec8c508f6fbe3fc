package org.waymark.privacy.redaction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Plain paper to be handed over, as PDF: headings and paragraphs on numbered pages with a reference
 * at the foot of each. It holds only the text it is given, which a reader can select and a screen
 * reader can read; nothing lies beneath it. Latin, Greek, Cyrillic and Hebrew letters are set; for
 * any other character a question mark in brackets stands, and {@link #lacksCharacters} tells.
 *
 * <p>It is written once, in order, within {@link #LONGEST}, and must be closed. Sizes are in
 * points.
 */
public final class PaperBook implements AutoCloseable {

    /**
     * So long it may take from {@link #begin} on: what is made of it is saved and stored in one
     * transaction of two minutes.
     */
    static final Duration LONGEST = Duration.ofSeconds(90);

    private static final float MARGIN = 56;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float FOOT = 34;
    private static final float TITLE = 17;
    private static final float HEADING = 12.5f;
    private static final float TEXT = 10.5f;
    private static final float SMALL = 8.5f;
    private static final float LEADING = 1.4f;

    private final PDDocument document = new PDDocument(CarefulPdf.memory());
    private final List<CarefulPdf> sources = new ArrayList<>();
    private final String reference;
    private final PaperLetters letters;
    private final LongSupplier nanoseconds;
    private final long began;
    private PDPageContentStream page;
    private float y;

    /**
     * @param title what a reader's window shows; it names no person
     * @param reference stands at the foot of every page
     */
    public PaperBook(String title, String reference) {
        this(title, reference, begin());
    }

    /**
     * @param begun when the work on it began: what is read for it takes its time, too
     */
    public PaperBook(String title, String reference, Begun begun) {
        this(title, reference, System::nanoTime, begun.nanoseconds());
    }

    /**
     * @param nanoseconds since some moment
     */
    PaperBook(String title, String reference, LongSupplier nanoseconds) {
        this(title, reference, nanoseconds, nanoseconds.getAsLong());
    }

    private PaperBook(
            String title, String reference, LongSupplier nanoseconds, long beganNanoseconds) {
        this.reference = reference;
        this.nanoseconds = nanoseconds;
        began = beganNanoseconds;
        try {
            letters = new PaperLetters(document);
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle(title);
            document.setDocumentInformation(about);
            newPage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A moment at which the work on a paper began. */
    public record Begun(long nanoseconds) {}

    /** The work on a paper begins, before anything is read for it. */
    public static Begun begin() {
        return new Begun(System.nanoTime());
    }

    /** The number of the page that is written now, from 1. */
    public int pageNumber() {
        return document.getNumberOfPages();
    }

    /** Did a text have characters that could not be set? */
    public boolean lacksCharacters() {
        return letters.areLacking();
    }

    public void title(String text) {
        write(text, TITLE);
        y -= TEXT;
    }

    /** A heading, never left alone at the foot of a page. */
    public void heading(String text) {
        if (y < MARGIN + 5 * TEXT * LEADING) {
            newPage();
        }
        y -= TEXT;
        write(text, HEADING);
        y -= TEXT / 3;
    }

    /** A text with its own line breaks kept. */
    public void paragraph(String text) {
        write(text, TEXT);
        y -= TEXT / 2;
    }

    /** The same, small. */
    public void remark(String text) {
        write(text, SMALL);
        y -= TEXT / 2;
    }

    /**
     * The pages of a PDF as they are, each with the foot of this paper.
     *
     * @param out those that are left out
     * @throws UncheckedIOException when it cannot be taken apart, or what its pages show cannot be
     *     read to its end, or the paper takes too long
     */
    public void pages(byte[] pdf, Redaction out) {
        pages(pdf, out, new PdfLimits());
    }

    void pages(byte[] pdf, Redaction out, PdfLimits limits) {
        try {
            endPage();
            CarefulPdf from = new CarefulPdf(pdf, limits);
            sources.add(from);
            PdfPages.addTo(document, from, out);
            goOn();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A picture (JPEG or PNG) as large as the rest of the page takes it.
     *
     * @throws UncheckedIOException when it cannot be drawn, or has more dots than can be
     */
    public void picture(byte[] file) {
        try {
            PictureSize.require(file);
            PDImageXObject image = PDImageXObject.createFromByteArray(document, file, "picture");
            if (y < PDRectangle.A4.getHeight() / 2) {
                newPage();
            }
            float high = y - MARGIN;
            float scale = Math.min(1, Math.min(WIDTH / image.getWidth(), high / image.getHeight()));
            float height = image.getHeight() * scale;
            page.drawImage(image, MARGIN, y - height, image.getWidth() * scale, height);
            y -= height;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whatever comes next stands on a new page.
     *
     * @throws UncheckedIOException when the paper takes too long
     */
    public void newPage() {
        try {
            goOn();
            endPage();
            PDPage added = new PDPage(PDRectangle.A4);
            document.addPage(added);
            page = new PDPageContentStream(document, added);
            y = PDRectangle.A4.getHeight() - MARGIN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Numbers the pages and gives the whole; nothing can be added afterwards.
     *
     * @throws UncheckedIOException when the paper takes too long
     */
    public byte[] finish() {
        try {
            goOn();
            endPage();
            return saved();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
            for (CarefulPdf each : sources) {
                each.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text, float size) {
        for (String line : text.split("\\R", -1)) {
            for (String part : letters.lines(line, size, WIDTH)) {
                line(part, size);
            }
        }
    }

    private void line(String text, float size) {
        float height = size * LEADING;
        if (y - height < MARGIN) {
            newPage();
        }
        y -= height;
        try {
            set(page, text, size, y);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void set(PDPageContentStream where, String text, float size, float at)
            throws IOException {
        if (!text.isEmpty()) {
            where.beginText();
            where.setFont(letters.font(), size);
            where.newLineAtOffset(MARGIN, at);
            where.showText(text);
            where.endText();
        }
    }

    private void foot(PDPage each, String text) throws IOException {
        try (PDPageContentStream foot =
                new PDPageContentStream(
                        document, each, PDPageContentStream.AppendMode.APPEND, true, true)) {
            set(foot, letters.settable(text), SMALL, FOOT);
        }
    }

    private byte[] saved() throws IOException {
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            foot(document.getPage(i), reference + "   Page " + (i + 1) + " of " + pages);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private void goOn() throws IOException {
        if (nanoseconds.getAsLong() - began > LONGEST.toNanos()) {
            throw new IOException(
                    "the paper takes longer than %d s".formatted(LONGEST.toSeconds()));
        }
    }

    private void endPage() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }
}
