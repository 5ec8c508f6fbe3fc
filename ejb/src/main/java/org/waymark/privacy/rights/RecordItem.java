package org.waymark.privacy.rights;

import java.time.Instant;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * One part of a record, as text that can be read out and given away.
 *
 * @param sourceId of the row it comes from; of the case or referral where it gathers several
 * @param at when it came about; null where that says nothing
 * @param stage how far whoever wrote something sealed is with it
 * @param file id of the file that belongs to it, by its source: of the version of a document, or of
 *     what was sent along with a report; null when there is none to give
 * @param names of others, marked wherever they stand in the record
 * @param others words about others, marked in this part
 */
public record RecordItem(
        RecordSource source,
        long sourceId,
        String title,
        Instant at,
        String text,
        Stage stage,
        Long file,
        Set<String> names,
        Set<String> others) {

    /** What may be done with a part. */
    public enum Stage {
        /** It can be decided about. */
        OPEN,
        /** Whoever wrote it looks through it first. */
        WAITING,
        /** Whoever wrote it keeps it back. */
        KEPT
    }

    RecordItem(RecordSource source, long sourceId, String title, Instant at, String text) {
        this(source, sourceId, title, at, text, Stage.OPEN, null);
    }

    RecordItem(
            RecordSource source,
            long sourceId,
            String title,
            Instant at,
            String text,
            Stage stage,
            Long file) {
        this(source, sourceId, title, at, text, stage, file, Set.of(), Set.of());
    }

    /** The same, which is about others too. */
    RecordItem about(Set<String> named, Set<String> words) {
        return new RecordItem(source, sourceId, title, at, text, stage, file, named, words);
    }

    /** The same, with a file that can be given. */
    RecordItem with(Long fileId) {
        return new RecordItem(source, sourceId, title, at, text, stage, fileId, names, others);
    }

    /** Is its file a picture or recording, of which nothing can be left out? */
    public boolean isSentAlong() {
        return source == RecordSource.TOLD_FILE;
    }

    public boolean isOpen() {
        return stage == Stage.OPEN;
    }

    public boolean isWaiting() {
        return stage == Stage.WAITING;
    }

    public boolean isKept() {
        return stage == Stage.KEPT;
    }

    /** Tells whether this is still the text that somebody has looked at. */
    byte[] hash() {
        return DigestUtils.sha256(title + "\n" + text);
    }
}
