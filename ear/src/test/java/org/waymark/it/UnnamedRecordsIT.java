package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What {@link GuessedIdsIT} leaves out: a method that takes words, a list or a form, and nothing
 * that {@link RecordNames} knows as the name of a record. Somebody has looked at each and says here
 * why it needs no guess; a new one fails, as its words may be the reference of a record.
 */
class UnnamedRecordsIT extends Deployed {

    /** Methods, or all of a class, each with the reason or the test that asks. */
    private static final Map<String, String> LOOKED_AT =
            Map.ofEntries(
                    Map.entry("AccountKeeping", "accounts: AccountScopeTest"),
                    Map.entry("Advice.record", "writes down what is new"),
                    Map.entry("AppointmentDesk.open", "new times at a site: AppointmentsIT"),
                    Map.entry("AuditQuery.search", "OfficerIT"),
                    Map.entry("BreachReporting.report", "reports what is new"),
                    Map.entry("ClientKeeping", "machines, no records"),
                    Map.entry("Closure.reasons", "the code of a pathway"),
                    Map.entry("DictionaryQuery", "the data dictionary"),
                    Map.entry("FeedIntake.receive", "a new file"),
                    Map.entry("FileAnswers.mine", "one's own findings, from a place on"),
                    Map.entry("FileAudits.draw", "a worker whom one manages: FileAuditIT"),
                    Map.entry("FocusQuery.list", "one's own list, with a filter"),
                    Map.entry("GroupKeeping.open", "a new group"),
                    Map.entry("HelplineCalls", "what a caller says, who is new"),
                    Map.entry("MaracRules.set", "rules of a borough"),
                    Map.entry("MeetingLists.plan", "a new meeting of a borough"),
                    Map.entry("Meetings.plan", "a new meeting of a borough"),
                    Map.entry("RestrictedIntake", "accounts of a service"),
                    Map.entry("RetentionReview.approve", "ids: ForeignCallsIT, OfficerIT"),
                    Map.entry("RetentionReview.takeBack", "ids: ForeignCallsIT, OfficerIT"),
                    Map.entry("RetentionRules", "rules of one's own services: OfficerIT"),
                    Map.entry("SelfReferrals.take", "what a caller says, who is new"),
                    Map.entry("SentReferralQuery.isMadeBy", "the beginning of one's own messages"),
                    Map.entry("Supervision.held", "a worker whom one manages"),
                    Map.entry("Trainings.plan", "a new training"),
                    Map.entry("WaitingKeeping.close", "a waiting list of a service"),
                    Map.entry(
                            "WhoHasSeenQuery.ofProvider", "of a request that was found: RightsIT"),
                    Map.entry("WorkQuery.mine", "one's own list, with a filter"));

    /** Where a page of a list begins. */
    private static final Set<String> PLACES = Set.of("PageKey", "Key");

    @Inject private BeanManager beans;

    @Test
    void whatever_takes_words_and_names_no_record_was_looked_at() {
        Set<String> unknown = new TreeSet<>();
        Set<String> used = new TreeSet<>();
        for (GuardedCall call : GuardedCall.all(beans)) {
            if (takesWords(call) && !RecordNames.isTried(call)) {
                if (isLookedAt(call)) {
                    used.add(call.name());
                } else {
                    unknown.add(call.name());
                }
            }
        }
        assertThat(unknown)
                .as("name the record in RecordNames, or say here why there is none")
                .isEmpty();
        assertThat(used).as("methods that are left out").hasSizeGreaterThan(LOOKED_AT.size() / 2);
    }

    private static boolean isLookedAt(GuardedCall call) {
        return Stream.of(call.name(), call.type())
                .anyMatch(
                        name ->
                                LOOKED_AT.containsKey(name)
                                        || ForeignCallsIT.SAME_FOR_ALL.containsKey(name)
                                        || ForeignCallsIT.SHOWN_ELSEWHERE.containsKey(name));
    }

    private static boolean takesWords(GuardedCall call) {
        return Stream.of(call.method().getParameters())
                .map(Parameter::getType)
                .anyMatch(
                        type ->
                                type == String.class
                                        || Collection.class.isAssignableFrom(type)
                                        || Map.class.isAssignableFrom(type)
                                        || type.isRecord()
                                                && !PLACES.contains(type.getSimpleName()));
    }
}
