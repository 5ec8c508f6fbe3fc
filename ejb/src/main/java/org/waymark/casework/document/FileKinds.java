package org.waymark.casework.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Finds out by its content what a file is (Apache Tika); neither its name nor what the browser says
 * of it is asked.
 */
public final class FileKinds {

    /** Unpacked bytes and parts of a document that are looked at; above it is refused. */
    private static final long MOST_UNPACKED = 256L * 1024 * 1024;

    private static final int MOST_PARTS = 5_000;
    private static final int AT_ONCE = 64 * 1024;

    private FileKinds() {}

    /**
     * The kind of this file, or nothing when it is none that a case takes: a document with macros,
     * for one.
     *
     * @param content from its first byte; it is read as far as needed and left open
     */
    public static Optional<FileKind> of(InputStream content) throws IOException {
        BufferedInputStream in = new BufferedInputStream(content, AT_ONCE);
        String type = MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).toString();
        return switch (type) {
            case "application/pdf" -> Optional.of(FileKind.PDF);
            case "image/png" -> Optional.of(FileKind.PNG);
            case "image/jpeg" -> Optional.of(FileKind.JPEG);
            case "text/plain" -> Optional.of(FileKind.TEXT);
            case "application/vnd.oasis.opendocument.text" -> packed(in, FileKind.ODT);
            case "application/zip", "application/x-tika-ooxml" -> packed(in, FileKind.DOCX);
            default -> Optional.empty();
        };
    }

    /** Is what is packed inside what it should be, and nothing that runs? */
    private static Optional<FileKind> packed(InputStream in, FileKind kind) throws IOException {
        String main = kind == FileKind.DOCX ? "word/document.xml" : "content.xml";
        ZipInputStream zip = new ZipInputStream(in);
        byte[] part = new byte[AT_ONCE];
        boolean found = false;
        long unpacked = 0;
        int parts = 0;
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++parts > MOST_PARTS || runs(entry.getName())) {
                    return Optional.empty();
                }
                found |= entry.getName().equals(main);
                for (int read = zip.read(part); read >= 0; read = zip.read(part)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        return Optional.empty();
                    }
                }
            }
        } catch (ZipException | IllegalArgumentException broken) {
            return Optional.empty();
        }
        return found ? Optional.of(kind) : Optional.empty();
    }

    private static boolean runs(String name) {
        return name.endsWith("vbaProject.bin")
                || name.startsWith("Basic/")
                || name.startsWith("Scripts/")
                || name.contains("activeX/");
    }
}
