package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.waymark.reference.WorkingDays;

/** Writes the batches in which the police sent their part of the city, one for each morning. */
final class FeedHistoryWriter implements AutoCloseable {

    private static final int BYTES_IN_A_ROW = 372;

    private final BulkWriter batches;
    private final BulkWriter rows;
    private final BulkWriter messages;
    private final CityIds ids;
    private final long police;

    FeedHistoryWriter(Connection connection, CityIds ids, long police) throws SQLException {
        this.ids = ids;
        this.police = police;
        batches =
                new BulkWriter(
                        connection,
                        "feed_batch",
                        ("id file_name sha256 size_bytes"
                                        + " channel sent_by organisation_id received_at started_at finished_at status"
                                        + " rows_read bytes_read")
                                .split(" "));
        rows =
                new BulkWriter(
                        connection,
                        "feed_row",
                        ("batch_id row_no message_id disposition"
                                        + " reason referral_id error_column error")
                                .split(" "));
        messages =
                new BulkWriter(
                        connection,
                        "feed_message",
                        ("sending_force message_id batch_id" + " row_no referral_id").split(" "));
    }

    void write(List<Loading> city) throws SQLException {
        Map<LocalDate, List<Loading>> mornings =
                city.stream()
                        .filter(one -> one.referral().source().equals("POL_ADT"))
                        .collect(
                                Collectors.groupingBy(
                                        one -> WorkingDays.dateOf(one.referral().received()),
                                        TreeMap::new,
                                        Collectors.toList()));
        for (Map.Entry<LocalDate, List<Loading>> morning : mornings.entrySet()) {
            batch(morning.getKey(), morning.getValue());
        }
    }

    private void batch(LocalDate day, List<Loading> sent) throws SQLException {
        Instant received = day.atTime(6, 0).atZone(Moments.LONDON).toInstant();
        long id = ids.at(received);
        String name = "mps-" + day + ".csv";
        int row = 0;
        for (Loading one : sent) {
            row++;
            CityReferral r = one.referral();
            String message = one.line().get(Column.MESSAGE_ID);
            rows.row(
                    id,
                    row,
                    message,
                    r.disposition(),
                    r.disposition().equals("ACCEPTED") ? null : r.reason(),
                    one.referralId(),
                    null,
                    null);
            messages.row("MPS", message, id, row, one.referralId());
        }
        Loading first = sent.get(0);
        if (day.getDayOfMonth() % 3 == 0) {
            String again = first.line().get(Column.MESSAGE_ID);
            rows.row(id, ++row, again, "DUPLICATE", "SAME_MESSAGE", first.referralId(), null, null);
        }
        if (day.getDayOfMonth() % 7 == 0) {
            String error = "\u201cQ\u201d is not one of F, M, X, U.";
            rows.row(id, ++row, "MPS-" + day, "INVALID", "BREAKS_FORMAT", null, "sex", error);
        }
        long bytes = (long) row * BYTES_IN_A_ROW;
        batches.row(
                id,
                name,
                DigestUtils.sha256Hex(name),
                bytes,
                "REST",
                "mps-feed",
                police,
                received,
                received.plusSeconds(1),
                received.plusSeconds(4),
                "COMPLETED",
                row,
                bytes);
    }

    @Override
    public void close() throws SQLException {
        batches.close();
        rows.close();
        messages.close();
    }
}
