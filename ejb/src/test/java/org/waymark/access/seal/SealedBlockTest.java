package org.waymark.access.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SealedBlockTest {

    private static final Instant AT = AuditRowTest.AT;
    private static final SealKey KEY = SealKey.of("a key of the installation");

    private final SealedBlock first = SealedBlock.after(null, rows(3, 5), 5, AT, KEY);
    private final SealedBlock second = SealedBlock.after(first, rows(4, 6, 7), 7, AT, KEY);

    private static List<AuditRow> rows(long... ids) {
        return java.util.Arrays.stream(ids).mapToObj(AuditRowTest::row).toList();
    }

    private static byte[][] digests(long... ids) {
        return rows(ids).stream().map(AuditRow::digest).toArray(byte[][]::new);
    }

    @Test
    void a_block_follows_the_one_before_by_number_hash_and_where_it_begins() {
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.previousHash()).isEqualTo(SealedBlock.NOTHING_BEFORE);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.follows(first.hash())).isTrue();
        assertThat(second.fromId()).isEqualTo(first.toId());
        assertThat(second.rowCount()).isEqualTo(3);
    }

    @Test
    void the_hash_is_over_all_rows_and_says_when_one_is_another() {
        Members members = Members.decode(second.members());
        assertThat(second.hasHashOver(members, digests(4, 6, 7))).isTrue();
        assertThat(second.hasHashOver(members, digests(4, 6, 8))).isFalse();
    }

    @Test
    void the_hash_is_over_each_part_of_the_block() {
        Members members = Members.decode(second.members());
        List<UnaryOperator<SealedBlock>> changes =
                List.of(
                        b -> block(b, b.number() + 1, b.sealedAt(), b.fromId(), b.toId()),
                        b ->
                                block(
                                        b,
                                        b.number(),
                                        b.sealedAt().plusNanos(1000),
                                        b.fromId(),
                                        b.toId()),
                        b -> block(b, b.number(), b.sealedAt(), b.fromId() - 1, b.toId()),
                        b -> block(b, b.number(), b.sealedAt(), b.fromId(), b.toId() + 1));
        for (UnaryOperator<SealedBlock> change : changes) {
            assertThat(change.apply(second).hasHashOver(members, digests(4, 6, 7))).isFalse();
        }
        SealedBlock otherBefore =
                SealedBlock.after(
                        SealedBlock.after(null, rows(3, 9), 5, AT, KEY), rows(4, 6, 7), 7, AT, KEY);
        assertThat(otherBefore.hash()).isNotEqualTo(second.hash());
    }

    private static SealedBlock block(SealedBlock b, long number, Instant at, long from, long to) {
        return new SealedBlock(
                number,
                b.previousHash(),
                at,
                from,
                to,
                b.rowCount(),
                b.members(),
                b.hash(),
                b.mac());
    }

    @Test
    void what_came_late_is_what_lies_outside_the_blocks_own_stretch() {
        Members members = Members.decode(second.members());
        assertThat(members.outside(second.fromId(), second.toId())).containsExactly(4L);
        assertThat(members.has(6)).isTrue();
        assertThat(members.has(5)).isFalse();
        assertThat(members.agrees(1, AuditRowTest.row(6).digest())).isTrue();
        assertThat(members.agrees(1, AuditRowTest.row(7).digest())).isFalse();
    }

    @Test
    void a_list_of_members_that_was_cut_or_turned_round_is_none() {
        byte[] bytes = second.members();
        assertThatThrownBy(() -> Members.decode(java.util.Arrays.copyOf(bytes, bytes.length - 1)))
                .isInstanceOf(IllegalArgumentException.class);
        byte[] turned = bytes.clone();
        System.arraycopy(bytes, 16, turned, 0, 16);
        System.arraycopy(bytes, 0, turned, 16, 16);
        assertThatThrownBy(() -> Members.decode(turned))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_who_has_the_key_can_mark_a_block() {
        assertThat(KEY.made(second.mac(), second.hash())).isTrue();
        assertThat(SealKey.of("another").made(second.mac(), second.hash())).isFalse();
        assertThat(SealKey.of(" ").macOf(second.hash())).isNull();
    }
}
