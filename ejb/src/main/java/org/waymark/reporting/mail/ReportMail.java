package org.waymark.reporting.mail;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A link that somebody asked to be sent to their own address.
 *
 * @param nextOn the day it is due next, by the London calendar
 * @param sentAt when it was last sent; null when it never was
 */
public record ReportMail(
        long id, MailedReport report, Rhythm rhythm, LocalDate nextOn, Instant sentAt) {}
