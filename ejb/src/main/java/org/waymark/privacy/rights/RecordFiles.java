package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.waymark.casework.DocumentFileReader;
import org.waymark.casework.document.FileKind;
import org.waymark.incident.ToldRecordReader;

/** The files that belong to parts of a record: documents, and what was sent along with a report. */
@ApplicationScoped
class RecordFiles {

    @Inject private DocumentFileReader documents;
    @Inject private ToldRecordReader told;

    /**
     * One file.
     *
     * @param ending of its name, without the dot
     * @param pages can pages be left out of it?
     * @param content opened piece by piece while it is read
     */
    record Held(String mediaType, String ending, boolean pages, long bytes, Content content) {

        /**
         * @throws IOException when it was altered
         */
        InputStream open() throws IOException {
            return content.open();
        }
    }

    /** What is in a file. */
    interface Content {
        InputStream open() throws IOException;
    }

    /** The file of a part; empty when it has none, or none any more. */
    Optional<Held> find(RecordItem part) {
        if (part.file() == null) {
            return Optional.empty();
        }
        return part.source() == RecordSource.TOLD_FILE
                ? told.file(part.file())
                        .map(
                                file ->
                                        new Held(
                                                file.kind().mediaType(),
                                                file.kind().ending(),
                                                false,
                                                file.bytes(),
                                                () -> told.open(file.id())))
                : documents
                        .find(part.file())
                        .map(
                                file ->
                                        new Held(
                                                file.kind().mediaType(),
                                                file.kind().ending(),
                                                file.kind() == FileKind.PDF,
                                                file.bytes(),
                                                () -> documents.open(file)));
    }
}
