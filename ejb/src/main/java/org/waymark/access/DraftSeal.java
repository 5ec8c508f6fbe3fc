package org.waymark.access;

/**
 * Seals drafts of what must stay closed even to whoever has the database. Their forms have a key
 * that begins with {@link #KEY}.
 */
public interface DraftSeal {

    String KEY = "sealed:";

    /** What the table keeps in the place of the content. */
    String seal(long accountId, String formKey, String content);

    /** The content again, for the same account and form. */
    String open(long accountId, String formKey, String kept);
}
