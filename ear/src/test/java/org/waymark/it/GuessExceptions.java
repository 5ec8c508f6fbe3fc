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
     * before it has looked, by the reason and the test that opens it; by method or by class.
     */
    private static final Map<String, List<String>> NOT_TOLD =
            Map.ofEntries(
                    Map.entry(
                            "what is typed is looked at first, whatever is named",
                            List.of(
                                    "Appointments.became",
                                    "Appointments.book",
                                    "CourseHandover.handOver",
                                    "DangerEnding.decide",
                                    "Hearings.cancel",
                                    "Hearings.move",
                                    "RightsRegister.enter",
                                    "RiskReviewing.decide",
                                    "TherapyCourses.end")),
                    Map.entry("of cases that have ended: CaseClosingIT", List.of("AfterClosing")),
                    Map.entry(
                            "of an emergency of somebody else: BreakGlassIT",
                            List.of("BreakGlass.review", "SoleOpenings.review")),
                    Map.entry(
                            "says no to whoever opens all of a case: SealedReachIT",
                            List.of("CaseDoor.opensAsTherapist")),
                    Map.entry(
                            "a file has pieces: TellIT, DocumentsIT",
                            List.of(
                                    "CaseReport.file",
                                    "DocumentQuery.download",
                                    "DocumentQuery.versions",
                                    "PoliceReports.file",
                                    "ReportQuery.file",
                                    "RightsDocument.file")),
                    Map.entry("about nobody: RetentionIT", List.of("CertificateQuery.certificate")),
                    Map.entry(
                            "a child by its place: SafetyIT, YouthIT",
                            List.of(
                                    "Children.decide",
                                    "Children.remove",
                                    "OwnSafeguarding.answered")),
                    Map.entry(
                            "of members, and of who leads the group: TherapyIT",
                            List.of(
                                    "GroupLeading.came",
                                    "GroupLeading.register",
                                    "GroupMembership.came",
                                    "GroupMembership.leave")),
                    Map.entry("of a card that was released: TransferIT", List.of("JointWork.card")),
                    Map.entry("of a run with letters: LettersIT", List.of("Letters.print")),
                    Map.entry(
                            "of no case: OutsideFoundIT, MaracOutsideIT",
                            List.of("ListedQuery.ofAgency", "OutsideListing")),
                    Map.entry(
                            "for who prepares and who approves it: MaterialIT",
                            List.of(
                                    "MaterialApproving.approve",
                                    "MaterialApproving.sendBack",
                                    "MaterialPreparing.submit",
                                    "MaterialQuery.request",
                                    "MaterialSealed.document")),
                    Map.entry(
                            "an instrument by its code: MeasuresIT, SwappedIdsIT",
                            List.of(
                                    "MeasureQuery.ask",
                                    "MeasureQuery.one",
                                    "MeasureTaking.correct",
                                    "MeasureTaking.save")),
                    Map.entry(
                            "of an agency that has a case on the list: MeetingMovingIT",
                            List.of("MeetingMoving.told")),
                    Map.entry(
                            "of a duty that waits: PracticeIT",
                            List.of("OneChance.mistaken", "OneChance.reported")),
                    Map.entry(
                            "of a report that the caller has taken: ReportContactIT",
                            List.of(
                                    "ReportContact.keep",
                                    "ReportContact.letGo",
                                    "ReportContact.refer",
                                    "ReportContact.take",
                                    "ReportContact.tried")),
                    Map.entry(
                            "of what is restricted: RestrictedReferralIT, RestrictedIT",
                            List.of(
                                    "RestrictedReferralQuery.one",
                                    "RestrictedReferrals.keep",
                                    "RestrictedReferrals.lift",
                                    "Restriction.remove")),
                    Map.entry(
                            "of a request that is further on: RightsIT",
                            List.of(
                                    "RightsDeciding.answer",
                                    "RightsOutside.decide",
                                    "RightsRectifying.say",
                                    "RightsReview.part")),
                    Map.entry(
                            "of a case with a plan: SafetyIT",
                            List.of("SafetyPapers.plan", "SafetyPlanQuery.version")),
                    Map.entry(
                            "for who was asked to look: SealedReleaseIT",
                            List.of(
                                    "SealedNaming.agree",
                                    "SealedNaming.counsellors",
                                    "SealedNaming.name",
                                    "SealedOpenings.read",
                                    "SealedReviewing.decide",
                                    "SealedReviewing.document",
                                    "SealedReviewing.one")),
                    Map.entry(
                            "of what the caller has sent: UnnamedRecordsIT",
                            List.of("SentReferralQuery.isMine", "SentReferralQuery.receipt")),
                    Map.entry(
                            "of a case that began with a report: TellIT",
                            List.of("TellingPolice.tell")));

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
                                NOT_TOLD.values().stream().anyMatch(all -> all.contains(name))
                                        || ForeignCallsIT.SHOWN_ELSEWHERE.containsKey(name));
    }
}
