package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.demonstration.ClevelandSample;
import org.waymark.referral.DispositionRules.Facts;

/**
 * Three days of real referrals in Cleveland, 118 of them with published dispositions, through the
 * parser and the rules alone.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClevelandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir private Path folder;
    private Path file;
    private final Set<String> messages = new HashSet<>();
    private final Set<String> victims = new HashSet<>();

    @BeforeEach
    void write() {
        file = folder.resolve("cleveland.csv");
        ClevelandSample.write(file, TODAY);
    }

    @Test
    void the_118_rows_end_as_published_and_sent_again_they_are_all_duplicates() throws IOException {
        assertThat(take())
                .containsOnly(
                        entry(Disposition.ACCEPTED, 104),
                        entry(Disposition.DUPLICATE, 5),
                        entry(Disposition.RETURNED, 4),
                        entry(Disposition.HELD_CONSENT, 2),
                        entry(Disposition.HELD_CONTACT, 2),
                        entry(Disposition.EXCLUDED, 1));

        assertThat(take()).containsOnly(entry(Disposition.DUPLICATE, 118));
    }

    private Map<Disposition, Integer> take() throws IOException {
        Map<Disposition, Integer> counts = new EnumMap<>(Disposition.class);
        try (FeedParser feed = new FeedParser(Files.newInputStream(file))) {
            FeedRowReader reader =
                    new FeedRowReader(feed.layout(), TODAY, ShippedLists.ETHNICITIES);
            while (feed.hasNext()) {
                var record = feed.next();
                FeedRow row = reader.read(feed.row(), record);
                assertThat(row.errors()).isEmpty();
                counts.merge(decide(row), 1, Integer::sum);
            }
        }
        return counts;
    }

    private Disposition decide(FeedRow row) {
        FeedMessage message = row.message();
        boolean seen = !messages.add(message.sendingForce() + "\n" + message.messageId());
        boolean existing =
                !victims.add(
                        message.sendingForce()
                                + "\n"
                                + message.crime().reference()
                                + "\n"
                                + HexFormat.of().formatHex(VictimKey.of(message)));
        boolean sexual = message.crime().offenceCode().startsWith("19");
        Facts facts =
                new Facts(
                        seen,
                        existing,
                        message.crime().offenceCode().startsWith("92"),
                        false,
                        sexual || message.circumstances().domesticAbuse(),
                        message.circumstances().has(ReferralFlag.CHILD_PROTECTION)
                                ? List.of("CHILD_PROTECTION")
                                : List.of());
        return DispositionRules.decide(row, facts).disposition();
    }
}
