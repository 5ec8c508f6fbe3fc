package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.waymark.privacy.redaction.PdfPages;
import org.waymark.privacy.redaction.Redaction;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;

/**
 * The documents, pictures and recordings that go beside a copy, opened piece by piece while they
 * are written. Their names say nothing about anybody: the copy itself says which is which.
 */
@ApplicationScoped
class PackFiles {

    @Inject private RecordFiles files;

    /**
     * One document.
     *
     * @param pagesOut pages that are left out
     */
    record File(String name, RecordFiles.Held held, Redaction pagesOut) {}

    /** Puts the document of a part beside the copy; the name it has there. */
    String add(List<File> documents, RecordItem part, RightsItem item) {
        RecordFiles.Held held = files.find(part).orElseThrow(NotFound::new);
        String name = "document-%d.%s".formatted(documents.size() + 1, held.ending());
        documents.add(new File(name, held, item.pagesOut()));
        return name;
    }

    /** The copy and its documents as one archive; the same twice is the same to the byte. */
    void write(byte[] pdf, List<File> documents, Instant madeAt, OutputStream out)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        entry(zip, "your-information.pdf", madeAt, new ByteArrayInputStream(pdf));
        for (File each : documents) {
            try (InputStream content = open(each)) {
                entry(zip, each.name(), madeAt, content);
            }
        }
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name, Instant at, InputStream content)
            throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
        content.transferTo(zip);
        zip.closeEntry();
    }

    private InputStream open(File file) throws IOException {
        if (file.pagesOut().isEmpty()) {
            return file.held().open();
        }
        try (InputStream in = file.held().open()) {
            return new ByteArrayInputStream(PdfPages.without(in.readAllBytes(), file.pagesOut()));
        }
    }

    /**
     * What a file is known by in the register; that it can be made is made sure of by it.
     *
     * @throws BadInput when a document cannot be opened
     */
    byte[] sha256(RightsTaking.Body body) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            body.writeTo(out);
        } catch (IOException unreadable) {
            throw new BadInput(
                    "againWhy",
                    "A document cannot be opened. Take the request up again and keep it back.");
        }
        return digest.digest();
    }
}
