package org.waymark.incident;

/** Why a file was not taken, in words for whoever sent it. */
public enum UploadRefusal {
    KIND(
            "This kind of file is not taken. Send a picture (JPEG or PNG), a video (MP4, MOV or WebM) or a"
                    + " recording (M4A, MP3, Ogg or WAV)."),
    BROKEN("This file cannot be read. It may have been cut off. Save it anew and send it again."),
    VIRUS("This file may harm a computer and was not kept.");

    private final String words;

    UploadRefusal(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
