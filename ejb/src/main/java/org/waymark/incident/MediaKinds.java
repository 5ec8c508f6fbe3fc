package org.waymark.incident;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
        in.mark(AT_ONCE);
        String brand = new String(in.readNBytes(12), StandardCharsets.ISO_8859_1);
        in.reset();
        if (brand.startsWith("ftyp", 4) && brand.length() == 12) {
            return boxed(brand.substring(8));
        }
        String type = MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).toString();
        return Optional.ofNullable(
                switch (type) {
                    case "image/jpeg" -> MediaKind.JPEG;
                    case "image/png" -> MediaKind.PNG;
                    case "video/quicktime" -> MediaKind.MOV;
                    case "video/webm", "audio/webm", "application/x-matroska", "video/x-matroska" ->
                            MediaKind.WEBM;
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

    /** By the brand that such a file says it is of (ISO/IEC 14496-12); pictures have brands too. */
    private static Optional<MediaKind> boxed(String brand) {
        return switch (brand) {
            case "qt  " -> Optional.of(MediaKind.MOV);
            case "M4A ", "M4B " -> Optional.of(MediaKind.M4A);
            case "heic", "heix", "heim", "heis", "hevc", "mif1", "msf1", "avif", "avis", "crx " ->
                    Optional.empty();
            default -> Optional.of(MediaKind.MP4);
        };
    }
}
