package org.waymark.privacy.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Small files that would take all memory of the server, or never end, each refused in words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(60)
class UnsafePdfTest {

    private static final long MINUTES = Duration.ofMinutes(2).toNanos();
    private static final String PAGE =
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<>>>>";
    private static final String PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";

    @Test
    void a_file_as_it_should_be_is_taken_apart() throws IOException {
        byte[] plain = file(PAGES, PAGE, stream("/Filter/FlateDecode", packed(1_000)));
        assertThat(PdfPages.count(plain)).isEqualTo(1);
        assertThat(PdfPages.count(PdfPages.without(plain, Redaction.NOTHING))).isEqualTo(1);
    }

    @Test
    void what_takes_too_long_is_refused_wherever_it_is_and_stays_refused() throws IOException {
        byte[] plain = file(PAGES, PAGE, stream("/Filter/FlateDecode", packed(1_000_000)));
        AtomicLong looks = new AtomicLong();
        read(plain, new PdfLimits(looks::incrementAndGet));
        assertThat(looks.get()).isGreaterThan(10);
        for (int late = 1; late < looks.get(); late++) {
            PdfLimits limits = new PdfLimits(slow(late));
            assertThatThrownBy(() -> read(plain, limits))
                    .as("at look " + late)
                    .isInstanceOf(UnsafePdf.class)
                    .hasMessageContaining("longer than 60 seconds");
            assertThatThrownBy(limits::require).isInstanceOf(UnsafePdf.class);
        }
    }

    private static void read(byte[] file, PdfLimits limits) throws IOException {
        try (CarefulPdf pdf = new CarefulPdf(file, limits)) {
            pdf.guarded(() -> pdf.pages().get(0).getContents().readAllBytes());
        }
    }

    /** Two minutes pass before this look at the clock, and before each that follows. */
    private static LongSupplier slow(int late) {
        AtomicLong looks = new AtomicLong();
        return () -> MINUTES * Math.max(0, looks.getAndIncrement() - late + 1);
    }

    @Test
    void time_in_which_nothing_is_done_with_a_file_does_not_count() throws IOException {
        AtomicLong now = new AtomicLong();
        try (PaperBook book = new PaperBook("Bundle", "Ref")) {
            book.pages(withFont(), Redaction.NOTHING, new PdfLimits(now::get));
            now.addAndGet(MINUTES);
            assertThat(fonts(book.finish())).contains("Courier-Oblique");
        }
    }

    @Test
    void pages_of_which_a_part_takes_too_long_are_refused_and_not_given_without()
            throws IOException {
        AtomicLong looks = new AtomicLong();
        try (PaperBook book = new PaperBook("Bundle", "Ref")) {
            book.pages(withFont(), Redaction.NOTHING, new PdfLimits(looks::incrementAndGet));
        }
        assertThat(looks.get()).isGreaterThan(40);
        for (int late = 1; late < looks.get(); late++) {
            PdfLimits limits = new PdfLimits(slow(late));
            try (PaperBook book = new PaperBook("Bundle", "Ref")) {
                assertThatThrownBy(() -> book.pages(withFont(), Redaction.NOTHING, limits))
                        .as("at look " + late)
                        .isInstanceOf(UncheckedIOException.class)
                        .hasCauseInstanceOf(UnsafePdf.class)
                        .hasMessageContaining("longer than 60 seconds");
            }
        }
    }

    /** The letters of its page are a part of their own. */
    private static byte[] withFont() throws IOException {
        return file(
                PAGES,
                PAGE.replace("<<>>", "<</Font<</F1 5 0 R>>>>"),
                stream("/Filter/FlateDecode", packed(1_000)),
                "<</Type/Font/Subtype/Type1/BaseFont/Courier-Oblique>>");
    }

    /** The names of the letters of all pages. */
    private static List<String> fonts(byte[] pdf) throws IOException {
        List<String> names = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                COSDictionary all =
                        page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
                for (COSName font : page.getResources().getFontNames()) {
                    names.add(all.getCOSDictionary(font).getNameAsString(COSName.BASE_FONT));
                }
            }
        }
        return names;
    }

    @Test
    void words_that_unfold_to_sixty_megabytes_are_refused_and_not_left_out() throws IOException {
        byte[] bomb = file(PAGES, PAGE, stream("/Filter/FlateDecode", packed(60_000_000)));
        assertThat(bomb).hasSizeLessThan(70_000);
        refused(bomb, "more than 48 megabytes");
    }

    @Test
    void the_same_words_a_hundred_times_are_refused() throws IOException {
        byte[] bomb =
                file(
                        PAGES,
                        PAGE.replace("4 0 R", "[" + "4 0 R ".repeat(100) + "]"),
                        stream("/Filter/FlateDecode", packed(6_000_000)));
        refused(bomb, "more than 192 megabytes");
    }

    @Test
    void a_chain_of_filters_is_counted_at_each_of_them() throws IOException {
        ByteArrayOutputStream runs = new ByteArrayOutputStream();
        for (int i = 0; i < 600_000; i++) {
            runs.write(129); // the next byte 128 times
            runs.write(' ');
        }
        runs.write(128);
        byte[] bomb =
                file(
                        PAGES,
                        PAGE,
                        stream(
                                "/Filter[/FlateDecode/RunLengthDecode]",
                                packed(runs.toByteArray(), 1)));
        assertThat(bomb).hasSizeLessThan(10_000);
        refused(bomb, "more than 48 megabytes");
    }

    @Test
    void a_row_of_two_gigabytes_is_refused() throws IOException {
        refused(
                file(
                        PAGES,
                        PAGE,
                        stream(
                                "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns"
                                        + " 2147483000>>",
                                packed(100))),
                "a row in it is wider");
    }

    @Test
    void objects_that_are_packed_a_thousandfold_are_refused() throws IOException {
        byte[] head = "3 0 ".getBytes(StandardCharsets.US_ASCII);
        byte[] objects = packed("<<>>".repeat(1_000).getBytes(StandardCharsets.US_ASCII), 2_500);
        byte[] bomb =
                withPackedPage(
                        stream(
                                "/Type/ObjStm/N 1/First %d/Filter/FlateDecode"
                                        .formatted(head.length),
                                objects));
        assertThat(bomb).hasSizeLessThan(200_000);
        assertThatThrownBy(() -> PdfPages.count(bomb))
                .isInstanceOf(UnsafePdf.class)
                .hasMessageContaining("more than 8 megabytes");
    }

    @Test
    void a_table_of_objects_that_unfolds_to_sixty_megabytes_is_refused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        int start = out.size();
        out.write("1 0 obj\n".getBytes(StandardCharsets.US_ASCII));
        out.write(
                stream(
                        "/Type/XRef/W[1 2 1]/Size 2/Root 2 0 R/Filter/FlateDecode",
                        packed(60_000_000)));
        out.write(
                ("\nendobj\nstartxref\n" + start + "\n%%EOF\n")
                        .getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> PdfPages.count(out.toByteArray()))
                .isInstanceOf(UnsafePdf.class)
                .hasMessageContaining("more than 4 megabytes");
    }

    @Test
    void pages_nested_ten_thousand_deep_and_in_a_circle_are_refused() throws IOException {
        List<byte[]> deep = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            deep.add(ascii("<</Type/Pages/Count 1/Kids[%d 0 R]>>".formatted(i + 3)));
        }
        deep.add(ascii(PAGE));
        refused(file(deep), "nested too deeply or without end");
        refused(
                file("<</Type/Pages/Count 1/Kids[3 0 R]>>", "<</Type/Pages/Kids[2 0 R]>>"),
                "nested too deeply or without end");
    }

    @Test
    void two_thousand_million_pages_that_are_not_there_are_not_believed() throws IOException {
        byte[] said =
                file(PAGES.replace("/Count 1", "/Count 2000000000"), PAGE, stream("", packed(1)));
        assertThat(PdfPages.count(said)).isEqualTo(1);
    }

    @Test
    void more_pages_than_anybody_reads_are_refused() throws IOException {
        List<byte[]> many = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < 6_000; i++) {
            kids.append(i + 3).append(" 0 R ");
        }
        many.add(ascii("<</Type/Pages/Count 6000/Kids[" + kids + "]>>"));
        for (int i = 0; i < 6_000; i++) {
            many.add(ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"));
        }
        refused(file(many), "more than 5,000 pages");
    }

    @Test
    void two_million_parts_in_one_list_are_refused() throws IOException {
        refused(
                file(
                        PAGES,
                        PAGE.replace("<<>>", "<</X[" + "<<>>".repeat(2_000_000) + "]>>"),
                        stream("", packed(1))),
                "more than a million parts");
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        words.write('[');
        words.write("<<>>".repeat(2_000_000).getBytes(StandardCharsets.US_ASCII));
        words.write("] TJ".getBytes(StandardCharsets.US_ASCII));
        refused(
                file(PAGES, PAGE, stream("/Filter/FlateDecode", packed(words.toByteArray(), 1))),
                "a list in it has more than a million parts");
    }

    @Test
    void lists_in_lists_without_end_are_refused() throws IOException {
        byte[] nested = file(PAGES, PAGE.replace("<<>>", "<</X " + "[".repeat(90_000) + ">>"));
        assertThatThrownBy(() -> PdfPages.without(nested, Redaction.NOTHING))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_picture_of_two_thousand_million_dots_is_refused_before_it_is_drawn() throws IOException {
        byte[] small = png(50_000, 50_000);
        assertThat(small).hasSizeLessThan(200);
        try (PaperBook book = new PaperBook("Bundle", "Ref")) {
            assertThatThrownBy(() -> book.picture(small)).isInstanceOf(UncheckedIOException.class);
            assertThatThrownBy(() -> PictureSize.require(png(Integer.MAX_VALUE, 2)))
                    .isInstanceOf(IOException.class);
            ByteArrayOutputStream fair = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", fair);
            assertThatCode(() -> book.picture(fair.toByteArray())).doesNotThrowAnyException();
        }
    }

    @Test
    void a_bundle_refuses_what_the_pages_refuse() throws IOException {
        byte[] bomb = file(PAGES, PAGE, stream("/Filter/FlateDecode", packed(60_000_000)));
        try (PaperBook book = new PaperBook("Bundle", "Ref")) {
            assertThatThrownBy(() -> book.pages(bomb, Redaction.NOTHING))
                    .hasCauseInstanceOf(UnsafePdf.class);
        }
    }

    private static void refused(byte[] pdf, String why) {
        assertThatThrownBy(() -> PdfPages.without(pdf, Redaction.NOTHING))
                .isInstanceOf(UnsafePdf.class)
                .hasMessageContaining(why)
                .hasMessageContaining("kept as it was");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] file(Object... after) throws IOException {
        List<byte[]> objects = new ArrayList<>();
        for (Object each : after) {
            objects.add(each instanceof String text ? ascii(text) : (byte[]) each);
        }
        return file(objects);
    }

    /** A catalogue as object 1, and these as 2, 3 and so on. */
    private static byte[] file(List<byte[]> after) throws IOException {
        List<byte[]> objects = new ArrayList<>();
        objects.add(ascii("<</Type/Catalog/Pages 2 0 R>>"));
        objects.addAll(after);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(ascii("%PDF-1.7\n"));
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.write(ascii((i + 1) + " 0 obj\n"));
            out.write(objects.get(i));
            out.write(ascii("\nendobj\n"));
        }
        int start = out.size();
        out.write(ascii("xref\n0 " + (objects.size() + 1) + "\n" + table));
        out.write(
                ascii(
                        "trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
                                .formatted(objects.size() + 1, start)));
        return out.toByteArray();
    }

    /** Its only page, object 3, is packed in object 4; object 5 is the table. */
    private static byte[] withPackedPage(byte[] packed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(ascii("%PDF-1.7\n"));
        int[] at = new int[6];
        byte[][] objects = {ascii("<</Type/Catalog/Pages 2 0 R>>"), ascii(PAGES), null, packed};
        for (int i = 0; i < objects.length; i++) {
            if (objects[i] != null) {
                at[i + 1] = out.size();
                out.write(ascii((i + 1) + " 0 obj\n"));
                out.write(objects[i]);
                out.write(ascii("\nendobj\n"));
            }
        }
        at[5] = out.size();
        ByteBuffer table = ByteBuffer.allocate(6 * 6);
        for (int i = 0; i < 6; i++) {
            table.put((byte) (i == 0 ? 0 : i == 3 ? 2 : 1));
            table.putInt(i == 3 ? 4 : at[i]).put((byte) 0);
        }
        out.write(ascii("5 0 obj\n"));
        out.write(stream("/Type/XRef/W[1 4 1]/Size 6/Root 1 0 R", table.array()));
        out.write(ascii("\nendobj\nstartxref\n" + at[5] + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] stream(String about, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(ascii("<<" + about + "/Length " + content.length + ">>\nstream\n"));
        out.write(content);
        out.write(ascii("\nendstream"));
        return out.toByteArray();
    }

    private static byte[] packed(int spaces) throws IOException {
        return packed(" ".repeat(1_000).getBytes(StandardCharsets.US_ASCII), spaces / 1_000 + 1);
    }

    private static byte[] packed(byte[] what, int times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating =
                new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION), 1 << 16)) {
            for (int i = 0; i < times; i++) {
                deflating.write(what);
            }
        }
        return out.toByteArray();
    }

    private static byte[] png(int wide, int high) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(wide)
                        .putInt(high)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
        chunk(out, "IDAT", packed(1));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data)
            throws IOException {
        byte[] name = ascii(type);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.write(ByteBuffer.allocate(4).putInt(data.length).array());
        out.write(name);
        out.write(data);
        out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
