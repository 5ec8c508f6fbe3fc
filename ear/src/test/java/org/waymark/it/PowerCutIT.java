package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.demonstration.FeedGenerator;

/**
 * The server is killed while a feed is half stored and a note half written. One cut for all of it:
 * starting again takes half a minute.
 */
class PowerCutIT extends Browser {

    private static final int ROWS = 10_000;

    private static final String TEXT = "They asked to be called in the morning, never at night.";

    @Test
    void a_server_killed_half_way_loses_nothing_and_stores_nothing_twice(@TempDir Path folder)
            throws IOException {
        Screens.Notes notes = noteBeingTyped();
        Page killed = page;
        page = newPage(killed.context());
        killed.close(new Page.CloseOptions().setRunBeforeUnload(false));
        Path file = folder.resolve("many.csv");
        FeedGenerator.write(file, ROWS, 99, LocalDate.of(2025, 11, 3));
        HttpResponse<String> sent = FeedClient.send(Files.readAllBytes(file), "many.csv");
        assertThat(sent.statusCode()).isEqualTo(202);
        String id = FeedClient.json(sent).get("id").getAsString();
        long stored = 0;
        for (int i = 0; stored == 0 && i < 600; i++) {
            FeedClient.pause(50);
            stored = number("SELECT rows_read FROM feed_batch WHERE id = ?", id);
        }
        List<Path> left = leftBehind();
        try {
            Server.kill();
        } finally {
            Server.start();
        }
        long atTheCut = number("SELECT rows_read FROM feed_batch WHERE id = ?", id);
        assertThat(stored).as("rows stored when it was killed").isBetween(1L, ROWS - 1L);
        Screens.signIn(page, CaseDesk.WORKER);
        new Screens.Notes(page, notes.reference()).comesBack(TEXT);

        JsonObject batch = FeedClient.completed(id);

        assertThat(left).as("files of earlier power cuts").noneMatch(Files::exists);
        assertThat(atTheCut).isLessThanOrEqualTo(ROWS);
        assertThat(batch.get("rows").getAsInt()).isEqualTo(ROWS);
        long sum =
                batch.getAsJsonObject("dispositions").entrySet().stream()
                        .mapToLong(each -> each.getValue().getAsLong())
                        .sum();
        assertThat(sum).isEqualTo(ROWS);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM feed_row WHERE batch_id = ? AND row_no BETWEEN 1"
                                        + " AND ?",
                                id,
                                ROWS))
                .isEqualTo(ROWS);
        assertThat(number("SELECT attempts FROM feed_batch WHERE id = ?", id))
                .as("a second run finished it")
                .isGreaterThanOrEqualTo(2);
        String made =
                " FROM feed_row f JOIN referral r ON r.id = f.referral_id WHERE f.batch_id = ? AND"
                        + " f.disposition IN ('ACCEPTED', 'HELD_CONSENT', 'HELD_CONTACT', 'RETURNED',"
                        + " 'EXCLUDED')";
        long referrals = number("SELECT COUNT(DISTINCT r.id)" + made, id);
        assertThat(number("SELECT COUNT(*)" + made, id)).isEqualTo(referrals);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry a WHERE a.detail = ?",
                                "made from batch " + id))
                .isEqualTo(referrals);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM referral_event e WHERE e.move = 'RECEIVE' AND"
                                        + " e.referral_id IN (SELECT r.id"
                                        + made
                                        + ")",
                                id))
                .isEqualTo(referrals);
        lastInTheInbox(id);
    }

    private Screens.Notes noteBeingTyped() {
        String crime = "Cut" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        Screens.signIn(page, CaseDesk.WORKER);
        Screens.Notes notes = new Screens.Notes(page, reference);
        notes.open();
        notes.type(TEXT);
        return notes;
    }

    /** Other tests look for what they sent themselves, and in no particular order. */
    private static void lastInTheInbox(String batch) {
        RightsMatrix.change(
                "UPDATE referral r JOIN feed_row f ON f.referral_id = r.id SET r.due_at ="
                        + " '2099-01-01' WHERE f.batch_id = ?",
                batch);
    }

    /** A file that was received half, and one of a batch that failed, both of long ago. */
    private static List<Path> leftBehind() throws IOException {
        Path spool = Path.of(Setting.of("WAYMARK_HOME"), Setting.of("WAYMARK_INSTANCE"), "spool");
        List<Path> left = List.of(spool.resolve("1.part"), spool.resolve("2.csv"));
        for (Path file : left) {
            Files.writeString(file, "somebody's data");
            Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        }
        return left;
    }
}
