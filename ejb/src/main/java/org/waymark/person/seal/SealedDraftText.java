package org.waymark.person.seal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What somebody is typing about a person, sealed under that person's key: text for the table of
 * drafts. What is in clear there is JSON and begins with a brace.
 */
public final class SealedDraftText {

    private static final String MARK = "sealed ";

    private SealedDraftText() {}

    /** Where it stands: a form of an account. */
    public static SealedField field(long accountId, String formKey) {
        return new SealedField("draft", "content of " + formKey, accountId);
    }

    /** Is this a draft that was sealed here? */
    public static boolean isSealed(String kept) {
        return kept.startsWith(MARK);
    }

    /**
     * As the table keeps it.
     *
     * @throws KeyOutOfReach and {@link ContentDestroyed} when nothing can be sealed
     */
    public static String sealed(
            ContentSeal seal, long personId, long accountId, String formKey, String content) {
        byte[] plain = content.getBytes(StandardCharsets.UTF_8);
        return MARK
                + personId
                + ' '
                + Base64.getEncoder()
                        .encodeToString(seal.seal(personId, field(accountId, formKey), plain));
    }

    /**
     * The opposite; the same for what is in clear.
     *
     * @throws KeyOutOfReach and {@link ContentDestroyed} when it cannot be opened
     */
    public static String opened(ContentSeal seal, long accountId, String formKey, String kept) {
        if (!isSealed(kept)) {
            return kept;
        }
        String[] parts = kept.split(" ", 3);
        byte[] sealed = Base64.getDecoder().decode(parts[2]);
        return new String(
                seal.open(Long.parseLong(parts[1]), field(accountId, formKey), sealed),
                StandardCharsets.UTF_8);
    }
}
