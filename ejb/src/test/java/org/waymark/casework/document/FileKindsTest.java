package org.waymark.casework.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, whatever it is called. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FileKindsTest {

    private static final String ODT = "application/vnd.oasis.opendocument.text";

    @Test
    void each_kind_is_known_by_its_content() throws IOException {
        assertThat(of("%PDF-1.7\n1 0 obj".getBytes())).contains(FileKind.PDF);
        assertThat(of(picture("png"))).contains(FileKind.PNG);
        assertThat(of(picture("jpg"))).contains(FileKind.JPEG);
        assertThat(of("Dear colleague,\nshe called – twice.".getBytes(StandardCharsets.UTF_8)))
                .contains(FileKind.TEXT);
        assertThat(of(zip("[Content_Types].xml", "_rels/.rels", "word/document.xml")))
                .contains(FileKind.DOCX);
        assertThat(of(zip("mimetype=" + ODT, "content.xml", "META-INF/manifest.xml")))
                .contains(FileKind.ODT);
    }

    @Test
    void what_runs_or_hides_something_is_no_kind_that_is_taken() throws IOException {
        assertThat(of(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .as("Word with macros")
                .isEmpty();
        assertThat(of(zip("mimetype=" + ODT, "content.xml", "Basic/Standard/Module1.xml")))
                .as("OpenDocument with macros")
                .isEmpty();
        assertThat(of(zip("letter.txt"))).as("an archive").isEmpty();
        assertThat(of(zip("[Content_Types].xml", "xl/workbook.xml"))).as("a sheet").isEmpty();
        assertThat(of("MZ\0\1\2\3 a program".getBytes())).as("a program").isEmpty();
        assertThat(of(new byte[] {0, 1, 2, 3, 4, 5})).as("anything").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><script>alert(1)</script></html>",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x\"/>",
                "#!/bin/sh\nrm -rf .",
                "{\\rtf1 words}"
            })
    void text_that_a_program_would_run_or_draw_is_not_plain_text(String text) throws IOException {
        assertThat(of(text.getBytes())).isEmpty();
    }

    @Test
    void a_document_that_unpacks_without_end_is_refused_in_time() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(nothing);
            }
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        assertThat(of(bytes.toByteArray())).isEmpty();
    }

    @Test
    void a_name_is_shown_without_folders_and_without_what_is_not_seen() {
        assertThat(FileTitle.of("C:\\Users\\mary\\letter.pdf")).isEqualTo("letter.pdf");
        assertThat(FileTitle.of("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileTitle.of("letter\u202Efdp.exe")).isEqualTo("letterfdp.exe");
        assertThat(FileTitle.of("a\r\nb.pdf")).isEqualTo("ab.pdf");
        assertThat(FileTitle.of("  ")).isEqualTo("Without a name");
        assertThat(FileTitle.of(null)).isEqualTo("Without a name");
        assertThat(FileTitle.of("x".repeat(300) + ".docx")).hasSize(150).endsWith("x.docx");
    }

    private static Optional<FileKind> of(byte[] content) throws IOException {
        return FileKinds.of(new ByteArrayInputStream(content));
    }

    private static byte[] picture(String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), kind, out);
        return out.toByteArray();
    }

    /** Names of parts; after = stands what is in one, which then is not packed. */
    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                String[] pair = part.split("=", 2);
                ZipEntry entry = new ZipEntry(pair[0]);
                byte[] content = (pair.length > 1 ? pair[1] : "<x/>").getBytes();
                if (pair.length > 1) {
                    CRC32 sum = new CRC32();
                    sum.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }
}
