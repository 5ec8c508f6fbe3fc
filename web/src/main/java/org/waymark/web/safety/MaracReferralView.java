package org.waymark.web.safety;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waymark.person.seal.ContentDestroyed;
import org.waymark.person.seal.KeyOutOfReach;
import org.waymark.reference.Area;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.safety.MaracPassing;
import org.waymark.safety.MaracQuery;
import org.waymark.safety.MaracReferral;
import org.waymark.safety.MaracReferral.Field;
import org.waymark.safety.MaracReferring;
import org.waymark.safety.MaracWork;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/**
 * One referral to a MARAC: what it says, what agencies brought and took on, and what came of it.
 */
@Named
@RequestScoped
public class MaracReferralView {

    /** What is shown with the criteria, the agreement or the end of the page. */
    private static final Set<Field> ELSEWHERE = EnumSet.of(Field.FEEDBACK);

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private MaracQuery query;
    @Inject private MaracWork work;
    @Inject private MaracReferring referring;
    @Inject private MaracPassing passing;
    @Inject private ReferenceData reference;
    @Inject private PageMessages messages;
    @Inject private Clock clock;

    private String m;
    private Long actionId;
    private MaracQuery.Detail detail;
    private String problem;
    private String broughtBy;
    private String information;
    private String actionAgency;
    private String actionWhat;
    private LocalDate actionDue;
    private LocalDate doneOn;
    private String doneWhat;
    private LocalDate heardOn;
    private String toldWhat;
    private String transferTo;
    private String transferWhy;
    private String withdrawWhy;

    /** Which referral is looked at is known before anything is asked for. */
    @PostConstruct
    void begin() {
        m = parameters.text("m");
        actionId = Ids.read(parameters.text("action")).orElse(null);
    }

    /** Before the page is drawn: papers that are not for whoever looks are not there. */
    public void open() {
        file.open();
        getDetail();
        if (parameters.text("action") != null && getAction() == null && problem == null) {
            throw new NotFound();
        }
    }

    public String brought() {
        return saving(() -> work.brought(file.reference(), id(), broughtBy, information));
    }

    public String agreed() {
        return saving(
                () -> work.agreed(file.reference(), id(), actionAgency, actionWhat, actionDue));
    }

    public String done() {
        return saving(
                () ->
                        work.done(
                                file.reference(),
                                id(),
                                actionId == null ? 0 : actionId,
                                doneOn,
                                doneWhat));
    }

    public String heard() {
        return saving(() -> work.heard(file.reference(), id(), heardOn));
    }

    public String told() {
        return saving(() -> work.told(file.reference(), id(), toldWhat));
    }

    public String transfer() {
        try {
            MaracPassing.Passed passed =
                    passing.transfer(file.reference(), id(), transferTo, transferWhy);
            messages.saved(said(passed));
            return file.again("marac-referral") + "&m=" + passed.referralId();
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    private String said(MaracPassing.Passed passed) {
        if (passed.arose()) {
            return "Passed on. This is the referral to the other borough: it waits to be listed"
                    + " there.";
        }
        return passed.referralId() == id()
                ? "Written down."
                : "Written down. They wait to be heard there already, and this is that referral."
                        + " Nothing was added to it: add here what only the other one says.";
    }

    public String withdraw() {
        return saving(() -> referring.withdraw(file.reference(), id(), withdrawWhy));
    }

    private String saving(Runnable change) {
        try {
            change.run();
            messages.saved("Written down.");
            return file.again("marac-referral") + "&m=" + id();
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    private long id() {
        return Ids.asked(m);
    }

    /** The referral; null while what is sealed cannot be opened. */
    public MaracQuery.Detail getDetail() {
        if (detail == null && problem == null) {
            try {
                detail = query.one(file.reference(), id());
            } catch (KeyOutOfReach | ContentDestroyed closed) {
                problem = closed.getMessage();
            }
        }
        return detail;
    }

    /** Why nothing can be opened now; null when it can. */
    public String getProblem() {
        getDetail();
        return problem;
    }

    /** What it says, in the order of the paper. */
    public List<Field> getFields() {
        return Arrays.stream(Field.values())
                .filter(field -> !ELSEWHERE.contains(field))
                .filter(field -> getDetail().referral().said(field) != null)
                .toList();
    }

    /** The action that is written down as done, while it is not; null when none is. */
    public MaracReferral.Action getAction() {
        return actionId == null || getDetail() == null
                ? null
                : getDetail().actions().stream()
                        .filter(each -> each.id() == actionId && each.doneOn() == null)
                        .findFirst()
                        .orElse(null);
    }

    /** Where somebody can move to. */
    public List<Area> getAreas() {
        return reference.areas().all();
    }

    public LocalDate getToday() {
        return WorkingDays.dateOf(clock.instant());
    }

    public String getM() {
        return m;
    }

    public void setM(String m) {
        this.m = m;
    }

    public String getBroughtBy() {
        return broughtBy;
    }

    public void setBroughtBy(String broughtBy) {
        this.broughtBy = broughtBy;
    }

    public String getInformation() {
        return information;
    }

    public void setInformation(String information) {
        this.information = information;
    }

    public String getActionAgency() {
        return actionAgency;
    }

    public void setActionAgency(String actionAgency) {
        this.actionAgency = actionAgency;
    }

    public String getActionWhat() {
        return actionWhat;
    }

    public void setActionWhat(String actionWhat) {
        this.actionWhat = actionWhat;
    }

    public LocalDate getActionDue() {
        return actionDue;
    }

    public void setActionDue(LocalDate actionDue) {
        this.actionDue = actionDue;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public String getDoneWhat() {
        return doneWhat;
    }

    public void setDoneWhat(String doneWhat) {
        this.doneWhat = doneWhat;
    }

    public LocalDate getHeardOn() {
        return heardOn;
    }

    public void setHeardOn(LocalDate heardOn) {
        this.heardOn = heardOn;
    }

    public String getToldWhat() {
        return toldWhat;
    }

    public void setToldWhat(String toldWhat) {
        this.toldWhat = toldWhat;
    }

    public String getTransferTo() {
        return transferTo;
    }

    public void setTransferTo(String transferTo) {
        this.transferTo = transferTo;
    }

    public String getTransferWhy() {
        return transferWhy;
    }

    public void setTransferWhy(String transferWhy) {
        this.transferWhy = transferWhy;
    }

    public String getWithdrawWhy() {
        return withdrawWhy;
    }

    public void setWithdrawWhy(String withdrawWhy) {
        this.withdrawWhy = withdrawWhy;
    }
}
