package org.waymark.referral.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.operation.Readiness;
import org.waymark.person.seal.KeyCheck;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedRunsTest {

    private static final long BATCH = 5;

    @TempDir Path folder;

    private final Batches batches = new Batches();
    private boolean safe = true;
    private Optional<String> missing = Optional.empty();
    private final List<String> begun = new ArrayList<>();
    private final FeedRuns runs =
            new FeedRuns() {
                @Override
                long begin(Properties parameters) {
                    begun.add(parameters.getProperty(FeedRuns.RUNNER));
                    return begun.size();
                }
            };

    @BeforeEach
    void aFileWaits() throws IOException {
        runs.store = batches;
        runs.spool = new Spool();
        runs.spool.configured = Optional.of(folder.toString());
        runs.readiness =
                new Readiness() {
                    @Override
                    public boolean isSafe() {
                        return safe;
                    }
                };
        runs.keys =
                new KeyCheck() {
                    @Override
                    public Optional<String> problem() {
                        return missing;
                    }
                };
        runs.spool.mostBytes = 1000;
        runs.spool.open();
        runs.clock = Clock.fixed(Instant.parse("2026-04-02T06:30:00Z"), ZoneOffset.UTC);
        runs.spool.keep(runs.spool.take(BATCH, new ByteArrayInputStream(new byte[3])), BATCH);
    }

    @Test
    void nothing_is_run_under_a_secret_by_which_objections_are_not_recognised() {
        safe = false;
        runs.start(BATCH);
        assertThat(begun).isEmpty();
        safe = true;
        runs.start(BATCH);
        assertThat(begun).hasSize(1);
    }

    @Test
    void a_batch_is_run_once_at_a_time() {
        runs.start(BATCH);
        runs.start(BATCH);
        assertThat(begun).hasSize(1);
    }

    @Test
    void a_batch_whose_end_could_not_be_stored_is_taken_up_again() {
        runs.start(BATCH);
        batches.away = true;
        assertThatThrownBy(() -> runs.completed(BATCH, begun.get(0))).hasMessage("away");
        batches.away = false;
        assertThat(runs.spool.has(BATCH)).isTrue();
        runs.start(BATCH);
        assertThat(begun).hasSize(2);
        runs.completed(BATCH, begun.get(1));
        assertThat(runs.spool.has(BATCH)).isFalse();
    }

    @Test
    void a_failed_batch_keeps_its_file_until_it_failed_for_the_last_time() {
        runs.start(BATCH);
        runs.failed(BATCH, begun.get(0));
        assertThat(runs.spool.has(BATCH)).isTrue();
        runs.start(BATCH);
        batches.last = true;
        runs.failed(BATCH, begun.get(1));
        assertThat(runs.spool.has(BATCH)).isFalse();
    }

    @Test
    void while_a_key_of_people_is_missing_a_file_is_not_given_up_however_often_it_fails() {
        missing = Optional.of("the key 1 is missing");
        batches.last = true;
        runs.start(BATCH);
        runs.failed(BATCH, begun.get(0));
        assertThat(runs.spool.has(BATCH)).isTrue();
        assertThat(batches.waiting).isEqualTo(1);
        missing = Optional.empty();
        runs.start(BATCH);
        runs.failed(BATCH, begun.get(1));
        assertThat(runs.spool.has(BATCH)).as("any other failure counts").isFalse();
    }

    private static final class Batches extends FeedBatchStore {

        private boolean away;
        private boolean last;
        private int waiting;

        @Override
        boolean claim(long batchId, String runner, Instant now) {
            return true;
        }

        @Override
        void started(long batchId, String runner, long execution) {}

        @Override
        boolean complete(long batchId, String runner, Instant now) {
            if (away) {
                throw new IllegalStateException("away");
            }
            return true;
        }

        @Override
        void waits(long batchId, String runner) {
            waiting++;
        }

        @Override
        boolean giveBack(long batchId, String runner, int mostAttempts) {
            return last;
        }
    }
}
