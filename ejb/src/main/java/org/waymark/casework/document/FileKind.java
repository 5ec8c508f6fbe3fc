package org.waymark.casework.document;

/** The kinds of file that a case takes. Whatever else somebody sends is refused. */
public enum FileKind {
    PDF("PDF", "application/pdf", "pdf"),
    PNG("Picture (PNG)", "image/png", "png"),
    JPEG("Picture (JPEG)", "image/jpeg", "jpg"),
    TEXT("Text", "text/plain", "txt"),
    DOCX(
            "Word document",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "docx"),
    ODT("OpenDocument text", "application/vnd.oasis.opendocument.text", "odt");

    private final String label;
    private final String mediaType;
    private final String ending;

    FileKind(String label, String mediaType, String ending) {
        this.label = label;
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String label() {
        return label;
    }

    /** As it is served; what the sender said it was counts for nothing. */
    public String mediaType() {
        return mediaType;
    }

    /** Of a file name, without the dot. */
    public String ending() {
        return ending;
    }
}
