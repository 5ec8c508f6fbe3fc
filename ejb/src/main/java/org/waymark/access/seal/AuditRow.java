package org.waymark.access.seal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One row of the audit with every column it has, and the one way of writing it as bytes: an equal
 * row gives equal bytes, another row other bytes. What is missing and what is empty differ, and no
 * text can run over into its neighbour, because each says how long it is.
 *
 * @param at as the database keeps it, to the microsecond
 */
public record AuditRow(
        long id,
        Instant at,
        Long accountId,
        String actor,
        String action,
        String outcome,
        Long personId,
        Long referralId,
        Long caseId,
        String detail,
        String reason,
        String origin) {

    /** All columns of the table, in the order of this record. A test compares them with it. */
    public static final String COLUMNS =
            "id, at, account_id, actor, action, outcome, person_id, referral_id, case_id, detail,"
                    + " reason, origin";

    private static final String FORM = "waymark audit row 1";

    private static final int MISSING = 0;
    private static final int NUMBER = 1;
    private static final int TEXT = 2;
    private static final int TIME = 3;

    /** SHA-256 over the bytes of {@link #canonical()}. */
    byte[] digest() {
        return Hashes.sha256(canonical());
    }

    byte[] canonical() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(out, FORM);
            number(out, id);
            time(out, at);
            number(out, accountId);
            text(out, actor);
            text(out, action);
            text(out, outcome);
            number(out, personId);
            number(out, referralId);
            number(out, caseId);
            text(out, detail);
            text(out, reason);
            text(out, origin);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        return bytes.toByteArray();
    }

    private static void number(DataOutputStream out, Long value) throws IOException {
        if (value == null) {
            out.writeByte(MISSING);
        } else {
            out.writeByte(NUMBER);
            out.writeLong(value);
        }
    }

    private static void time(DataOutputStream out, Instant value) throws IOException {
        if (value == null) {
            out.writeByte(MISSING);
        } else {
            out.writeByte(TIME);
            out.writeLong(micros(value));
        }
    }

    private static void text(DataOutputStream out, String value) throws IOException {
        if (value == null) {
            out.writeByte(MISSING);
        } else {
            byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
            out.writeByte(TEXT);
            out.writeInt(utf8.length);
            out.write(utf8);
        }
    }

    static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }
}
