package org.waymark.notification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The words of everything that leaves: they name no service, no crime and no person, so that
 * whoever else reads the screen or opens the letter learns nothing.
 *
 * @param subject of an e-mail; not used for texts
 */
public record NeutralText(String subject, String body) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH_OF_YEAR =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    public static NeutralText receipt(String reference, String status) {
        return new NeutralText(
                "Update on " + reference,
                "Reference "
                        + reference
                        + ": "
                        + status
                        + ".\n\nSign in to see it. Please do not reply to this message.");
    }

    static NeutralText notice() {
        return new NeutralText(
                "Something waits for you",
                "Something needs your attention by the end of the next working day.\n\nSign in to"
                        + " see it. Please do not reply to this message.");
    }

    /**
     * To whoever has no account here: days, and nothing of what the report is about.
     *
     * @param last the last day of the months it is of
     */
    static NeutralText due(LocalDate first, LocalDate last, LocalDate day, boolean over) {
        return new NeutralText(
                "A report is due",
                "The report that was agreed with us for %s to %s %s due on %s. Please send it"
                                .formatted(
                                        MONTH.format(first),
                                        MONTH_OF_YEAR.format(last),
                                        over ? "was" : "is",
                                        DAY.format(day))
                        + " to whoever you agreed it with. Please do not reply to this message.");
    }

    /** No figure, no name and no word of what it is about: the address opens after signing in. */
    static NeutralText report(String link) {
        return new NeutralText(
                "What you asked for is ready",
                "What you asked to be told of is ready: "
                        + link
                        + "\n\nSign in to see it, and to stop these messages. Please do not reply to"
                        + " this message.");
    }

    static NeutralText reminder() {
        return new NeutralText(
                "Reminder",
                "A short reminder of what we arranged for tomorrow. If it no longer suits you, use"
                        + " the number you have been given. Please do not reply to this message.");
    }

    /**
     * To be reached for the first time, short enough for one text.
     *
     * @param reference as people say it
     * @param phone the number to ring
     */
    static NeutralText first(String reference, String phone) {
        return new NeutralText(
                "Please ring us",
                "We would like to speak with you. Please ring "
                        + phone
                        + " on a working day and say "
                        + reference
                        + ". You do not have to. Do not answer this text.");
    }

    static NeutralText survey(String link) {
        return new NeutralText(
                "Your views",
                "We would like to hear what you think. It takes two minutes and nobody sees who"
                        + " answered: "
                        + link);
    }
}
