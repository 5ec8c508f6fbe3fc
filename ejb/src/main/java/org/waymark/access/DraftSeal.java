package org.waymark.access;

/**
 * Seals drafts of what must stay closed even to whoever has the database: those of forms that have
 * a key that begins with {@link #KEY}, and those about restricted people.
 */
public interface DraftSeal {

    String KEY = "sealed:";

    /** What the table keeps in the place of the content. */
    String seal(long accountId, String formKey, String content);

    /** The content again, for the same account and form. */
    String open(long accountId, String formKey, String kept);

    /** The same for a form about a restricted person, whose key seals it. */
    String sealFor(long personId, long accountId, String formKey, String content);

    /** The content again, whether it was sealed for somebody restricted or stands in clear. */
    String openAny(long accountId, String formKey, String kept);
}
