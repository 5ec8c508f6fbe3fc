package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.waymark.person.seal.PersonKeys;
import org.waymark.shared.Refusal;

/**
 * Opens what is sealed of the referral of a restricted person, for whoever may know of it and is
 * reading. On pages a sentence stands in the place of what cannot be opened now.
 */
@ApplicationScoped
public class SealedReading {

    @Inject private PersonKeys keys;

    /**
     * What the sender wrote.
     *
     * @throws Refusal when it cannot be opened now
     */
    public String note(long personId, long referralId, String clear, byte[] sealed) {
        return SealedWords.of(keys, personId, referralId, new SealedWords(null, clear), sealed)
                .note();
    }

    /** The same, or the sentence that says why not. */
    public String noteShown(long personId, long referralId, String clear, byte[] sealed) {
        try {
            return note(personId, referralId, clear, sealed);
        } catch (Refusal closed) {
            return closed.getMessage();
        }
    }

    /**
     * What an update changed, as it was stored.
     *
     * @throws Refusal when it cannot be opened now
     */
    public String change(long personId, long eventId, String clear, byte[] sealed) {
        return sealed == null
                ? clear
                : keys.openText(personId, SealedWords.ofChange(eventId), sealed);
    }

    /** A row of a file as it was sent, or the sentence that says why it cannot be shown. */
    public String row(long batchId, long rowNumber, String clear, Long sealedFor, byte[] sealed) {
        if (sealed == null) {
            return clear;
        }
        try {
            return new String(
                    keys.open(sealedFor, SealedWords.ofRow(batchId, rowNumber), sealed),
                    StandardCharsets.UTF_8);
        } catch (Refusal closed) {
            return closed.getMessage();
        }
    }
}
