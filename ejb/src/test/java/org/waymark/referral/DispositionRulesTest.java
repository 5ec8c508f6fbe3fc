package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.referral.FeedColumn.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.referral.DispositionRules.Decision;
import org.waymark.referral.DispositionRules.Facts;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DispositionRulesTest {

    private static final Facts FIRST_TIME = new Facts(false, false, false, false, false, List.of());
    private static final Facts KNOWN = new Facts(false, true, false, false, false, List.of());

    @Test
    void an_ordinary_row_is_accepted_without_a_reason() {
        assertThat(decide(FeedSample.row(), FIRST_TIME))
                .isEqualTo(new Decision(Disposition.ACCEPTED, null));
    }

    /**
     * Every combination of what can be the case at once, against the order of the format written
     * down a second time.
     */
    @Test
    void the_first_rule_of_the_format_wins_in_every_combination() {
        int tried = 0;
        for (MessageType type : MessageType.values()) {
            for (int bits = 0; bits < 1 << 9; bits++) {
                boolean unreadable = is(bits, 0);
                boolean seen = is(bits, 1);
                boolean existing = is(bits, 2);
                boolean excluded = is(bits, 3);
                boolean objected = is(bits, 4);
                boolean suppressed = is(bits, 5);
                boolean consentRequired = is(bits, 6);
                boolean hold = is(bits, 7);
                boolean unreachable = is(bits, 8);

                FeedSample row =
                        FeedSample.row()
                                .with(MESSAGE_TYPE, type.name())
                                .with(CONSENT, objected ? "OBJECTED" : "NOTIFIED")
                                .with(PHONE, unreachable ? "" : "07700 900123")
                                .with(SEX, unreadable ? "?" : "");
                Facts facts =
                        new Facts(
                                seen,
                                existing,
                                excluded,
                                suppressed,
                                consentRequired,
                                hold ? List.of("CHILD_PROTECTION") : List.of());
                boolean isNew = type == MessageType.NEW;
                Map<String, Boolean> inOrder = new LinkedHashMap<>();
                inOrder.put("INVALID", unreadable || !isNew && !existing);
                inOrder.put("DUPLICATE", seen || isNew && existing);
                inOrder.put("WITHDRAWN", type == MessageType.WITHDRAW);
                inOrder.put("UPDATED", type == MessageType.UPDATE);
                inOrder.put("EXCLUDED", excluded);
                inOrder.put("SUPPRESSED", objected || suppressed);
                inOrder.put("HELD_CONSENT", consentRequired);
                inOrder.put("HELD_CONTACT", hold);
                inOrder.put("RETURNED", unreachable);
                inOrder.put("ACCEPTED", true);
                String expected =
                        inOrder.entrySet().stream()
                                .filter(Entry::getValue)
                                .findFirst()
                                .get()
                                .getKey();

                assertThat(decide(row, facts).disposition())
                        .as("%s %s %s", type, facts, inOrder)
                        .hasToString(expected);
                tried++;
            }
        }
        assertThat(tried).isEqualTo(3 * 512);
    }

    @Test
    void an_update_or_withdrawal_of_nothing_is_invalid_and_says_so() {
        for (String type : new String[] {"UPDATE", "WITHDRAW"}) {
            Decision decision = decide(FeedSample.row().with(MESSAGE_TYPE, type), FIRST_TIME);
            assertThat(decision.disposition()).isEqualTo(Disposition.INVALID);
            assertThat(DispositionReason.valueOf(decision.reason()).sentence())
                    .containsIgnoringCase("nothing to update");
        }
    }

    @Test
    void a_duplicate_message_and_a_duplicate_victim_are_told_apart() {
        Facts seen = new Facts(true, true, false, false, false, List.of());
        assertThat(decide(FeedSample.row(), seen).reason()).isEqualTo("SAME_MESSAGE");
        assertThat(decide(FeedSample.row(), KNOWN).reason()).isEqualTo("SAME_VICTIM");
    }

    @ParameterizedTest(name = "required {0}, sent {1}: {2}")
    @CsvSource({
        "true, EXPLICIT, ACCEPTED",
        "true, NOTIFIED, HELD_CONSENT",
        "true, NOT_ASKED, HELD_CONSENT",
        "true, OBJECTED, SUPPRESSED",
        "false, EXPLICIT, ACCEPTED",
        "false, NOTIFIED, ACCEPTED",
        "false, NOT_ASKED, ACCEPTED",
        "false, OBJECTED, SUPPRESSED"
    })
    void only_explicit_consent_will_do_where_it_is_required(
            boolean required, String consent, Disposition disposition) {
        Facts facts = new Facts(false, false, false, false, required, List.of());
        assertThat(decide(FeedSample.row().with(CONSENT, consent), facts).disposition())
                .isEqualTo(disposition);
    }

    @Test
    void do_not_contact_needs_no_rule_and_keeps_the_reason_apart_from_other_holds() {
        assertThat(decide(FeedSample.row().with(DO_NOT_CONTACT, "Y"), FIRST_TIME))
                .isEqualTo(new Decision(Disposition.HELD_CONTACT, "DO_NOT_CONTACT"));
        assertThat(
                        decide(
                                FeedSample.row(),
                                new Facts(
                                        false,
                                        false,
                                        false,
                                        false,
                                        false,
                                        List.of("UNDER_13_SEXUAL"))))
                .isEqualTo(new Decision(Disposition.HELD_CONTACT, "UNDER_13_SEXUAL"));
        assertThat(decide(FeedSample.row().with(DO_NOT_CONTACT, "N"), FIRST_TIME).disposition())
                .isEqualTo(Disposition.ACCEPTED);
    }

    @Test
    void a_return_says_whether_nothing_was_sent_or_nothing_is_safe() {
        assertThat(decide(FeedSample.row().with(PHONE, ""), FIRST_TIME))
                .isEqualTo(new Decision(Disposition.RETURNED, "WRONG_DETAILS"));
        assertThat(
                        decide(
                                FeedSample.row()
                                        .with(PHONE_CALL_SAFE, "N")
                                        .with(PHONE_TEXT_SAFE, "N"),
                                FIRST_TIME))
                .isEqualTo(new Decision(Disposition.RETURNED, "NO_SAFE_CONTACT"));
    }

    @Test
    void an_updated_row_tells_how_the_referral_stands_now() {
        FeedMessage objected =
                FeedSample.row().with(MESSAGE_TYPE, "UPDATE").with(CONSENT, "OBJECTED").message();
        assertThat(DispositionRules.standing(objected, KNOWN).disposition())
                .isEqualTo(Disposition.SUPPRESSED);
        assertThat(
                        DispositionRules.standing(
                                        FeedSample.row().with(CONSENT, "EXPLICIT").message(),
                                        new Facts(false, true, false, false, true, List.of()))
                                .disposition())
                .isEqualTo(Disposition.ACCEPTED);
    }

    @Test
    void who_settles_one_reason_decides_about_the_next() {
        Facts facts =
                new Facts(false, true, false, false, true, List.of("CHILD_PROTECTION", "UNDER_13"));
        FeedMessage silent = FeedSample.row().with(DO_NOT_CONTACT, "Y").with(PHONE, "").message();
        List<Decision> before = DispositionRules.obstacles(silent, facts);
        assertThat(before)
                .extracting(Decision::reason)
                .containsExactly(
                        "CONSENT_MISSING",
                        "DO_NOT_CONTACT",
                        "CHILD_PROTECTION",
                        "UNDER_13",
                        "WRONG_DETAILS");
        assertThat(DispositionRules.next(before, Set.of("CONSENT_MISSING")))
                .as("consent is settled by consent only")
                .contains(before.get(0));
        List<Decision> agreed =
                DispositionRules.obstacles(
                        FeedSample.row()
                                .with(DO_NOT_CONTACT, "Y")
                                .with(PHONE, "")
                                .with(CONSENT, "EXPLICIT")
                                .message(),
                        facts);
        assertThat(DispositionRules.next(agreed, Set.of("DO_NOT_CONTACT")))
                .map(Decision::reason)
                .contains("CHILD_PROTECTION");
        assertThat(
                        DispositionRules.next(
                                agreed, Set.of("DO_NOT_CONTACT", "CHILD_PROTECTION", "UNDER_13")))
                .map(Decision::disposition)
                .contains(Disposition.RETURNED);
    }

    private static Decision decide(FeedSample row, Facts facts) {
        return DispositionRules.decide(row.read(), facts);
    }

    private static boolean is(int bits, int at) {
        return (bits >> at & 1) == 1;
    }
}
