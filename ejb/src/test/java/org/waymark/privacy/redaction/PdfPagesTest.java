package org.waymark.privacy.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A page that is left out is nowhere in the file, whatever pointed to it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfPagesTest {

    /**
     * Two pages that share their resources; what is drawn on the second is also a form that the
     * resources of the first name, and a link on the first leads to the second.
     */
    private static byte[] twoPages() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage first = new PDPage(PDRectangle.A4);
            PDPage second = new PDPage(PDRectangle.A4);
            document.addPage(first);
            document.addPage(second);
            PDResources shared = new PDResources();
            first.setResources(shared);
            second.setResources(shared);
            write(document, first, "The kettle is on the table");
            write(document, second, "secret on the page itself");
            PDFormXObject form = new PDFormXObject(document);
            form.setBBox(PDRectangle.A4);
            try (var out = form.getStream().createOutputStream()) {
                out.write("% secret in a form\n".getBytes(StandardCharsets.US_ASCII));
            }
            COSName name = shared.add(form);
            try (PDPageContentStream more =
                    new PDPageContentStream(
                            document, second, PDPageContentStream.AppendMode.APPEND, false)) {
                more.drawForm(form);
            }
            assertThat(shared.getXObject(name)).isNotNull();
            PDAnnotationLink link = new PDAnnotationLink();
            PDPageFitDestination destination = new PDPageFitDestination();
            destination.setPage(second);
            link.setDestination(destination);
            link.setRectangle(new PDRectangle(10, 10, 10, 10));
            first.setAnnotations(List.of(link));
            document.getDocumentInformation().setTitle("secret title");
            return saved(document);
        }
    }

    private static void write(PDDocument document, PDPage page, String text) throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(
                        document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(50, 700);
            content.showText(text);
            content.endText();
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** Everything that is in a file, unpacked. */
    private static String all(byte[] pdf) throws IOException {
        StringBuilder all = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<COSObjectKey> keys =
                    new ArrayList<>(document.getDocument().getXrefTable().keySet());
            for (COSObjectKey key : keys) {
                if (document.getDocument().getObjectFromPool(key).getObject()
                        instanceof COSStream stream) {
                    try (InputStream in = stream.createInputStream()) {
                        all.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                    }
                }
            }
        }
        return all.toString();
    }

    @Test
    void a_page_that_is_left_out_is_nowhere_in_the_file() throws IOException {
        byte[] whole = twoPages();
        assertThat(all(whole)).contains("secret on the page", "secret in a form", "secret title");
        byte[] made = PdfPages.without(whole, PdfPages.typed("2", 2));
        assertThat(PdfPages.count(made)).isEqualTo(1);
        assertThat(all(made)).doesNotContain("secret");
        try (PDDocument document = Loader.loadPDF(made)) {
            assertThat(new PDFTextStripper().getText(document)).contains("kettle");
        }
    }

    @Test
    void the_same_choice_makes_the_same_file() throws IOException {
        byte[] whole = twoPages();
        Redaction out = PdfPages.typed("1", 2);
        assertThat(PdfPages.without(whole, out)).isEqualTo(PdfPages.without(whole, out));
    }

    @Test
    void pages_are_typed_as_people_write_them_and_shown_the_same() {
        assertThat(PdfPages.shown(PdfPages.typed(" 2, 4 - 6,7", 9))).isEqualTo("2, 4-7");
        assertThat(PdfPages.typed("", 9).isEmpty()).isTrue();
        assertThat(PdfPages.typed("2-3", 9).stored()).isEqualTo("1-3");
    }

    @Test
    void what_is_no_page_and_every_page_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PdfPages.typed("10", 9))
                .withMessageContaining("the document has 9");
        assertThatIllegalArgumentException().isThrownBy(() -> PdfPages.typed("0", 9));
        assertThatIllegalArgumentException().isThrownBy(() -> PdfPages.typed("5-3", 9));
        assertThatIllegalArgumentException().isThrownBy(() -> PdfPages.typed("two", 9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PdfPages.typed("1-9", 9))
                .withMessageContaining("every page");
    }

    @Test
    void a_file_with_a_password_is_not_taken_apart() throws IOException {
        byte[] locked;
        try (PDDocument document = Loader.loadPDF(twoPages())) {
            document.protect(
                    new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            locked = saved(document);
        }
        assertThatThrownBy(() -> PdfPages.count(locked)).isInstanceOf(IOException.class);
    }
}
