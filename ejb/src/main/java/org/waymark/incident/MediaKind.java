package org.waymark.incident;

/** The kinds of picture and recording that are taken. Whatever else somebody sends is refused. */
public enum MediaKind {
    JPEG("Picture (JPEG)", "image/jpeg", "jpg"),
    PNG("Picture (PNG)", "image/png", "png"),
    MP4("Video (MP4)", "video/mp4", "mp4"),
    MOV("Video (QuickTime)", "video/quicktime", "mov"),
    WEBM("Video (WebM)", "video/webm", "webm"),
    M4A("Recording (M4A)", "audio/mp4", "m4a"),
    MP3("Recording (MP3)", "audio/mpeg", "mp3"),
    OGG("Recording (Ogg)", "audio/ogg", "ogg"),
    WAV("Recording (WAV)", "audio/wav", "wav");

    private final String label;
    private final String mediaType;
    private final String ending;

    MediaKind(String label, String mediaType, String ending) {
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

    boolean isBoxed() {
        return this == MP4 || this == MOV || this == M4A;
    }
}
