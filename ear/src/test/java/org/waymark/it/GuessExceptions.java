package org.waymark.it;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What {@link GuessedIdsIT} does not ask, or cannot tell, each with the reason. */
final class GuessExceptions {

    /** What tells a guess from nothing, with the test that asks. */
    private static final Map<String, String> ASKED_ELSEWHERE =
            Map.of(
                    "WhoHasSeenQuery.page", "OfficerIT, WhoHasSeenIT",
                    "WhoHasSeenQuery.letter", "OfficerIT, WhoHasSeenIT",
                    "SealedOpenings.ask", "asks for the password first: SealedReleaseIT",
                    "RightsCollecting.unlock", "asks for the password: RightsIT");

    /**
     * Whoever looks after data protection works what people ask about their own data, also of
     * restricted people: of these a request and its steps, their words only once they were opened.
     */
    private static final List<String> OF_RESTRICTED_TOO =
            List.of("BreakGlass.openForRequest", "RectificationQuery", "Rights");

    /**
     * What says the same to a guess, to nothing and to what the caller may open, or takes nothing
     * before it has looked; by method or by class.
     */
    private static final Map<String, String> NOT_TOLD = Map.of();

    /** Tables of which no row can be invented. */
    static final Map<String, String> NO_ROW = Map.of();

    private GuessExceptions() {}

    static boolean isAskedElsewhere(GuardedCall call) {
        return ASKED_ELSEWHERE.containsKey(call.name())
                || ForeignCallsIT.SAME_FOR_ALL.containsKey(call.name())
                || ForeignCallsIT.SAME_FOR_ALL.containsKey(call.type());
    }

    /** May the caller know of a restricted record by this method? */
    static boolean isOfRestrictedToo(GuardedCall call) {
        return OF_RESTRICTED_TOO.stream().anyMatch(call.name()::startsWith);
    }

    static boolean isNotTold(GuardedCall call) {
        return Stream.of(call.name(), call.type())
                .anyMatch(
                        name ->
                                NOT_TOLD.containsKey(name)
                                        || ForeignCallsIT.SHOWN_ELSEWHERE.containsKey(name));
    }
}
