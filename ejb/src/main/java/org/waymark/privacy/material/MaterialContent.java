package org.waymark.privacy.material;

import org.waymark.casework.document.FileKind;
import org.waymark.privacy.redaction.Redaction;

/**
 * What is in a record: words, or the pages of a document.
 *
 * @param text null for a picture or a PDF
 * @param kind of the document; null for words
 * @param versionId of the document; null for words
 */
record MaterialContent(String text, FileKind kind, Long versionId) {

    static MaterialContent words(String text) {
        return new MaterialContent(text, null, null);
    }

    boolean isWords() {
        return text != null;
    }

    /** By what the decision knows it again; a version of a document never changes. */
    String fingerprint() {
        return Redaction.fingerprint(isWords() ? text : "document " + versionId);
    }
}
