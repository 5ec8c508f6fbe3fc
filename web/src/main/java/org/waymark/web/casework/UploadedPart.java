package org.waymark.web.casework;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.waymark.casework.Documents;

/** A file of a form. */
record UploadedPart(Part part) implements Documents.Upload {

    @Override
    public String name() {
        return part.getSubmittedFileName();
    }

    @Override
    public long bytes() {
        return part.getSize();
    }

    @Override
    public InputStream open() throws IOException {
        return part.getInputStream();
    }
}
