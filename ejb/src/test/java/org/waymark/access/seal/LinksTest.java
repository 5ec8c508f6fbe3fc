package org.waymark.access.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LinksTest {

    private static final SealKey KEY = SealKey.of("a key of the installation");

    private static List<SealedBlock> chain(SealKey key, int... blocks) {
        List<SealedBlock> chain = new ArrayList<>();
        SealedBlock last = null;
        for (int id : blocks) {
            last = SealedBlock.after(last, List.of(AuditRowTest.row(id)), id, AuditRowTest.AT, key);
            chain.add(last);
        }
        return chain;
    }

    private static ChainReport read(List<SealedBlock> chain, SealKey key, String kept) {
        ChainReport report = new ChainReport();
        Links links = new Links(key, kept);
        chain.forEach(block -> links.follow(block, report));
        links.end(report);
        return report;
    }

    @Test
    void a_chain_as_it_was_made_is_whole() {
        List<SealedBlock> chain = chain(KEY, 1, 2, 3);
        assertThat(read(chain, KEY, chain.get(1).anchor()).findings()).isEmpty();
        assertThat(read(chain, SealKey.of(null), null).isWhole()).isTrue();
    }

    @Test
    void a_block_that_was_removed_from_the_middle_is_missed() {
        List<SealedBlock> chain = chain(KEY, 1, 2, 3);
        chain.remove(1);
        assertThat(read(chain, KEY, null).findings()).containsExactly("blocks 2 to 2 were removed");
    }

    @Test
    void blocks_cut_off_at_the_end_are_missed_by_whoever_saw_them() {
        List<SealedBlock> chain = chain(KEY, 1, 2, 3);
        String seen = chain.get(2).anchor();
        chain.remove(2);
        assertThat(read(chain, KEY, null).isWhole()).isTrue();
        assertThat(read(chain, KEY, seen).findings()).hasSize(1);
    }

    @Test
    void a_chain_written_anew_has_not_the_marks_of_the_key() {
        assertThat(read(chain(SealKey.of("guessed"), 1, 2), KEY, null).findings()).hasSize(2);
    }

    @Test
    void a_chain_written_anew_without_marks_is_another_than_was_seen() {
        String seen = chain(KEY, 1, 2, 3).get(1).anchor();
        assertThat(read(chain(SealKey.of(null), 1, 9, 10), KEY, seen).findings()).hasSize(1);
    }

    @Test
    void marks_that_stop_are_missed() {
        List<SealedBlock> chain = chain(KEY, 1, 2);
        SealedBlock last = chain.get(1);
        chain.add(
                SealedBlock.after(
                        last, List.of(AuditRowTest.row(3)), 3, AuditRowTest.AT, SealKey.of(null)));
        assertThat(read(chain, KEY, null).findings())
                .containsExactly("block 3 lost its mark of the key");
    }

    @Test
    void a_block_with_another_one_before_it_does_not_follow() {
        List<SealedBlock> chain = chain(KEY, 1, 2, 3);
        chain.set(1, chain(KEY, 9, 10).get(1));
        assertThat(read(chain, KEY, null).isWhole()).isFalse();
    }

    @Test
    void what_is_no_anchor_is_refused() {
        assertThatThrownBy(() -> new Links(KEY, "twelve"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
