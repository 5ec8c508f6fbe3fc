package org.waymark.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.waymark.person.ProcessingLimit;
import org.waymark.privacy.rights.AnswerWay;
import org.waymark.privacy.rights.Asker;
import org.waymark.privacy.rights.RightsCopy;
import org.waymark.privacy.rights.RightsDeciding;
import org.waymark.privacy.rights.RightsGround;
import org.waymark.privacy.rights.RightsOutcome;
import org.waymark.privacy.rights.RightsRequestQuery;
import org.waymark.privacy.rights.RightsTaking;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** What is decided about a request, by two, and how whoever asked is told. */
@Named
@RequestScoped
public class RequestDecisionView {

    @Inject private RequestFile asked;
    @Inject private RightsDeciding deciding;
    @Inject private RightsTaking taking;
    @Inject private RightsRequestQuery query;
    @Inject private PageMessages messages;

    private RightsOutcome.Decision decision;
    private RightsGround grounds;
    private ProcessingLimit.Purpose purpose;
    private String decisionNote;
    private String backWhy;
    private String reviseWhy;
    private String againWhy;
    private AnswerWay way;
    private Long point;
    private String given;
    private List<RightsRequestQuery.Way> ways;

    public String propose() {
        return asked.saving(
                () -> deciding.propose(asked.reference(), decision, grounds, purpose, decisionNote),
                "Your proposal waits for a second person.");
    }

    public String sendBack() {
        return asked.saving(
                () -> deciding.sendBack(asked.reference(), backWhy), "It is sent back.");
    }

    public String approve() {
        return asked.saving(() -> deciding.approve(asked.reference()), "It is approved.");
    }

    public String revise() {
        return asked.saving(
                () -> deciding.revise(asked.reference(), reviseWhy), "It is taken up again.");
    }

    public String answer() {
        return asked.saving(
                () -> deciding.answer(asked.reference(), way, point, given),
                "The answer is on record. The request has ended.");
    }

    public String takePdf() {
        return take(RightsCopy.Format.PDF);
    }

    public String takeJson() {
        return take(RightsCopy.Format.JSON);
    }

    public String takeZip() {
        return take(RightsCopy.Format.ZIP);
    }

    /** Once; nothing of it stays on the server. */
    private String take(RightsCopy.Format format) {
        try {
            RightsTaking.Taken taken = taking.take(asked.reference(), format);
            Faces.sendFile(taken.name(), true, taken.body()::writeTo);
        } catch (Refusal refused) {
            messages.refused(refused);
        }
        return null;
    }

    public String allowAgain() {
        return asked.saving(
                () -> taking.again(asked.reference(), againWhy), "It may be taken once more.");
    }

    public RightsOutcome.Decision[] getDecisions() {
        return RightsOutcome.Decision.values();
    }

    /** Why it may be granted, and why it may be refused. */
    public Set<RightsGround> getReasons() {
        Set<RightsGround> reasons = EnumSet.noneOf(RightsGround.class);
        reasons.addAll(asked.getShown().kind().grants());
        reasons.addAll(asked.getShown().kind().refusals());
        return reasons;
    }

    public ProcessingLimit.Purpose[] getPurposes() {
        return ProcessingLimit.Purpose.values();
    }

    /** The person is never answered at an address that their record does not call safe. */
    public List<AnswerWay> getAnswerWays() {
        boolean person = asked.getShown().asker() == Asker.PERSON;
        return Arrays.stream(AnswerWay.values())
                .filter(
                        each ->
                                each == AnswerWay.HANDED_OVER
                                        || (each == AnswerWay.GIVEN) != person)
                .toList();
    }

    public List<RightsRequestQuery.Way> getWays() {
        if (ways == null) {
            ways = query.ways(asked.reference());
        }
        return ways;
    }

    /** Those of them that are safe. */
    public List<RightsRequestQuery.Way> getSafeWays() {
        return getWays().stream().filter(each -> each.why() == null).toList();
    }

    /** Was this file taken, and no other allowed since? */
    public boolean taken(String format) {
        return asked.getCopies().stream()
                .anyMatch(copy -> copy.counts() && copy.format().name().equals(format));
    }

    public RightsOutcome.Decision getDecision() {
        return decision;
    }

    public void setDecision(RightsOutcome.Decision decision) {
        this.decision = decision;
    }

    public RightsGround getGrounds() {
        return grounds;
    }

    public void setGrounds(RightsGround grounds) {
        this.grounds = grounds;
    }

    public ProcessingLimit.Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(ProcessingLimit.Purpose purpose) {
        this.purpose = purpose;
    }

    public String getDecisionNote() {
        return decisionNote;
    }

    public void setDecisionNote(String decisionNote) {
        this.decisionNote = decisionNote;
    }

    public String getBackWhy() {
        return backWhy;
    }

    public void setBackWhy(String backWhy) {
        this.backWhy = backWhy;
    }

    public String getReviseWhy() {
        return reviseWhy;
    }

    public void setReviseWhy(String reviseWhy) {
        this.reviseWhy = reviseWhy;
    }

    public String getAgainWhy() {
        return againWhy;
    }

    public void setAgainWhy(String againWhy) {
        this.againWhy = againWhy;
    }

    public AnswerWay getWay() {
        return way;
    }

    public void setWay(AnswerWay way) {
        this.way = way;
    }

    public Long getPoint() {
        return point;
    }

    public void setPoint(Long point) {
        this.point = point;
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }
}
