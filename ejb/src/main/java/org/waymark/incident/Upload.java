package org.waymark.incident;

/**
 * An upload as it stands: on its way, kept, or refused.
 *
 * @param kind null until it has all arrived, and when it was refused
 * @param refused why; null when it was not
 */
record Upload(
        long id,
        long incidentId,
        String publicId,
        String state,
        byte[] title,
        long length,
        long received,
        int rawPieces,
        MediaKind kind,
        long bytes,
        int pieces,
        MediaTraces.Left traces,
        String scan,
        UploadRefusal refused) {

    boolean isOpen() {
        return state.equals("OPEN");
    }

    boolean isWhole() {
        return received == length;
    }
}
