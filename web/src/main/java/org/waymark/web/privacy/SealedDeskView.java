package org.waymark.web.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.access.Right;
import org.waymark.privacy.sealed.SealedNaming;
import org.waymark.privacy.sealed.SealedOpenings;
import org.waymark.privacy.sealed.SealedReviewing;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;
import org.waymark.web.access.Me;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/**
 * Sealed notes that somebody else needs: what a counsellor is to look through, what a manager has
 * to name somebody for, and what is to be opened by two people's consent.
 */
@Named
@RequestScoped
public class SealedDeskView {

    private static final String PAGE = "/privacy/sealed?faces-redirect=true";

    @Inject private SealedReviewing reviewing;
    @Inject private SealedNaming naming;
    @Inject private SealedOpenings openings;
    @Inject private RequestParameters parameters;
    @Inject private PageMessages messages;
    @Inject private Me me;

    private String n;
    private String o;
    private List<SealedReviewing.Line> mine;
    private List<SealedOpenings.Line> ofMine;
    private List<SealedNaming.Choice> counsellors;
    private List<SealedNaming.Line> without;
    private List<SealedOpenings.Line> lines;
    private Long named;
    private String namedWhy;
    private String record;
    private String reason;
    private String password;
    private String decidedWhy;

    @PostConstruct
    void begin() {
        n = parameters.text("n");
        o = parameters.text("o");
    }

    /** What is asked for by the address is there, or the page is not. */
    public void open() {
        getNaming();
        getDeciding();
    }

    public boolean isCounsellor() {
        return me.may(Right.SEALED_NOTES.name());
    }

    public boolean isManager() {
        return me.may(Right.CASE_MANAGE.name());
    }

    public boolean isOfficer() {
        return me.may(Right.RIGHTS_WORK.name());
    }

    public List<SealedReviewing.Line> getMine() {
        if (mine == null) {
            mine = reviewing.mine();
        }
        return mine;
    }

    public List<SealedOpenings.Line> getOfMine() {
        if (ofMine == null) {
            ofMine = openings.ofMine();
        }
        return ofMine;
    }

    public List<SealedNaming.Line> getWithout() {
        if (without == null) {
            without = isManager() || isOfficer() ? naming.waiting() : List.of();
        }
        return without;
    }

    public List<SealedOpenings.Line> getLines() {
        if (lines == null) {
            lines = isManager() || isOfficer() ? openings.lines() : List.of();
        }
        return lines;
    }

    /** The one for which somebody is named now; null when the address names none. */
    public SealedNaming.Line getNaming() {
        return n == null
                ? null
                : getWithout().stream()
                        .filter(each -> each.id() == Ids.asked(n))
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }

    /** The one that is decided about now; null when the address names none. */
    public SealedOpenings.Line getDeciding() {
        return o == null
                ? null
                : getLines().stream()
                        .filter(each -> each.id() == Ids.asked(o) && each.agreed() == null)
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }

    /** Who can be named for it; only a manager names. */
    public List<SealedNaming.Choice> getCounsellors() {
        if (counsellors == null) {
            counsellors = n != null && isManager() ? naming.counsellors(Ids.asked(n)) : List.of();
        }
        return counsellors;
    }

    public int getHours() {
        return openings.hours();
    }

    public String name() {
        return saving(
                () -> naming.name(Ids.asked(n), named, namedWhy),
                "A second person has to agree now. Tell them.");
    }

    public String agree() {
        return saving(() -> naming.agree(Ids.asked(n)), "They are asked to look through it.");
    }

    public String ask() {
        return saving(
                () -> openings.ask(record, reason, password),
                "A second person has to agree now. The managers of the case are told.");
    }

    public String agreeToOpen() {
        return saving(
                () -> openings.decide(Ids.asked(o), true, decidedWhy),
                "The notes are open to whoever asked. Their authors are told.");
    }

    public String refuseToOpen() {
        return saving(
                () -> openings.decide(Ids.asked(o), false, decidedWhy), "The notes stay closed.");
    }

    private String saving(Runnable change, String notice) {
        try {
            change.run();
            messages.saved(notice);
            return PAGE;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String getN() {
        return n;
    }

    public void setN(String n) {
        this.n = n;
    }

    public String getO() {
        return o;
    }

    public void setO(String o) {
        this.o = o;
    }

    public Long getNamed() {
        return named;
    }

    public void setNamed(Long named) {
        this.named = named;
    }

    public String getNamedWhy() {
        return namedWhy;
    }

    public void setNamedWhy(String namedWhy) {
        this.namedWhy = namedWhy;
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(String record) {
        this.record = record;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getDecidedWhy() {
        return decidedWhy;
    }

    public void setDecidedWhy(String decidedWhy) {
        this.decidedWhy = decidedWhy;
    }
}
