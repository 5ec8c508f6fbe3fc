package org.waymark.incident;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Finds out by its first bytes what a file is (Apache Tika); neither its name nor what the browser
 * says of it is asked.
 */
final class MediaKinds {

    private static final int AT_ONCE = 64 * 1024;

    private MediaKinds() {}

    /** The kind, or nothing when it is none that is taken. */
    static Optional<MediaKind> of(InputStream content) throws IOException {
        BufferedInputStream in = new BufferedInputStream(content, AT_ONCE);
        String type = MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).toString();
        return Optional.ofNullable(
                switch (type) {
                    case "image/jpeg" -> MediaKind.JPEG;
                    case "image/png" -> MediaKind.PNG;
                    case "video/mp4", "application/mp4", "video/x-m4v", "video/3gpp", "video/3gpp2" ->
                            MediaKind.MP4;
                    case "video/quicktime" -> MediaKind.MOV;
                    case "video/webm", "audio/webm", "application/x-matroska", "video/x-matroska" ->
                            MediaKind.WEBM;
                    case "audio/mp4", "audio/x-m4a" -> MediaKind.M4A;
                    case "audio/mpeg" -> MediaKind.MP3;
                    case "audio/ogg",
                            "audio/vorbis",
                            "audio/opus",
                            "application/ogg",
                            "video/ogg",
                            "audio/x-oggflac",
                            "audio/speex" ->
                            MediaKind.OGG;
                    case "audio/vnd.wave", "audio/x-wav", "audio/wav" -> MediaKind.WAV;
                    default -> null;
                });
    }
}
