package org.waymark.referral.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.referral.FeedColumn.CONSENT;
import static org.waymark.referral.FeedColumn.CRIME_REF;
import static org.waymark.referral.FeedColumn.MESSAGE_ID;
import static org.waymark.referral.FeedColumn.MESSAGE_TYPE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.person.LabelledSeal;
import org.waymark.referral.Disposition;
import org.waymark.referral.FeedSample;
import org.waymark.referral.ReferralState;
import org.waymark.referral.RestrictionReason;
import org.waymark.referral.SealedRowStore;
import org.waymark.referral.feed.ChunkIntake.Outcome;

/** Whoever refers from a page reaches what they sent themselves, and nothing of a colleague's. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PageSenderTest {

    private static final long OFFICER = 7;
    private static final long THEIRS = 501;

    private final Others others = Others.none();
    private ChunkObjections objections;
    private ChunkIntake chunk;
    private int messages;

    @BeforeEach
    void nothingOfTheirOwn() {
        Origin origin =
                new Origin(0, OFFICER, 110, "an officer", "POL_OFF", KnownWorld.RECEIVED, OFFICER);
        ChunkRowsWriter rows =
                new ChunkRowsWriter(
                        origin,
                        new ChunkRowsWriter.Seals(new LabelledSeal(), new SealedRowStore()));
        objections = new ChunkObjections(Map.of(), KnownWorld.objections());
        chunk =
                new ChunkIntake(
                        new ChunkIntake.Known(
                                new HashMap<>(), new KnownReferrals(), new HashMap<>(), others),
                        objections,
                        KnownWorld.appraiser(),
                        new IntakeMoves(rows, KnownWorld.clocks(), origin),
                        rows,
                        origin);
    }

    @Test
    void what_a_colleague_sent_is_kept_beside_and_restricted_as_it_is() {
        colleagueSent("A", RestrictionReason.OTHER);
        Outcome outcome = take(row("A"));
        assertThat(outcome.disposition()).isEqualTo(Disposition.ACCEPTED);
        assertThat(outcome.referral().beside().referralId()).isEqualTo(THEIRS);
        assertThat(outcome.referral().restriction()).isEqualTo(RestrictionReason.OTHER);
        assertThat(chunk.referrals()).extracting(HeldReferral::id).doesNotContain(THEIRS);
    }

    @Test
    void a_change_of_what_a_colleague_sent_is_answered_like_one_of_what_nobody_sent() {
        colleagueSent("A", null);
        for (String type : List.of("UPDATE", "WITHDRAW")) {
            Outcome theirs = take(row("A").with(MESSAGE_TYPE, type));
            Outcome nobodys = take(row("B").with(MESSAGE_TYPE, type));
            assertThat(theirs.disposition()).isEqualTo(Disposition.INVALID);
            assertThat(theirs.reason()).isEqualTo(nobodys.reason());
        }
    }

    @Test
    void a_no_to_what_a_colleague_sent_suppresses_nothing_and_intake_hears_of_it() {
        colleagueSent("A", null);
        Outcome theirs = take(row("A").with(CONSENT, "OBJECTED"));
        assertThat(objections.heard()).isEmpty();
        assertThat(chunk.objectedElsewhere()).containsExactly(THEIRS);
        Outcome nobodys = take(row("B").with(CONSENT, "OBJECTED"));
        assertThat(theirs.disposition()).isEqualTo(nobodys.disposition());
        assertThat(theirs.reason()).isEqualTo(nobodys.reason());
        assertThat(theirs.referral()).isNull();
    }

    @Test
    void a_no_from_a_page_is_about_that_referral_and_not_about_all_of_the_person() {
        FeedSample no = row("A").with(CONSENT, "OBJECTED");
        take(no);
        assertThat(objections.heard())
                .containsOnlyKeys(
                        Incoming.of(no.read(), List.of(), KnownWorld.objections()).referral());
    }

    @Test
    void they_change_and_withdraw_their_own_though_it_lies_beside_a_colleagues() {
        colleagueSent("A", null);
        long own = take(row("A")).referralId();
        Outcome updated = take(row("A").with(MESSAGE_TYPE, "UPDATE"));
        assertThat(updated.disposition()).isEqualTo(Disposition.UPDATED);
        assertThat(updated.referralId()).isEqualTo(own);
        assertThat(take(row("A")).disposition()).isEqualTo(Disposition.DUPLICATE);
        assertThat(take(row("A").with(MESSAGE_TYPE, "WITHDRAW")).disposition())
                .isEqualTo(Disposition.WITHDRAWN);
    }

    private void colleagueSent(String crime, RestrictionReason restricted) {
        Incoming incoming = incoming(row(crime));
        others.add(
                incoming.victim(),
                VictimOfCrime.byName(incoming.row().message()),
                new Others.Other(THEIRS, 601, ReferralState.RECEIVED, restricted));
    }

    private static FeedSample row(String crime) {
        return FeedSample.row().with(CRIME_REF, crime);
    }

    private Outcome take(FeedSample sample) {
        return chunk.take(incoming(sample.with(MESSAGE_ID, "page-" + ++messages)));
    }

    private static Incoming incoming(FeedSample sample) {
        return Incoming.of(sample.read(), List.of(), KnownWorld.objections());
    }
}
