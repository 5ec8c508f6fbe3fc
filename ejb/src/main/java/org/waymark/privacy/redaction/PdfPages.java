package org.waymark.privacy.redaction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/**
 * The pages of a PDF that somebody may have. Pages that are left out are not covered but absent: a
 * new file is made of the others, without links, comments, bookmarks, properties and attached
 * files, and without the pictures that only pages left out have shown. Pages count from 1 where
 * people type them; a {@link Redaction} over pages counts from 0, like one over characters.
 */
public final class PdfPages {

    /** Of a page: what may lead to another page, or tells how the file was made. */
    private static final List<COSName> DROPPED =
            List.of(
                    COSName.ANNOTS,
                    COSName.B,
                    COSName.AA,
                    COSName.METADATA,
                    COSName.STRUCT_PARENTS,
                    COSName.getPDFName("PieceInfo"),
                    COSName.getPDFName("Thumb"),
                    COSName.getPDFName("PresSteps"));

    private PdfPages() {}

    /**
     * How many pages a file has.
     *
     * @throws UnsafePdf when it is built to do harm, or too large
     * @throws IOException when it cannot be taken apart: it is broken, or protected by a password
     */
    public static int count(byte[] pdf) throws IOException {
        try (CarefulPdf document = new CarefulPdf(pdf)) {
            return document.pages().size();
        }
    }

    /**
     * Reads which pages somebody wants left out.
     *
     * @param typed such as "2, 4-6"; null or empty for none
     * @param pages how many there are
     * @throws IllegalArgumentException with what is wrong, in words for whoever typed it
     */
    public static Redaction typed(String typed, int pages) {
        List<Span> spans = new ArrayList<>();
        for (String each : typed == null ? new String[0] : typed.split(",")) {
            String part = each.strip();
            if (part.isEmpty()) {
                continue;
            }
            if (!part.matches("\\d{1,5}(\\s*[-\u2013]\\s*\\d{1,5})?")) {
                throw new IllegalArgumentException(
                        "Enter the numbers of pages, such as 2, 4-6. This is not one: " + part);
            }
            String[] ends = part.split("\\s*[-\u2013]\\s*");
            int from = Integer.parseInt(ends[0]);
            int to = Integer.parseInt(ends[ends.length - 1]);
            if (from < 1 || to < from || to > pages) {
                throw new IllegalArgumentException(
                        "There is no page \u201c%s\u201d: the document has %d."
                                .formatted(part, pages));
            }
            spans.add(new Span(from - 1, to));
        }
        Redaction out = new Redaction(spans);
        if (count(out) == pages) {
            throw new IllegalArgumentException(
                    "That is every page. Keep the whole document back instead.");
        }
        return out;
    }

    /** The pages of a redaction as people write them. */
    public static String shown(Redaction pages) {
        return String.join(
                ", ",
                pages.spans().stream()
                        .map(
                                span ->
                                        span.from() + 1 == span.to()
                                                ? String.valueOf(span.to())
                                                : span.from() + 1 + "-" + span.to())
                        .toList());
    }

    private static int count(Redaction pages) {
        return pages.spans().stream().mapToInt(span -> span.to() - span.from()).sum();
    }

    /**
     * A new file without some pages.
     *
     * @throws UnsafePdf when it is built to do harm, or too large
     * @throws IOException when it cannot be taken apart
     */
    public static byte[] without(byte[] pdf, Redaction out) throws IOException {
        try (CarefulPdf from = new CarefulPdf(pdf);
                PDDocument to = new PDDocument(CarefulPdf.memory())) {
            return from.guarded(
                    () -> {
                        addTo(to, from, out);
                        to.setDocumentId(0L);
                        ByteArrayOutputStream made = new ByteArrayOutputStream();
                        to.save(made);
                        return made.toByteArray();
                    });
        }
    }

    /** Adds those that are not left out to another paper; both stay open until that is saved. */
    static void addTo(PDDocument to, CarefulPdf from, Redaction out) throws IOException {
        from.guarded(
                () -> {
                    add(to, from, out);
                    return to;
                });
    }

    private static void add(PDDocument to, CarefulPdf from, Redaction out) throws IOException {
        PDAcroForm form = from.document().getDocumentCatalog().getAcroForm();
        if (form != null) {
            form.flatten();
        }
        for (int i = 0; i < from.pages().size(); i++) {
            from.limits().goOn();
            int number = i;
            if (out.spans().stream().noneMatch(s -> s.from() <= number && number < s.to())) {
                PDPage page = from.pages().get(i);
                PDPage added = to.importPage(page);
                added.setResources(usedBy(page, from.limits()));
                DROPPED.forEach(added.getCOSObject()::removeItem);
            }
        }
    }

    /** What a page needs to be shown, of resources that it may share with pages left out. */
    private static PDResources usedBy(PDPage page, PdfLimits limits) throws IOException {
        PDResources shared = page.getResources();
        if (shared == null) {
            return new PDResources();
        }
        Set<COSName> names = new HashSet<>();
        collect(page, shared, names, limits);
        COSDictionary own = new COSDictionary(shared.getCOSObject());
        for (COSName kind : List.of(COSName.XOBJECT, COSName.PATTERN, COSName.SHADING)) {
            COSDictionary all = own.getCOSDictionary(kind);
            if (all != null) {
                COSDictionary used = new COSDictionary();
                all.keySet().stream()
                        .filter(names::contains)
                        .forEach(name -> used.setItem(name, all.getItem(name)));
                own.setItem(kind, used);
            }
        }
        return new PDResources(own);
    }

    /** Every name that stands in what is drawn; forms without resources of their own use these. */
    private static void collect(
            PDContentStream drawn, PDResources shared, Set<COSName> names, PdfLimits limits)
            throws IOException {
        COSDictionary objects = shared.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        for (COSName name : DrawnNames.in(drawn, limits)) {
            COSStream form = objects == null ? null : objects.getCOSStream(name);
            if (names.add(name)
                    && form != null
                    && COSName.FORM.equals(form.getCOSName(COSName.SUBTYPE))
                    && !form.containsKey(COSName.RESOURCES)) {
                collect(new PDFormXObject(form), shared, names, limits);
            }
        }
    }
}
