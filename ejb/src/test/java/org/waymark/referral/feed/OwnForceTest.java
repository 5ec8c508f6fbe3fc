package org.waymark.referral.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.referral.FeedColumn;
import org.waymark.referral.FeedRow;
import org.waymark.referral.FeedSample;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnForceTest {

    private final FeedRow row = FeedSample.row().with(FeedColumn.SENDING_FORCE, "BTP").read();

    @Test
    void a_force_sends_for_itself() {
        assertThat(new OwnForce("BTP").checked(row)).isSameAs(row);
    }

    @Test
    void a_row_of_another_force_is_invalid_and_says_which_column_and_why() {
        FeedRow refused = new OwnForce("MPS").checked(row);
        assertThat(refused.isValid()).isFalse();
        assertThat(refused.messageId()).isEqualTo(row.messageId());
        assertThat(refused.errors())
                .singleElement()
                .satisfies(
                        error -> {
                            assertThat(error.columnName()).isEqualTo("sending_force");
                            assertThat(error.message()).contains("BTP").contains("MPS only");
                        });
    }

    @Test
    void who_passes_on_for_several_may_send_for_any() {
        assertThat(new OwnForce(null).checked(row)).isSameAs(row);
    }

    @Test
    void a_row_that_is_wrong_already_keeps_its_own_errors() {
        FeedRow wrong = FeedSample.row().with(FeedColumn.SEX, "Q").read();
        assertThat(new OwnForce("COL").checked(wrong)).isSameAs(wrong);
    }
}
